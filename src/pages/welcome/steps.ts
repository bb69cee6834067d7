import type { Lockable } from '../../model/policy.ts'

/** The steps of the welcome page, in order; each is the fragment of its address, so that it can be linked to and gone back to. */
export const steps = ['welcome', 'practice', 'sites', 'setting', 'gentle', 'keys'] as const
export type Step = (typeof steps)[number]

/** What each step chooses that an organisation may have chosen for everybody. */
const chooses: Partial<Record<Step, Lockable>> = { sites: 'sites', setting: 'ruleSet', gentle: 'gentleness' }

/** The steps that there are where an organisation has locked something: nobody is asked for what is not theirs to choose. */
export const stepsWithout = (locked: readonly Lockable[]): readonly Step[] =>
  steps.filter((step) => !locked.some((lock) => lock === chooses[step]))

/** The step that an address's fragment names; the first where it names none. */
export const stepOf = (fragment: string): Step => steps.find((step) => `#${step}` === fragment) ?? steps[0]
