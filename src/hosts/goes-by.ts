import { namesOnScreen } from './field-names.ts'
import { plainLabel } from './plain-label.ts'

/** Whether a field goes by one of these names, which stand as `plainLabel` gives them. */
export const goesBy = (field: HTMLElement, names: readonly string[]): boolean =>
  namesOnScreen(field).some((name) => names.includes(plainLabel(name)))
