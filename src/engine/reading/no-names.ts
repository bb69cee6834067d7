import { setOf } from '../set-of.ts'
/** Words with a capital that are no names of people, in small letters. */
export const noNames = setOf(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'mum|mummy|mam|mom|dad|daddy|nan|nana|gran|granny|grandma|grandad|mother|father|the|this|that|these|those|there|then|than|they|them|their|he|she|his|her|it|its|we|our|you|your|' +
    'and|but|for|from|with|when|where|what|who|why|how|not|now|near|also|after|before|about|again|all|any|are|was|were|has|had|have|did|does|done|can|could|will|would|should|may|might|' +
    'school|nursery|college|police|house|home|street|road|lane|close|court|park|centre|center|hospital|christmas|easter|english|maths|science|year|class|team|social|worker|health|visitor|early|help|' +
    'children|child|parents|parent|carer|carers|staff|teacher|head|deputy|family|contact|meeting|call|visit|plan|action|told|said|says|asked|spoke|seen|mark|marks',
)

/** What makes the name before it that of a place: Mill Road, Hope Street. */
export const placeWords = setOf(
  'street|road|lane|close|court|park|avenue|drive|way|house|school|primary|academy|college|centre|hospital|estate|hill|wood|green|station|church|surgery|clinic|ward|gardens|crescent|place|terrace|city|town|council|united|lodge|villa|cottage|unit|nursery',
)
