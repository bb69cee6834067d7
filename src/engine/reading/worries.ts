import { decisionsIn } from './decisions.ts'
import { plansOf } from './plans.ts'
import { remembered } from './remembered.ts'
import { tellsIn } from './tells.ts'

/** What somebody would be worried about if they read it. */
const worry =
  /\b(?:hurt(?:ing|s)?|hit(?:s|ting)?|bruis(?:e|es|ed|ing)|burn(?:s|t|ed)?|scratch(?:ed|es)?|bite|bitten|black eye|bleeding|injur(?:y|ies|ed)|slapp?(?:ed|s)?|punch(?:ed|es)?|kick(?:ed|s|ing)?|strangl\w+|chok(?:ed|ing)|smack(?:ed|s)?|beat(?:en)?|threaten(?:ed|s|ing)?|threats?|scared|frightened|afraid|terrified|abus(?:e|ed|ive)|neglect\w*|assault\w*|rap(?:e|ed)|touch(?:ed|es) (?:him|her|me)|sexual\w*|self[- ]?harm\w*|suicid\w*|overdose|cutting|kill (?:him|her|my)self|want(?:s|ed)? to die|missing|abscond(?:ed|s)|ran away|run away|drunk|drinking|drugs?|cannabis|weed|vap(?:e|es|ed|ing)|vodka|alcohol|knife|weapon|fight(?:ing|s)?|fought|bull(?:y|ied|ying)|groom(?:ed|ing)|exploit\w*|hungry|no food|unkempt|filthy|dirty|smell(?:s|ed|t)?|smelt|unwell|meltdown|disclos(?:ed|es|ure)|alleg(?:ed|es|ation|ations)|concern(?:s|ed|ing)?|worr(?:y|ied|ies|ying)|crying|cried|in tears|aggressive|violen(?:t|ce)|swore|racist|nudes?|sexting|domestic|shout(?:s|ed|ing)? at|locked (?:me |him |her |them )?(?:in|out|up)|nits|same clothes|hungover|soiled|st(?:i|a)nks?|reek(?:s|ed|ing)|urine|starving|no coat|older (?:man|male|boyfriend)|needles?|spliff|left (?:him |her |them |me )?alone|on (?:his|her|their) own at (?:home|night)|unsafe|not safe|at risk)\b/i

/** What somebody did about it, decided or agreed, however little; and what came of it. */
const response =
  /\b(?:(?<!\b(?:was|were|been|being) )told (?!me|us)|(?:cold )?compress|signed (?:the|an|our)|(?:has|have|I) checked|accident form|(?:manager|head|dsl|dsp|office|police|sw|senco|hoy|home|parents?|mum|dad) told|taped|mended|washed|changed (?:him|her|his)|wiped|inform(?:ed|s)|notif(?:ied|ies)|aware|rang|phoned|telephoned|(?:I|we|staff|then|manager|office) called|call(?:ed)? (?:to|home|mum|dad|parents?|police|999|101|an ambulance)|text(?:ed)?|e-?mail(?:ed)?|contacted|left (?:a )?(?:message|voicemail|vmail)|voicemail|(?:I|we) spoke|spoke (?:to|with|w)|spoken to|discuss(?:ed|ion)|met with|report(?:ed)? (?:it|this|to)|report sent|refer(?:red|ral|rals)|logged|cpoms|myconcern|pass(?:ed)? (?:it|this|on|to|up|along)|core group|r\/?v\b|handed (?:over|it|to)|handover|advis(?:ed|e)|advice|agreed|agreement|decided|decision|no further|nfa|no role|clos(?:ed|ing|ure)|close (?!to\b)|step(?:ped|ping)?[- ]down|oversight|monitor\w*|review\w*|follow(?:ed)?[- ]?up|plan(?:s|ned)?|actions?|outcome|resolved|apologi[sz]ed|sanction\w*|detention|exclu(?:ded|sion)|isolat(?:ed|ion)|suspend\w*|removed|separated|first aid|plaster|ice pack|cleaned|nurse|hospital|a&e|ambulance|gp|doctor|took (?:him|her|them|it)|taken to|sent (?:to|home|him|her|a|the)|shared(?! (?:reading|bed|bedroom|room|house|toys?|care|a ))|escalat\w*|gave|given|offered|provided|arrang(?:ed|ement)|booked|organised|completed|debrief\w*|reassur\w*|comfort(?:ed|ing)|cuddle[ds]?|hug(?:ged)?|sat with|stayed with|calm(?:ed)?|settled|supported|support|help(?:ed|ing)?|explain(?:ed)?|remind(?:ed)?|asked (?:mum|dad|for|the|staff|parents?|school)|thanked|praised|stepped in|interven\w*|attended|visited|searched|found|returned|collected|warning|strategy|meeting|tac|taf|cin|mash|lado|body map|consider(?:ed)?|assess\w*|continue|keep|suggest(?:ed)?|recommend\w*|challenged|spoken|recorded (?:this|on)|record(?:ed)? (?:made|kept)|listened|encourag\w*|signpost\w*|allocated|awaiting|declined|will|shall|going to|need to|needs to|to be|safety|(?:police|social care|social services) (?:were |was |have been |had been )?(?:called|informed|attended|aware|told|rung|contacted|came))\b|['’]ll\b/i

/** Have let the office know. */
const letsKnow = /\b(?<!\bto )let (?:[^\s.;]+ ){1,3}know\b/i

export const tellsWorry = remembered(tellsIn(worry))
const responds = tellsIn(response)
export const tellsResponse = remembered(
  (reading): boolean =>
    responds(reading) || letsKnow.test(reading.text) || plansOf(reading).length > 0 || decisionsIn(reading).length > 0,
)
