import { tellsIn } from './tells.ts'

/** What a person did to others, or in front of them, that shows a temper: no crying, hiding or climbing. */
const harsh =
  /(?<!\b(?:I|we) )\b(?:threw|throw(?:s|ing|n)?|hit(?:s|ting)?|kick(?:s|ed|ing)?(?!\s+off)|knock(?:s|ed|ing)?\s+(?:\S+\s+){1,3}(?:over|off|down|flying)|punch(?:ed|es|ing)|push(?:ed|es|ing)|slap(?:ped|s|ping)|(?<!\b(?:a|little|wee|every) )bit(?!\s+(?:of|[a-z]+(?:ing|ive|ful|ous|ish|able)\b))|biting|bitten|spat|spit(?:s|ting)?|grabb?(?:ed|s|ing)|shov(?:ed|es|ing)|slam(?:med|s|ming)|smash(?:ed|es|ing)|tip(?:ped|ping)|ripp?(?:ed|s|ing)|tore|shout(?:ed|s|ing)(?! the odds)|scream(?:ed|s|ing)|yell(?:ed|s|ing)|bang(?:ed|ing)|broke\b|storm(?:ed|ing)|stamp(?:ed|ing)|flipp?(?:ed|ing)|overturn(?:ed|ing)|snatch(?:ed|ing)|stood (?:over|in front|between|in the (?:door|way))|blocked|rais(?:ed|ing) (?:his|her|their|its) (?:voice|hand|fist|arm)|clench(?:ed|ing)|pointed|walked (?:out|off|away)|h[au]ng up|put the phone down|chas(?:ed|ing)|scratch(?:ed|ing)|pinch(?:ed|ing)|head-?butted|barged|swung|poked|rolled (?:his|her|their) eyes|laugh(?:ed|s|ing) (?:at|in)\b|talk(?:ed|s|ing) over|turned (?:his|her|their) back|told (?:the )?\w+ (?:to|she|he) (?:\w+ ){0,4}(?:wrong|leave|off|out|up|one|go|lost|away))\b/i

/** What else a person did that anybody there could have seen or heard. */
const mild =
  /\b(?:cried|crying|sobb?(?:ed|ing)|wept|hid\b|hiding\s+(?:under|behind|in)|climb(?:ed|ing)|pulled|clung|clinging|(?:held|holding|hung|hanging) on(?:to| to)|gripp(?:ed|ing)|kept (?:say|ask|repeat|follow|touch|turn|tapp|gett)ing|stood (?:up|by)|shook|rocked|rocking|lay (?:on|down)|laid (?:on|down)|ran (?:out|off|at|up|down|away|into|round|around)|walked up|trembl(?:ed|ing)|laughed|stared|curled|covered (?:his|her|their)|put (?:his|her|their) (?:hands?|head|face|hood|fingers|arms?|feet)|took [^.]{1,40} (?:out of|from|off)|yawn(?:ed|ing)|refused to (?!engage|co-?operate|comply|listen|work|talk|discuss|follow|accept|attend)|would ?n['’]?o?t (?:let|leave|move|come out|get|put|sit|stop|go))\b/i

/** What somebody or something looked, smelled or sounded like. */
const looks =
  /\b(?:stain(?:s|ed)?|matted|greasy|grubby marks?|mould(?:y)?|faeces|dog (?:mess|dirt|poo)|urine|excrement|rubbish|bin bags?|unwashed|holes?|torn|ripped|mud(?:dy)?|nits|head lice|flies|boxes|piles? of|dirty (?:plates|dishes|nappies|clothes|pots|cups|bottles|mattress)|plates|dishes|food (?:on|left|stuck|all over)|smell(?:ed|s|t|ing)? (?:of|like)|smelt|soaked|wet through|red eyes|eyes (?:were |are )?(?:red|wet|puffy|swollen)|tears?|tearful|pale|hunched|shak(?:ing|en)|shiver(?:ed|ing)|thin|too (?:small|big|tight|short)|no (?:coat|socks|shoes|bedding|sheets?|food|heating|carpet)|same (?:clothes|shirt|jumper|trousers|uniform|vest|top)|slurr(?:ed|ing)|unsteady|stumbl(?:ed|ing)|empty (?:cans|bottles|fridge|cupboards?)|vomit|sick on|cans|bottles of|ash|cigarette|broken (?:glass|door|window|bed)|head (?:down|on the|in (?:his|her|their))|voice (?:was )?(?:raised|shaking|quiet)|looked (?:at the floor|down|away))\b/i

const numbers =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twice) (?:(?:phone|cold|missed|unanswered|home|failed|more|other) )?(?:times|occasions|appointments|visits|sessions|calls|letters|voicemails|meetings|lessons|(?:days|weeks|mornings|nights) (?:in a row|running|out of|this|last|late))\b/i

export const tellsHarsh = tellsIn(harsh)
export const tellsMild = tellsIn(mild)
export const tellsLooks = tellsIn(looks)
export const tellsHowOften = tellsIn(numbers)
