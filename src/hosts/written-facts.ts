import type { FieldMeaning } from '../model/field-meanings.ts'
import type { FormFact } from './form-facts.ts'
import type { MeaningOf } from './label-reader.ts'
import { isElement } from './node-kinds.ts'

/** A form that says more than this in writing is a page; what stands far down in it is left unread. */
const mostTexts = 1500
const longest = 100

const edited =
  'script, style, noscript, textarea, select, input, output, button, legend, thead, [contenteditable], iframe'

/** The value written after a label: the rest of its line, or what stands in the next element. */
const valueAfter = (label: Node): string => {
  for (let node: Node | null = label, up = 0; node && up < 2; node = node.parentNode, up++) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isElement(next) && (next.matches(edited) || next.querySelector('input, select, textarea'))) return ''
      const value = next.textContent?.trim().replace(/^[:–-]\s*/, '') ?? ''
      if (value !== '') return value
    }
    // Beyond the element that holds the label and nothing else, what follows is another matter.
    if (node.parentNode?.textContent?.trim() !== label.textContent?.trim()) return ''
  }
  return ''
}

const factIn = (text: Node, meaningOf: MeaningOf): { meaning: FieldMeaning; value: string } | null => {
  const words = text.textContent?.trim() ?? ''
  const colon = words.indexOf(':')
  const meaning = words === '' ? null : meaningOf(colon > 0 ? words.slice(0, colon) : words)
  if (!meaning) return null
  // A label of a control speaks of what stands in the control, not of the hint beside it.
  if (text.parentElement?.closest(edited) || text.parentElement?.closest('label')?.control) return null
  const value = colon > 0 ? words.slice(colon + 1).trim() : ''
  return { meaning, value: value || valueAfter(text) }
}

/** What a form says in writing: "Recorded by: Helen Prior", a term and its description, a row's heading and its cell. */
export const writtenFacts = (form: HTMLElement, field: HTMLElement, meaningOf: MeaningOf): FormFact[] => {
  const facts: FormFact[] = []
  const texts = form.ownerDocument.createTreeWalker(form, 4)
  for (let read = 0; read < mostTexts && texts.nextNode(); read++) {
    const text = texts.currentNode
    if ((text.textContent?.length ?? 0) > longest * 2 || field.contains(text)) continue
    const fact = factIn(text, meaningOf)
    if (fact && fact.value !== '' && fact.value.length <= longest) facts.push(fact)
  }
  return facts
}
