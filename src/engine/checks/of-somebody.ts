import type { Met } from '../note.ts'

/** Words that may stand between somebody and what they are said to be. */
const linking = String.raw`(?:['’]s)?,?\s(?:(?:can|could|will|would|is|was|are|were|be|been|being|has|have|had|got|gets|getting|became|becomes|comes?|came|across|as|acted|acts|very|v|so|quite|rather|really|too|a|bit|little|lot|always|still|often|just|pretty|fairly|extremely|also|then|again|both|all|increasingly|particularly|somewhat|incredibly|generally|usually|to|more|most|equally|day|week|today)\s){0,6}$`
const kin = new RegExp(
  String.raw`\b(?:he|she|they|who|you|mum|mam|mom|mother|mummy|dad|father|daddy|nan|nana|gran|grandma|grandad|uncle|aunt|auntie|step-?(?:mum|dad|mother|father)|parents?|carers?|family|families|couple|partner|boyfriend|girlfriend|brothers?|sisters?|siblings?|twins|pupil|student|child|children|chn|kids|boys?|girls?|lads?|yp|class|group|resident|caller|neighbour|landlord|tenant|mg[mf]|pg[mf])${linking}`,
  'i',
)
const name = new RegExp(
  String.raw`(?<![\p{L}’'])(?!(?:It|This|That|There|These|Those|Which|What|Was|Is|Has|Had|Been|Being|Very|Quite|So|Bit|School|Maths|Reading|English|Contact|\p{Lu}\p{Ll}+day|Bedtimes?|Mornings?|Mealtimes?|Transitions?|Handovers?|Visits?|Session|Lesson|Timing|Parking|Access)(?!\p{L}))\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?${linking}`,
  'u',
)
/** Difficult to hear; impossible for us to say: that is not said of whoever it is. */
const toDo =
  /^\s+(?:to\s+(?!(?:me|us|him|her|them|staff|everyone|others?|the|his|mum|dad|begin|start|deal|handle|manage|work|live|be)\b)|for\s+(?:him|her|them|us|me)\b)/i

/** Came home hyper; still very silly at tea: in a log that begins without whom it is about. */
const headless =
  /^\W*(?:(?:came|come|back|home|returned|arrived|in|up|from|contact|school|was|been|still|very|v|so|really|quite|a|bit|again|also|then)\b,?\s?){0,6}$/i
const notedOf = /^\s*(?:$|[.,;&]|(?:and|again|today|all|at|this|with|on|after|since|from|when|before)(?!\p{L}))/u

/** Whether words are said of somebody: Nan can be a bit tricky; Kai hyper again. */
export function isOfSomebody({ hit, sentence: { reading } }: Met): boolean {
  const before = reading.text.slice(Math.max(0, hit.start - 80), hit.start)
  const after = reading.text.slice(hit.end)
  return (
    (kin.test(before) || name.test(before) || (hit.start < 80 && headless.test(before) && notedOf.test(after))) &&
    !toDo.test(after)
  )
}
