import type { HostProfile, NoteType } from '../model/host-profile.ts'
import { controlValue } from './control-value.ts'
import { labelReader } from './label-reader.ts'
import type { LookedControl } from './looked-controls.ts'
import { type Recognised, recognise } from './recognise.ts'
import { textOf } from './text-of.ts'
import { toldLabel } from './told-label.ts'

export type { Recognised }

/** What names parts of a form; what names its controls is known from them. */
const headings = 'h1, h2, h3, h4, h5, legend, caption, [role=heading]'

const headingsOf = (form: HTMLElement): string[] =>
  [...form.querySelectorAll(headings), ...form.ownerDocument.querySelectorAll('h1, h2')].map(textOf)

/** The category that a form reads under its own name for it. */
const categoryIn = (controls: readonly LookedControl[], type: NoteType): string => {
  const meaningOf = labelReader(type)
  const named = controls.find(({ labels, group }) =>
    [...labels, group].some((label) => meaningOf(label) === 'category'),
  )
  return named ? controlValue(named.control, true) : ''
}

/** Which system's form it is, by what is on it; null where it is none that is known. */
export const recogniseForm = (
  form: HTMLElement,
  controls: readonly LookedControl[],
  own: readonly string[],
  profiles: readonly HostProfile[],
): Recognised | null => {
  if (profiles.length === 0) return null
  const labels = controls.flatMap((one) => [...one.labels, one.group])
  return recognise(profiles, {
    names: new Set([...labels, ...own, ...headingsOf(form)].map((name) => toldLabel(name).plain)),
    path: form.ownerDocument.location.pathname,
    category: (type) => categoryIn(controls, type),
  })
}
