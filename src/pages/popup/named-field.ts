import { say } from '../../words/say.ts'

/** What a field is called that has no label: by its own name, where it has one. */
export const namedField = (name: string): string =>
  name === '' ? say('popup_field_without_name') : say('popup_field_named', { name })
