/** What a rule of an organisation's own can ask for, by a name that the page has words for; and the check and options that ask for it. */
export const ownRuleKinds = {
  /** What a term means, for a reader who does not know it. */
  meaning: { check: 'jargon', options: {} },
  /** What was seen or heard that a word rests on. */
  seen: { check: 'label', options: { supportedBy: ['acts', 'looks', 'howOften'] } },
  /** Why something was decided. */
  why: { check: 'rationale', options: {} },
  /** Whether a word blames or belittles. */
  blame: { check: 'stigma', options: {} },
  /** The words that somebody used. */
  words: { check: 'verbatim', options: {} },
  /** Who said so. */
  teller: { check: 'source', options: { asks: 'hearsay' } },
  /** What exactly is meant by something vague. */
  exactly: { check: 'detail', options: { asks: 'phrase' } },
  /** To whom something was passed on, what and how. */
  passedOn: { check: 'sharing', options: { asks: 'phrase' } },
  /** Who will do something, and by when. */
  planned: { check: 'action', options: { asks: 'words' } },
  /** Where one thing stands in a note, another that belongs with it: the words that answer are the rule's `answeredBy`. */
  belongs: { check: 'counterpart', options: { within: 'note' } },
} as const satisfies Record<string, { readonly check: string; readonly options: Readonly<Record<string, unknown>> }>

export type OwnRuleKind = keyof typeof ownRuleKinds
