import { setOf } from '../set-of.ts'

/** Words before "to" that make it something else than a plan: wants to, told to, happy to, nothing to. */
const other = setOf(
  'vile|rude|nice|kind|mean|horrible|cruel|unkind|nasty|lovely|fight|struggle|battle|pleasure|job|effort|going|no|agreed|want|need|have|has|had|due|able|unable|used|like|try|tries|tried|trying|refuse|refuses|start|begin|began|continue|hope|hoping|plan|plans|agree|decide|asked|asks|asking|told|tells|telling|advised|allowed|expected|supposed|meant|keen|happy|willing|ready|reluctant|likely|said|says|seem|seems|appear|appears|seemed|went|came|come|comes|go|goes|back|home|is|are|was|were|be|been|being|not|understood|believed|reported|alleged|assumed|presumed|rumoured|nothing|something|somebody|someone|anything|anyone|everything|who|how|what|when|where|whether|which|why|easy|hard|difficult|good|best|up|down|out|on|off|over|in|spoke|speaks|listened|talked|talking|access|according|next|close|closer|similar|related|response|relation|addition|order|regard|regards|way|ways|time|times|lot|lots|much|chance|right|permission|reason|reasons|place|places|attempt|attempts|ability|failure|fail|fails|manage|managed|threatened|offered|promised|wish|wishes|chose|learnt|love|loves|prefer|prefers|enough|too|made|forced|afraid|scared|glad|pleased|sorry|sure|free|left|moved|moving|linked|known|exposed|subject|opportunity|first|last|only|as|so|than|if|that|because|and|or|but|he|she|they|it|him|her|them|us|me|you|will|would|can|could|should|did|does|do|just|brought|sent|sends|took|takes|gave|give|get|gets|got|helpe|helped|helping|walked|ran|drove|thought|prior|thanks|addressed|open|close|closed|things|stuff|homework|money|reluctance|pressure|tendency|desire|wants|needs|likes|hopes|starts|begins',
)
const verbBefore =
  /(?:^|\s)(?!(?:need|feed|speed|red|bed|shed|agreed|allocated|named|supervised|planned|Ahmed|Mohammed|Muhammad|Zed|Fred|Ted|Ned|Jared|Alfred|Wilfred|Saeed|Hamed|Syed)\s)(?:[a-z\u00c0-\u1fff]{2,}ed|is|was|are|were|be|been|has|had|have|told|got|let|made|sent|took|went|came|said|says|did|does|do|can|could|should|would|will|want|wants|need|needs|I|he|she|they|we|you|who|that|which|when|while|because|so|but|not|if|rang|wrote|spoke|met|saw|kept|left|felt|found|began|sat|stood|drove|knew|thought|bought|brought|slept|ate|drank|wore|lost|heard|held|hid|hurt|read|cut|woke|threw|broke|forgot|gave|led|fed|fought|spent|ran|fell|chose|continues|struggles|remembers|forgets|learns|agrees|promises|offers|threatens|manages|works|returns|remains|expects|pretends|claims|attempts|decides|comes|goes)\s/i
const gerund =
  /(?:^|\s)(?!spring|sibling|king|missing|listening|existing|remaining|warning|outing|spelling|tutoring|befriending|outstanding|planning|training|screening|safeguarding|monitoring|recording|reporting|bedding|writing|reading|meeting|housing|parenting|counselling|swimming|mentoring|funding|clothing|hearing|briefing|learning|nursing|evening|morning|building|wellbeing)[a-z\u00c0-\u1fff]{2,}ing\s/i

/** An offer from the college to read law; over the moon to see them: what somebody may do, or how they feel about it. */
const wishes =
  /\b(?:offer|invitation|invite|opportunity|permission|desire|urge|moon|thrilled|delighted|relieved|surprised|shocked|upset|nervous|anxious|desperate|determined|tempted|welcome|entitled|eligible|embarrassed|ashamed|proud|(?:happy|fine|ok|okay|content|agrees?|consents?) for)\b/i

const anybody = /^(?:I|we|some(?:one|body))\s(?:also\s)?$/i
const somebody = /^some(?:one|body)\s$/i
/** The last of some words that have a space behind each, in small letters. */
const lastOf = (words: string): string => words.slice(words.lastIndexOf(' ', words.length - 2) + 1, -1).toLowerCase()

/** Whether the words before "to" can be whoever does it: no verb among them. Before "will" it may be the writer. */
export function isPlanner(words: string, willFollows: boolean): boolean {
  if (words === '') return true
  if ((willFollows ? anybody : somebody).test(words)) return true
  return (
    !other.has(lastOf(words)) &&
    !/^(?:no|not|nothing|nobody|none)\s/i.test(words) &&
    !wishes.test(words) &&
    !verbBefore.test(words) &&
    !gerund.test(words) &&
    !/[.]\s/u.test(words)
  )
}
