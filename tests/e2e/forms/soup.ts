const words = [
  'Date of incident',
  'Date',
  'Time',
  'Child',
  'Day',
  'Author:',
  '12/03/2025',
  '31/02/2025',
  'Body map',
  'Account',
  ':',
  '(',
  '\\u0000',
  '…',
  'Note type',
]
const tags = [
  'div',
  'p',
  'form',
  'fieldset',
  'legend',
  'label',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'select',
  'option',
  'input',
  'output',
  'x-part',
  'dialog',
  'section',
  'textarea',
  'svg',
  'template',
  'iframe',
  'b',
]
const attributes = [
  'aria-labelledby="a b  note"',
  'aria-labelledby=""',
  'aria-label="Date of incident"',
  'for="note"',
  'id="a"',
  'id="note2"',
  'name="same"',
  'type="radio"',
  'type="checkbox"',
  'type="date"',
  'type="file"',
  'contenteditable="true"',
  'role="group"',
  'role="dialog"',
  'value="12/03/2025"',
  'form="nowhere"',
  'hidden',
]

/** A page of odds and ends, the same for the same seed: things left open, nested where they may not be, tied to nothing. It has a field `note`. */
export const soupOf = (seed: number): string => {
  let state = seed * 2654435761 + 1
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? ''
  const at = next(25)
  return Array.from({ length: 50 }, (_, index) => {
    if (index === at) return '<textarea id="note"></textarea>'
    const kind = next(4)
    if (kind === 0) return pick(words)
    return kind === 1 ? `</${pick(tags)}>` : `<${pick(tags)} ${pick(attributes)} ${pick(attributes)}>`
  }).join('')
}
