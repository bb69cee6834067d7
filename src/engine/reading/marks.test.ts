import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { has, kindOf, mark } from './marks.ts'
import { quotations } from './quotations.ts'
import { signalsOf } from './signals.ts'

const patterns: Readonly<Partial<Record<keyof typeof mark, RegExp>>> = {
  otherLetter: /[À-ÿĀ-῿]/u,
  digit: /\d/,
  bracket: /[()[\]{}]/,
  colon: /[:;]/,
  comma: /,/,
  dash: /[-–—]/u,
  stroke: /[/\\&+@#]/,
  question: /\?/,
  exclamation: /!/,
  apostrophe: /['’]/u,
  innerStop: /\.(?!$)/,
  innerCapital: /(?<=[^\p{L}\d])\p{Lu}/u,
  nearCapitals: /\p{Lu}.?\p{Lu}/u,
  capital: /\p{Lu}/u,
  loneCapital: /(?<![AI])(?<=\p{Lu})(?![\p{L}\d])|[AI](?:\.|$)|\b(?:Mrs?|Ms|Miss|Dr)\.? [AI] /u,
}
const note = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'abZÉéО39 \'"’“«.-–:;,/&(?!', 'Mum', ' and ', 'O’Neil', 'Mrs A ', 'I', 'Dr. '),
      fc.string({ maxLength: 3, unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('\n'))

describe('marks', () => {
  it('are there wherever such a character is', () => {
    fc.assert(
      fc.property(note, (text) => {
        const signals = signalsOf(text)
        for (const [name, bit] of Object.entries(mark))
          if (Object.entries(patterns).some(([own, pattern]) => own === name && pattern.test(text)))
            expect([name, has(signals, bit)]).toEqual([name, true])
        if (quotations(text).length > 0) expect(has(signals, mark.quotation)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('are not there where ASCII letters alone are', () => {
    const { marks } = signalsOf('He was out, and Mum (his) too.')
    const wanted = mark.capital | mark.innerCapital | mark.comma | mark.bracket
    expect(marks & ~(kindOf | mark.placed | mark.stop)).toBe(wanted)
    expect(has(signalsOf("Isn't it so"), mark.quotation)).toBe(false)
  })
})
