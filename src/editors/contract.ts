import type { Span } from '../model/span.ts'
import type { Box, Replaced } from './editor.ts'

/** An editor on a real page in a real browser, as the cases below drive it: by hand and through the adapter. */
export interface Surface {
  /** Puts text into the field as the host would, lines as the field has them, and the caret at its end, by a click into it. */
  start(text: string): Promise<void>
  type(text: string): Promise<void>
  /** Presses keys, such as `Control+KeyZ`. */
  press(keys: string): Promise<void>
  /** What the host would save. */
  saved(): Promise<string>
  /** The page as the host made it, serialised, frames and all. */
  serialised(): Promise<string>
  /** Where the page itself says that the field is, borders and scrollbars included. */
  field(): Promise<Box>
  /** How often the adapter told of a change since `start`. */
  changes(): Promise<number>
  read(): Promise<string>
  caret(): Promise<number | null>
  box(): Promise<Box>
  locate(span: Span): Promise<Box[]>
  offsetAt(x: number, y: number): Promise<number | null>
  replace(span: Span, expected: string, words: string): Promise<Replaced>
  scrollTo(place: 'start' | 'end'): Promise<void>
  close(): Promise<void>
}

export interface ContractCase {
  readonly name: string
  /**
   * Whether it needs a page of its own, for it compares the whole page, and editors go on about what was there before for a while; the others
   * may follow one another on one page.
   */
  readonly alone?: true
  /** Throws an Error that says what was expected and what came. */
  run(surface: Surface): Promise<void>
}

const expectSame = (what: string, came: unknown, expected: unknown): void => {
  const [a, b] = [JSON.stringify(came), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what}: expected ${b}, came ${a}`)
}
const expectTrue = (what: string, held: boolean): void => expectSame(what, held, true)

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const middle = (box: Box): [number, number] => [box.left + box.width / 2, box.top + box.height / 2]
const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.left + inner.width <= outer.left + outer.width + 1 &&
  inner.top + inner.height <= outer.top + outer.height + 1

const two = 'Dad was late again.\nMum said he had been at work.'
const paragraph = 'She told me on the playground that the bus had not come and that she had walked home. '
const long = Array.from({ length: 40 }, (_, line) => `${line} ${paragraph.repeat(3).trim()}`).join('\n')

/** What every adapter does on every surface it serves. Run in real browsers, with the adapter in a content script. */
export const contract: readonly ContractCase[] = [
  {
    name: 'reads lines as a reader sees them',
    async run(surface) {
      await surface.start(two)
      expectSame('text', await surface.read(), two)
    },
  },
  {
    name: 'tells of what is typed, and where the caret is',
    async run(surface) {
      await surface.start('Dad came.')
      await surface.type(' Then he left.')
      expectSame('text', await surface.read(), 'Dad came. Then he left.')
      expectSame('caret', await surface.caret(), 'Dad came. Then he left.'.length)
      expectTrue('told of it', (await surface.changes()) > 0)
    },
  },
  {
    name: 'reads new and empty lines while they are typed',
    async run(surface) {
      await surface.start('One')
      for (const line of ['Two', '']) {
        await surface.press('Enter')
        if (line) await surface.type(line)
      }
      const text = await surface.read()
      expectSame('text', text, 'One\nTwo\n')
      expectSame('caret', await surface.caret(), text.length)
      await surface.press('Enter')
      await surface.type('Four')
      expectSame('text', await surface.read(), 'One\nTwo\n\nFour')
    },
  },
  {
    name: 'locates words where they stand, and says which word is at a point',
    async run(surface) {
      await surface.start(two)
      const box = await surface.box()
      const field = await surface.field()
      expectTrue('the box is where the field is', within(box, field))
      expectTrue('and about as big', box.width > field.width * 0.9 && box.height > field.height * 0.9)
      const boxes: Box[] = []
      for (const word of ['Dad', 'again', 'Mum', 'work']) {
        const span = spanOf(two, word)
        const [found, ...more] = await surface.locate(span)
        if (!found) throw new Error(`${word} was not located`)
        expectSame('boxes of one word', more.length, 0)
        expectTrue(`${word} is in the field`, within(found, box))
        const at = await surface.offsetAt(...middle(found))
        expectTrue(`${word} is at its middle`, at !== null && at >= span.start && at < span.end)
        boxes.push(found)
      }
      const [dad, again, mum] = boxes
      expectTrue('words follow one another', dad !== undefined && again !== undefined && dad.left < again.left)
      expectTrue(
        'lines follow one another',
        dad !== undefined && mum !== undefined && dad.top + dad.height <= mum.top + 1,
      )
      // Where lines begin on the right there is room on the left.
      const free = dad && dad.left - box.left > box.width / 2 ? box.left + 20 : box.left + box.width - 20
      expectSame('beyond the words', await surface.offsetAt(free, box.top + 20), null)
    },
  },
  {
    name: 'locates words in wrapped and scrolled text, and not what is scrolled out',
    async run(surface) {
      await surface.start(long)
      await surface.scrollTo('end')
      expectSame('text', await surface.read(), long)
      const first = spanOf(long, 'She')
      expectSame('first word', await surface.locate(first), [])
      const box = await surface.box()
      const last = long.lastIndexOf('\n') + 1
      for (const word of ['39', 'playground', 'bus', 'walked', 'home']) {
        const span = spanOf(long, word, last)
        const [found] = await surface.locate(span)
        if (!found) throw new Error(`${word} was not located`)
        expectTrue(`${word} is in the field`, within(found, box))
        const at = await surface.offsetAt(...middle(found))
        expectTrue(`${word} is at its middle`, at !== null && at >= span.start && at < span.end)
      }
      await surface.scrollTo('start')
      expectSame('last word', await surface.locate(spanOf(long, 'home', long.length - 10)), [])
      expectSame('first word', (await surface.locate(first)).length, 1)
    },
  },
  {
    name: 'replaces a word, the caret after it, and the next key goes there',
    async run(surface) {
      await surface.start(two)
      const replaced = await surface.replace(spanOf(two, 'late'), 'late', '40 minutes late')
      expectSame('outcome', replaced, 'replaced')
      const text = two.replace('late', '40 minutes late')
      expectSame('text', await surface.read(), text)
      expectSame('saved', await surface.saved(), text)
      expectSame('caret', await surface.caret(), spanOf(text, '40 minutes late').end)
      await surface.type(',')
      expectSame('typed on', await surface.read(), text.replace('minutes late', 'minutes late,'))
    },
  },
  {
    name: 'replaces only what was typed, and one undo gives it back',
    async run(surface) {
      await surface.start('Before.')
      await surface.type(' Dad was late, she said.')
      const text = 'Before. Dad was late, she said.'
      expectSame('outcome', await surface.replace(spanOf(text, 'late'), 'late', 'not there'), 'replaced')
      await surface.press('Control+KeyZ')
      expectSame('text', await surface.read(), text)
      expectSame('saved', await surface.saved(), text)
    },
  },
  {
    name: 'changes nothing where the words are no longer there',
    alone: true,
    async run(surface) {
      await surface.start(two)
      const before = await surface.serialised()
      const caret = await surface.caret()
      expectSame('outcome', await surface.replace(spanOf(two, 'late'), 'aggressive', 'x'), 'text-moved-on')
      expectSame('text', await surface.read(), two)
      expectSame('page', await surface.serialised(), before)
      expectSame('caret', await surface.caret(), caret)
    },
  },
  {
    name: 'leaves the page as it was',
    alone: true,
    async run(surface) {
      await surface.start(two)
      const before = await surface.serialised()
      await surface.read()
      await surface.locate(spanOf(two, 'late'))
      expectSame('what is saved while it is at work', await surface.saved(), two)
      await surface.close()
      expectSame('page', await surface.serialised(), before)
    },
  },
]
