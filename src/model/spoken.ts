/** The languages that the interface speaks. Rules are for English text, whichever of them is spoken. */
export type Language = 'en' | 'cy'

/** The words of the interface in one language, by key: what a script in a page is sent, which carries none itself. */
export interface Spoken {
  readonly language: Language
  readonly messages: Readonly<Record<string, string>>
}
