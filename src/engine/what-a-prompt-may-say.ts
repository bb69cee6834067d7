/** What no text that a prompt can show may say; see "What a prompt may say" in CONTRIBUTING.md. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/please ensure|you must|you should|you need to|you failed|remember to|don['’]t forget/i, 'blames or orders'],
  [
    /\b(?:ask|question|press|examine|interview|undress) (?:the|this|your) (?:child|pupil|young person)|ask (?:her|him|them) (?:again|more|to|whether|if|about)/i,
    'sends the writer to question a child',
  ],
  [/look for (?:injur|mark|bruis)|check (?:his|her|their) (?:body|skin)/i, 'sends the writer to look for injuries'],
  [
    /(?:get|obtain|seek) consent|(?:tell|inform|contact|speak to) (?:the )?parents? (?:first|before)|before you (?:refer|report|act)/i,
    'delays help',
  ],
  [/\bpromise\b/i, 'asks for a promise'],
  [
    /\b(?:instead|rather) (?:say|write|use)|\btry (?:saying|writing)|better word|milder|softer/i,
    'suggests another word',
  ],
  [/\berror\b|\bviolation\b|\bflag\b|\bscore\b|\bwrong\b|\bmistake\b|\bincorrect\b|\bbad\b/i, 'judges the writer'],
  [/risk (?:score|level|rating)/i, 'assesses risk'],
]

/** What a text does that no text a prompt can show may do. */
export const saysWhatItMayNot = (text: string): string[] =>
  forbidden.filter(([pattern]) => pattern.test(text)).map(([, what]) => what)
