import { tells } from './tells.ts'

/** What the words go on to say at once: concerns about his weight; issues such as; an incident in which. */
const goesOn =
  /^\s*(?::|\(|[–—-]\s|(?:were|are|is|was|being|include[sd]?|including)\b|(?:about|that|regarding|re|over|around|of|as|such as|namely|because|when|where|which|in which|involving|due to|surrounding|relating to|concerning|pertaining|if|whether|how|what|who|she|he|for (?:his|her|their|the)|raised by)\b)/i
const withWhat =
  /^\s*(?::|\(|[–—]\s|(?:with|to|by|for|from|around|on|about|including|such as|namely|in the form|that|re|of|at \d+)\b)/i

/** Concerns about Isaac; issues around home: of whom or where, and not what. */
const ofWhomAlone =
  /^\s*(?:(?:were |was )?(?:raised|shared|discussed|noted) )?(?:about|re|regarding|around|over|with) (?:his |her |their |the )?(?:him|her|them|mum|dad|home|parents?|presentation|behaviour|home life|situation|family|child|children|boys?|girls?|mum and dad|parenting|\p{Lu}\p{Ll}{2,})(?:$|[.,;](?:\s|$)| and \p{Ll}| but\b)/u

export const goesOnToSay = (after: string): boolean => !ofWhomAlone.test(after) && goesOn.test(after)
export const saysWithWhat = (after: string): boolean => withWhat.test(after)

/** Everyday hard things that nobody needs spelt out: maths, a zip, to reach the shelf. */
const everyday =
  /^\s*(?:to\b|in (?:maths|english|reading|science|lessons?|french)\b|(?:with|on|over) (?:(?:his|her|their|the|some|a|an|both) )?(?:\p{L}+ )?(?:maths|english|reading|writing|spelling|spellings|phonics|homework|fractions|tables|handwriting|science|french|work|task|shoes?|laces|zip|coat|buttons?|lid|straps?|bags?|stairs|cutlery|words?|question|questions|sums|pronunciation|language|wheelchair|seatbelt|gate|pram|buggy|door)\b)/iu
export const isEveryday = (after: string): boolean => everyday.test(after)

/** What makes how often it happened matter. */
const concern =
  /\b(?:late|absen\w+|miss(?:ed|es|ing)?|hungry|tired|asleep|sleep(?:s|ing)?|dirty|unwashed|alone|upset|cr(?:y|ies|ied|ying)|hit(?:s|ting)?|shout(?:s|ed|ing)?|argu\w+|row(?:s|ed|ing)?|fight(?:s|ing)?|fought|drunk|drink(?:s|ing)?|smok\w+|swear\w*|swore|scream\w*|hurt(?:s|ing)?|self[- ]?harm\w*|cut(?:s|ting)?|phone|out (?:late|at night|all night)|going out|boundar\w+|absent|left|ill|unwell|sick|headaches?|stomach|soiled|wet(?:s|ting)?|refus\w+|walk(?:s|ed|ing)? out|ran|run(?:s|ning)? (?:off|away)|truant\w*|bull\w+|push\w*|kick\w*|threaten\w*|steal\w*|stole|lie[sd]?|angry|anxious|worr\w+|scared|frightened|withdrawn|low|struggl\w+|complain\w*|police|spoken to|warned|restrain\w*|used|held|called|nightmares?|bedwetting|bruis\w+|mark(?:s|ed)|weed|cannabis|drugs|money|lock(?:s|ed)|smack\w*|slap\w*|not (?:at|in|been|eating|eaten|slept)|disrupt\w*|detention|excluded|removed|sent (?:out|home))\b/i
export const tellsConcern = tells(concern)

/** What may happen many times and worry nobody. */
const pleasant =
  /\b(?:smil\w+|laugh\w*|read(?:s|ing)?|play(?:s|ed|ing)?|practis\w+|rehears\w+|enjoy\w*|prais\w+|thank\w*|hug(?:s|ged)?|scor(?:e|ed|es|ing)|won|cuddl\w+|sang|sing(?:s|ing)?|count(?:s|ed|ing)|checked|tried|breastfe\w+|fed|jump\w*|watched|helped|visited|been to|swam|danc\w+|giggl\w+|tapp\w+|clapp\w+|repeated (?:it|the)|nodded|bark\w*|wav(?:e|es|ed|ing)|blew|kiss\w*|grin\w*|said (?:thank|please|hello|hi|bye)|knock\w*|ask(?:ed|s) (?:for|if|to)|climb\w*|bounc\w*|roll\w*|babbl\w*|point\w*|look\w* (?:at|over|up))\b/i
export const isPleasant = tells(pleasant)
