/** What stands on buttons that put a note into a record. A bare “Add link” or “Record audio” of an editor is none of them. */
const saves =
  /^(?:(?:save|submit|sign ?off|finali[sz]e|finish|complete|cadw|cyflwyno)\b|(?:add|record|log|create|update|post|send|confirm)(?: (?:to )?(?:an? |the |this |my |new )*(?:case )?(?:notes?|records?|entry|incident|concern|comment|event|contact|chronology|form|report|referral)\b.*)?$)/iu

/** What else a button that submits the form may do. */
const leaves =
  /^(?:cancel|close|discard|delete|remove|reset|clear|back|previous|search|find|filter|print|export|preview|upload|attach|log ?out|sign ?out|canslo|cau)\b/iu

/** Whether a button with this name saves what is written beside it; `submits` tells that it submits the note's own form. */
export const isSaveName = (name: string, submits: boolean): boolean =>
  submits ? !leaves.test(name.trim()) : saves.test(name.trim())
