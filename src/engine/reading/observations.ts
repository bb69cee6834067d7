import { tellsIn } from './tells.ts'

/** What a person did that anybody there could have seen or heard. */
const acts =
  /\b(?:threw|throw(?:s|ing|n)?|hit(?:s|ting)?|kick(?:s|ed|ing)?(?!\s+off)|knock(?:s|ed|ing)?\s+(?:\S+\s+){1,3}(?:over|off|down|flying)|punch(?:ed|es|ing)|push(?:ed|es|ing)|slap(?:ped|s|ping)|(?<!\b(?:a|little|wee|every) )bit(?!\s+of)|biting|bitten|spat|spit(?:s|ting)?|grabb?(?:ed|s|ing)|shov(?:ed|es|ing)|slam(?:med|s|ming)|smash(?:ed|es|ing)|tip(?:ped|ping)|ripp?(?:ed|s|ing)|tore|shout(?:ed|s|ing)|scream(?:ed|s|ing)|yell(?:ed|s|ing)|cried|crying|sobb?(?:ed|ing)|wept|hid\b|hiding\s+(?:under|behind|in)|climb(?:ed|ing)|bang(?:ed|ing)|broke\b|storm(?:ed|ing)|stamp(?:ed|ing)|flipp?(?:ed|ing)|overturn(?:ed|ing)|pulled|snatch(?:ed|ing)|clung|clinging|stood (?:over|in front|between|up)|blocked|rais(?:ed|ing) (?:his|her|their|its) (?:voice|hand|fist|arm)|clench(?:ed|ing)|pointed|shook|rocked|rocking|lay (?:on|down)|laid (?:on|down)|ran (?:out|off|at|up|down|away|into|round|around)|walked (?:out|off|away|up)|chas(?:ed|ing)|scratch(?:ed|ing)|pinch(?:ed|ing)|head-?butted|barged|swung|poked|turned (?:his|her|their) back|put (?:his|her|their) (?:hands?|head|face|coat|hood|fingers|arms?)|took [^.]{1,40} (?:out of|from|off)|yawn(?:ed|ing)|trembl(?:ed|ing)|laughed|stared|curled|covered (?:his|her|their)|refused to (?!engage|co-?operate|comply|listen|work|talk|discuss|follow|accept|attend)|would ?n['’]?o?t (?:let|leave|move|come out|get|put|sit|stop|go)|told (?:me|her|him|us|staff|the \w+) (?:to|she|he) (?:\w+ ){0,4}(?:wrong|leave|off|out))\b/i

/** What somebody or something looked, smelled or sounded like. */
const looks =
  /\b(?:stain(?:s|ed)?|matted|greasy|grubby marks?|mould(?:y)?|faeces|dog (?:mess|dirt|poo)|urine|excrement|rubbish|bin bags?|unwashed|holes?|torn|ripped|mud(?:dy)?|nits|head lice|flies|dirty (?:plates|dishes|nappies|clothes|pots|cups|bottles|mattress)|plates|dishes|food (?:on|left|stuck|all over)|smell(?:ed|s|t|ing)? (?:of|like)|smelt|soaked|wet through|red eyes|eyes (?:were |are )?(?:red|wet|puffy|swollen)|tears?|tearful|pale|hunched|shak(?:ing|en)|shiver(?:ed|ing)|thin|too (?:small|big|tight|short)|no (?:coat|socks|shoes|bedding|sheets?|food|heating|carpet)|same (?:clothes|shirt|jumper|trousers|uniform|vest|top)|slurr(?:ed|ing)|unsteady|stumbl(?:ed|ing)|empty (?:cans|bottles|fridge|cupboards?)|vomit|sick on|cans|bottles of|ash|cigarette|broken (?:glass|door|window|bed)|head (?:down|on the|in (?:his|her|their))|voice (?:was )?(?:raised|shaking|quiet)|looked (?:at the floor|down|away))\b/i

const numbers =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twice) (?:times|occasions|appointments|visits|sessions|calls|meetings|lessons|(?:days|weeks|mornings|nights) (?:in a row|running|out of|this|last|late))\b/i

export const tellsActs = tellsIn(acts)
export const tellsLooks = tellsIn(looks)
export const tellsHowOften = tellsIn(numbers)
