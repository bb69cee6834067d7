import type { Span } from '../../model/span.ts'
import type { Hit, Lexicon } from '../lexicon.ts'
import { type DateMention, datesOf } from './dates.ts'
import { has, mark } from './marks.ts'
import { saysNotKnown } from './not-known.ts'
import { tellsHarsh, tellsHowOften, tellsLooks, tellsMild } from './observations.ts'
import { quotations } from './quotations.ts'
import { roomForParts } from './remembered.ts'
import { type Short, shortIn } from './short-in.ts'
import type { Signals } from './signals.ts'
import { type Speaker, speakersOf } from './speakers.ts'
import { lookedOver } from './units.ts'
import { type Word, wordsOf } from './words.ts'

const none: readonly never[] = []

/**
 * What one sentence says. It depends on the sentence's text alone (and on the rules' terms), so it is kept and used
 * again while the text stands. Each part is worked out when a check first asks for it. Spans are within the sentence.
 */
export class Reading {
  readonly text: string
  /** How many words it has: known without making them. */
  readonly wordCount: number
  readonly signals: Signals
  readonly quotations: readonly Span[]
  /** The terms of all rules that stand outside quotations, by rule id. */
  readonly hits: readonly Hit<string>[]
  /** What `remembered` ways of reading worked out, each at its place. */
  readonly kept = roomForParts()
  #words: readonly Word[] | undefined
  #dates: readonly DateMention[] | undefined
  #capitals: readonly Short[] | undefined
  #speakers: readonly Speaker[] | undefined
  #tells: { harsh: boolean; acts: boolean; looks: boolean; howOften: boolean } | undefined
  #notKnown: boolean | undefined

  /**
   * `quoted`: the sentence is a part of a longer quotation, and its own marks say nothing of that. `line`: what was told of the line
   * that it stands in, `from` a place on.
   */
  constructor(text: string, lexicon: Lexicon<string>, quoted = false, line = lookedOver(text), from = 0) {
    this.text = text
    const { hits, words, signals } = lexicon.match(text, line, from)
    this.quotations = quoted
      ? [{ start: 0, end: text.length }]
      : has(signals, mark.quotation)
        ? quotations(text, line, from)
        : none
    this.wordCount = words
    this.signals = signals
    this.hits = this.quotations.length === 0 ? hits : hits.filter((hit) => !this.isQuoted(hit))
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.text)
    return this.#words
  }

  isQuoted(span: Span): boolean {
    return this.quotations.some((quotation) => quotation.start < span.end && span.start < quotation.end)
  }

  /** The calendar dates outside quotations. */
  get dates(): readonly DateMention[] {
    if (this.#dates === undefined) {
      const dates = datesOf(this)
      this.#dates = this.quotations.length === 0 ? dates : dates.filter((date) => !this.isQuoted(date))
    }
    return this.#dates
  }

  /** The words written as an acronym is, and what is written short in other ways. */
  get capitals(): readonly Short[] {
    this.#capitals ??= has(this.signals, mark.nearCapitals) ? shortIn(this) : none
    return this.#capitals
  }

  get speakers(): readonly Speaker[] {
    this.#speakers ??= speakersOf(this)
    return this.#speakers
  }

  /** What anybody there could have seen or heard: acts, and among them those that show a temper, looks, how often. */
  get tells(): Readonly<Record<'harsh' | 'acts' | 'looks' | 'howOften', boolean>> {
    if (this.#tells === undefined) {
      const harsh = tellsHarsh(this)
      this.#tells = { harsh, acts: harsh || tellsMild(this), looks: tellsLooks(this), howOften: tellsHowOften(this) }
    }
    return this.#tells
  }

  /** A few words without a full stop, such as "What we did". */
  get isHeading(): boolean {
    return this.wordCount <= 5 && !/[.!?…,;"'”’)\d]$/u.test(this.text) && /^(?:\p{Lu}|\d+\.)/u.test(this.text)
  }

  get notKnown(): boolean {
    this.#notKnown ??= saysNotKnown(this)
    return this.#notKnown
  }
}
