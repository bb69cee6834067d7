/** What a decision is about: it can be made, begun or gone on with. */
export const thing =
  'referrals?|refs?|MARFs?|strategy (meeting|discussion)s?|strats?|assessments?|medicals?|investigations?|enquir(y|ies)|involvement|' +
  'escalation|intervention|response|interview|s47s?|section 47s?|conference|TAF|TAC|CIN plan|EHA|early help|safety plan|' +
  'risk assessment|NRM|LADO'
/** What is open for a while, and closed. */
export const work =
  'case|referral|file|episode|matter|plan|intervention|involvement|enquiry|investigation|CIN|TAF|TAC|EHA|EHM|EHAT|assessment|order|' +
  'placement|breach|support|allocation'
/** What a child or a family has of those who help or watch over them. */
export const care =
  'support|visits|supervision|contact|sessions|involvement|monitoring|reporting|curfew|checks|respite|overnights|home leave|family time'
/** What they were given. */
export const given = 'place|offer|placement|permission|funding|transport|respite|timetable'
/** What they were bound by. */
export const bond =
  'sanction|exclusion|suspension|detention|curfew|restrictions?|ban|(protection|care|supervision|referral) order|(bail )?conditions|' +
  'tag|fine|breach|charges?|warning'
/** What somebody told. */
export const concern = 'this|it|that|case|concern|incident|matter|information|family|which|report|disclosure'

/** Who decides. Letters as they are written; the others may begin a sentence. */
export const body =
  'MASH|CAMHS|LADO|CSC|EDT|EH|SALT|YJS|YOT|SPA|MARAC|paeds|[Pp]olice|[Ss]ocial care|' +
  "[Cc]hildren's services|[Ee]arly [Hh]elp|[Ss]chool nursing|[Pp]anel|[Hh]ousing|[Dd]uty( team)?|[Tt]hey|" +
  '[Tt]he (police|service|panel|team|hub|local authority|court|council)'
/** Who is told, or brought in. */
export const people =
  'parents?|mum|mam|dad|mother|father|home|carers?|family|nan|police|guardians?|social care|agencies|services'

export const not = "not|[a-z]{2,6}n'?t"
/** The referral was; the threshold has been. */
export const was = 'is|was|were|are|has been|have been|had been'
/** Visits have now been; support is to be. */
export const been = 'has|have|had|is|are|was|were|will be|been|be|being|to be|now'
/** Whose thought it is, or when it holds: felt to be, currently. */
export const felt = 'felt|thought|considered|deemed|currently'
/** Before a thing: a further. */
export const further = 'a|an|any|to|further|formal|us|our'

/** What a thing may be: not needed. */
export const fitting = 'needed|required|necessary|warranted|indicated|justified|appropriate'
/** What is done with a thing. */
export const done =
  'made|submitted|completed|done|pursued|progressed|opened|convened|agreed|accepted|taken forward|going ahead'
/** What is done with what somebody told. */
export const passedOn = 'referred|reported|taken|escalated|passed|assessed|investigated|followed|shared'
