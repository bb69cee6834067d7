/** One thing measured: who did what to how many characters, and how many milliseconds it took (the median of some runs; of two things done by turns, that of the quickest turn). */
export interface Row {
  readonly what: 'scratch' | 'seen' | 'start' | 'middle' | 'end' | 'paste' | 'floor' | 'set-up' | 'cold' | 'hostile'
  readonly who: string
  readonly characters: number
  readonly milliseconds: number
  readonly runs: number
}
