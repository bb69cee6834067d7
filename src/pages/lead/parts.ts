/** The parts of the lead's page, in the order of the work; each is the fragment of its address. */
export const parts = ['start', 'rules', 'words', 'limits', 'own', 'try', 'publish', 'roll_out', 'insights'] as const
/** What can be seen before a draft was begun: every writer can hand on their counts. */
export const partsWithoutDraft = ['start', 'insights'] as const
export type Part = (typeof parts)[number]

/** The part that an address's fragment names, and what stands behind a slash in it; the first where it names none. */
export const partOf = (fragment: string): { readonly part: Part; readonly of: string } => {
  const [name = '', ...of] = fragment.replace(/^#/u, '').split('/')
  return { part: parts.find((each) => each === name) ?? parts[0], of: of.join('/') }
}
