/** The steps of the welcome page, in order; each is the fragment of its address, so that it can be linked to and gone back to. */
export const steps = ['welcome', 'practice', 'sites', 'setting', 'gentle', 'keys'] as const
export type Step = (typeof steps)[number]

/** The step that an address's fragment names; the first where it names none. */
export const stepOf = (fragment: string): Step => steps.find((step) => `#${step}` === fragment) ?? steps[0]
