import { tellsBodyPart } from './body-parts.ts'

/** How far from the word the part of the body may stand. */
const near = 70

/** Words of harm that are everyday words as well: a mark out of ten, cut the cake, a bite to eat. */
const everyday =
  /^(?:marks?|cuts?|burns?|bites?|scratch(?:es|ed)?|bumps?|lumps?|scars?|lines?|swollen|bleeding|scabs?|blisters?|wounds?|injury|injuries|redness|grazed|nicks?|red|red lines?|swellings?|scratched|burnt|burned|bitten|puffy|split|cut)$/i
const doing =
  /\b(?:he|she|they|who|I|we|it|you|to|did|not|will|would|could|can|may|might|had|has|have|was|got|been|being|be|get|(?!(?:A|An|Small|Tiny|New|Old|Fresh|Deep|Red|Faint|Visible|Slight|Minor|Large|Nasty|Two|Three|Four|Some|Several|Few|Multiple|Healed|Superficial|Thin|Linear|Long|Another|Bad|Recent|Raised|Fading|Circular|Healing|Clear|Noted|Noticed|Saw|Observed|Had|Has|With|And|Sore|Yellow|Purple|Blue|Black|Brown|Round|Long|Short|Face|Neck|Facial|Leg|Arm|Hand|Back|Wrist|Cheek|Thigh|Knee|Elbow|Shin|Chin|Forehead)\s)\p{Lu}\p{Ll}+|mum|dad|then)\s+$/u
const afterNoun =
  /^\s+(?:on|to|under|above|below|behind|near|across|along|down|inside|round|around|visible|noted|seen|from|,|\()/u

/** Whether an everyday word stands for harm to a body here; a word that means nothing else always does. */
export function isInjury(word: string, before: string, after: string): boolean {
  if (/^injur/i.test(word) && hurtLongAgo.test(before)) return false
  if (otherThing.test(before) || isOfThroatOrMap(after)) return false
  if (isState(word, before, after) || isMeasured(before, after)) return true
  if (
    /\b(?:showed (?:me|us|staff)|saw|noticed|noted|observed|spotted|shown) (?:an?|some|two|three|several) (?:[a-z-]+ ){0,2}$/i.test(
      before,
    ) ||
    (/^(?:scratches|bruises|cuts|grazes)$/i.test(word) && /\b(?:saw|noticed|noted|observed|spotted)\s$/i.test(before))
  )
    return true
  if (/^bruised$/i.test(word) && byOrFruit.test(after)) return false
  if (/^bruising$/i.test(word) && ofGame.test(after)) return false
  if (/^(?:scratched|burnt|burned|bitten|puffy|split)$/i.test(word)) return false
  if (!everyday.test(word)) return true
  if (/\b(?:question|full|top|high|low|good|trade|tick|pass|exam|test|pencil|pen|tyre|bench)\s+$/i.test(before))
    return false
  const capital = /^\p{Lu}/u.test(word)
  if (capital && (before.trim() !== '' || !afterNoun.test(after))) return /^(?:swollen)$/i.test(word)
  if (!/^(?:swollen|bleeding)$/i.test(word) && takesObject.test(after)) return false
  const plural = /s$/u.test(word)
  if (doing.test(before) && !(plural && /\b(?:had|has|have|got|were)\s+$/u.test(before)) && !/^swollen$/i.test(word))
    return false
  if (/^\s+(?:visible|noted|seen|observed)\b/i.test(after) || ofHarm.test(before)) return true
  if (having.test(before.slice(-60)) && !/^\s+(?:of|out|for|to eat|in (?:his|her|their|my) throat)\b/i.test(after))
    return true
  return (
    tellsBodyPart(after.slice(0, near).replace(/[.;].*$/u, '')) ||
    tellsBodyPart(before.slice(-near).replace(/^.*[.;]/u, ''))
  )
}

/** An insect bite, a knee injury from years ago, the apple was bruised: nothing that a drawing would help with. */
const otherThing =
  /\b(?:insect|mosquito|midge|flea|bug|gnat|spider|tick|mark of|eczema|psoriasis|chickenpox|impetigo|acne)(?:\s\p{Ll}+){0,5}?\s+$|\b(?:apples?|bananas?|fruit|pears?|peach|ego|egos|pride|feelings|confidence)\s(?:is|was|were|are)\s$|\b(?:panel|door|window|frame|wall|table|chair|screen|phone|bag|seam|fence|gate|wood|board|mattress|sofa|bumper|glass|mug|plate|step)\s(?:is|was|were|are|has been|had been)\s$|\b(?:nails|fingernails|toenails|hair|fringe|grass|hedge|cake|bread|cord)\s(?:(?:is|are|was|were|been|neatly|all|freshly|newly|kept)\s){0,2}$/u
/** Bruised by the talk, the bruised half of an apple. */
const byOrFruit =
  /^\s+(?:by|(?:half|halves|bits?|parts?) of|(?:soft )?(?:bananas?|apples?|pears?|peach|plums?|fruit|ego|pride|feelings|confidence))\b/i
/** A bruising 4–0 defeat. */
const ofGame = /^\s+(?:[\d–-]+\s)?(?:defeat|loss|match|game|encounter|experience)\b/i
const hurtLongAgo = /\b(?:knee|ankle|back|shoulder|hamstring|brain|head|sports?|football|old)\s+$/i
const isOfThroatOrMap = (after: string): boolean =>
  /^\s+(?:in (?:his|her|my|their) throat|on the (?:map|floor|wall|page|chart|paint|car|door|table|bumper|bike|window|frame))\b/u.test(
    after,
  )

const participle = /^(?:cut|split|swollen|bruised|grazed|scratched|burnt|burned|bitten|puffy|bleeding|blistered)$/i
const stateOf = /\b(?:is|was|are|were|looked|looks|been|still|very|badly|both|visibly|quite|slightly)\s+$/i
/** His lip was cut; scratched face. A nose that bleeds needs no drawing. */
function isState(word: string, before: string, after: string): boolean {
  if (!participle.test(word)) return false
  const last = before.slice(-40)
  if (stateOf.test(last) && !takesObject.test(after)) {
    if (/^\s(?:on|to|across|above) (?:the|his|her|both)\s/.test(after) && tellsBodyPart(after.slice(0, 30))) return true
    const of = last.replace(/^.*[.;,]/u, '')
    return tellsBodyPart(of) && !(/^bleeding$/i.test(word) && /\b(?:nose|gums?|mouth)\b/i.test(of))
  }
  return (
    /^\p{Lu}/u.test(word) &&
    before.trim() === '' &&
    /^\s+\p{Ll}+(?=$|[.,;]|\s(?:and|from|on|from|plaster|after))/u.test(after) &&
    tellsBodyPart(/^\s+\p{Ll}+/u.exec(after)?.[0] ?? '')
  )
}

/** A 2cm cut; a burn the size of a 10p. */
const isMeasured = (before: string, after: string): boolean =>
  /\d\s?(?:cm|mm)s?\s(?:\p{Ll}+\s)?$/u.test(before) ||
  /^(?:\s*[,(]?\s*(?:about |approx\w* |roughly )?\d+\s?(?:cm|mm|inch)|\s(?:about |roughly )?the size of)/i.test(after)

/** I have a bruise on my arm: the writer's own, which no body map of this record shows. */
export const isWriters = (before: string, after: string): boolean =>
  /\b(?:I|we)\s(?:have|had|got|was left with)\s(?:\p{Ll}+\s){0,4}$|\bmy\s\p{Ll}+\s(?:is|was|are|were)\s$/u.test(
    before,
  ) || /^\s+(?:on|to|above|under|across)\s(?:both\s)?(?:of\s)?my\b/.test(after)

const takesObject =
  /^\s+(?:the|his|her|their|my|our|a|an|it|him|them|himself|herself|themselves|each|people|up|off|out|short|back)\b/i
const ofHarm =
  /\b(?:red|faint|purple|yellow|round|circular|linear|nasty|visible|fresh|raised|sore|healed|healing|deep|superficial|unexplained)\s+$/i
/** Had a small scratch. */
const having =
  /\b(?:he|she|they|child|baby|boy|girl|\p{Lu}\p{Ll}+) (?:had|has|came in with|arrived with|came with) (?:an?|some|two|three|four|several|a few|a number of|another) (?:[\p{L}-]+ )?$/u
const telling =
  /\b(?:said|says|say|saying|told|tells|reported|reports|stated|states|explained|disclosed|described|describes|mentioned|mentions|alleged|alleges|claimed|claims|recalled|thinks|thought|texted|wrote|asked|denied|denies|informed)\b/i
const showing =
  /\b(?:show(?:ed|s|ing|n)?|saw|(?:has|had|have|could|can) see[n]?|noticed|noted|observed|spotted|visible|pulled (?:up|down|back)|lifted|rolled up|seen by|pointed (?:to|at|out))\b/i
const absent =
  /\b(?:(?:no|any|without|never|nil|none|nor|not (?:have|had|got|any|a|visible)|checked for|check for|looking for|looked for|look for|watch for|monitor for|monitor|if|whether|prone to|in case|prevent|avoid|history of|free of|free from)\s)((?:[\p{L}’'-]+[\s,/]+){0,4})$/iu
/** No explanation for the bruise: it is there all the same. */
const ofCause =
  /\b(?:explanation|idea|reason|comment|memory|account|recollection|concerns?|how|why|where|who|what|about|caused|causing|due|from|but|except|apart)\b/i
const unseen =
  /\b(?:not seen|did(?:n['’]t| not) see (?:any|an?|the|it|this|that|one|them)\b|have(?:n['’]t| not) seen|unable to see|healed completely|(?:is|was) (?:his|her|a|the|an) (?:[a-z]+ ){0,2}birthmark)\b/i

/** PE staff have reported marks: those who saw it tell of it. */
const witnessed =
  /\b(?:staff|TAs?|teacher|nurse|midwife|nursery|school|worker|officer|doctor|GP|coach|supervisor|assistant|(?:Mrs|Mr|Ms|Miss|Dr|PC) \p{Lu}[\p{L}’'-]+)\s(?:have\s|has\s|had\s)?(?:reported|reports|report|recorded|logged)\s(?:(?!that\b)\p{L}+\s){0,4}$/u
/** What was there once and was not seen now. */
const past =
  /\b(?:has|have|had) (?:now |since |all |completely )?(?:gone|healed|faded|cleared)\b|\b(?:in (?:19|20)\d\d|when (?:he|she) was (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|little|small|younger|a baby|a toddler)|years ago)\b|\b(?:talked|spoke|spoken|worries|worried|worrying|joked|read|story) about (?!the|this|that|his|her)\b/i

/** When asked about the bruise; explained how he got the mark: it is there to be asked about. */
const askedAbout =
  /\b(?:asked|asks|questioned|explained|explains|said|told \w+|explanation|account)\b[^.;]{0,40}\b(?:about|how|where|of|for)\b[^.;]{0,25}\b(?:the|this|these|that|those)\s(?:[a-z]+\s){0,2}$/i
/** Mum said he fell, small graze on his chin: what stands apart is what the writer saw. */
const besides =
  /,\s(?:(?:an?|small|large|big|slight|minor|red|old|new|fresh|faint|visible|two|three|some|has|with|\d+\s?[cm]m)\s)*$/i
const harm = /\b(?:bruis|cut|mark|scratch|graze|burn|bump|injur|swoll)/i

/** Whether the sentence tells of harm that somebody saw, not of none, of what might be, or of what was only told. */
export function isSeen(text: string, before: string, after: string): boolean {
  const none = absent.exec(before.slice(-60))
  if ((none !== null && !ofCause.test(none[1] ?? '')) || unseen.test(text) || past.test(text)) return false
  if (/^\s?cards?\b/i.test(after)) return false
  if (witnessed.test(before)) return true
  if (/^\s+(?:not|none|nil|absent|on neither)\b|^\s+(?:were|was|is|are)\s+(?:not|no longer)\b/i.test(after))
    return false
  if (askedAbout.test(before)) return true
  const clause = before.replace(/^.*(?:[;:–—]|\s-\s|\bbut\b|\bhowever\b|\band there (?:is|are|was|were)\b)/u, '')
  return (
    showing.test(text) ||
    !telling.test(clause) ||
    (besides.test(before) && !harm.test(before)) ||
    /\bI (?:told|said|explained|mentioned|reported|informed|asked)\b/u.test(clause)
  )
}
