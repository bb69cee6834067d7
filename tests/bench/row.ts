/** One thing measured: who did what to how many characters, and how many milliseconds it took (the median of some runs). */
export interface Row {
  readonly what: 'scratch' | 'seen' | 'start' | 'middle' | 'end' | 'paste' | 'floor' | 'set-up' | 'cold' | 'hostile'
  readonly who: string
  readonly characters: number
  readonly milliseconds: number
  readonly runs: number
}
