import { expect, test } from 'vitest'
import { promptAbout } from '../../tests/gallery/prompt-about.ts'
import { longestNote } from '../model/longest-note.ts'
import type { Prompt } from '../model/prompt.ts'
import type { QuietTerm, Reply } from '../model/reply.ts'
import { createAskedNote } from './asked-note.ts'
import { createPageMemory } from './page-memory.ts'
import type { Pace } from './visible-prompts.ts'

interface Field {
  text: string
  pace: Pace
  isHidden: boolean
  quietTerms: QuietTerm[]
}

/** Asks about “rude”, “ruder” and so on, unless a chair is named in the note. */
const check = (text: string): Prompt[] => {
  const [word] = /rude[a-z]*/u.exec(text) ?? []
  return word === undefined || text.includes('chair')
    ? []
    : [promptAbout(text, word, { check: 'label', rule: 'label', question: 'What was seen?', term: 'rude' })]
}

/** Asks about each of them. */
const checkEach = (text: string): Prompt[] =>
  [...text.matchAll(/rude[a-z]*/gu)].map(({ 0: word, index }) => ({
    ...promptAbout(text, word, { check: 'label', rule: 'label', question: 'What was seen?' }),
    span: { start: index, end: index + word.length },
  }))

function openNote(before = '', asks = check) {
  const field: Field = { text: before, pace: 'typing', isHidden: false, quietTerms: [] }
  const replies: Reply[] = []
  const told: number[] = []
  const note = createAskedNote({
    memory: createPageMemory().note(field, () => before),
    read: () => field.text,
    caret: () => field.text.length,
    pace: () => field.pace,
    isHidden: () => field.isHidden,
    gentleness: () => 'standard',
    quietTerms: () => field.quietTerms,
    check: asks,
    record: (reply) => replies.push(reply),
    asked: (asked) => told.push(...asked.map(({ count }) => count)),
  })
  const put = (text: string, byWriter = true): string[] => {
    field.text = text
    note.change(byWriter)
    return shown()
  }
  const shown = (): string[] => note.shown().map((prompt) => prompt.quote)
  const pause = (): string[] => {
    field.pace = 'paused'
    note.settle()
    field.pace = 'typing'
    return shown()
  }
  const leave = (): readonly number[] => {
    field.pace = 'left'
    note.settle()
    field.pace = 'typing'
    return told
  }
  return { note, field, replies, put, shown, pause, leave, told }
}

test('a finished sentence is asked about, and the mark goes with the first key in its words', () => {
  const { put } = openNote()
  expect(put('He was rude. ')).toEqual(['rude'])
  expect(put('He was rde. ')).toEqual([])
})

test('a mark moves with its words', () => {
  const { put, note } = openNote()
  put('He was rude. ')
  put('Today he was rude. ')
  expect(note.shown()[0]?.span).toEqual({ start: 13, end: 17 })
})

test('an answer in the next sentence counts as a changed text, once the writer pauses', () => {
  const { put, pause, replies } = openNote()
  put('He was rude. ')
  put('He was rude. He threw a chair. ')
  expect(replies).toEqual([])
  pause()
  pause()
  expect(replies).toEqual([{ rule: 'label', reply: 'changed', reason: null }])
})

test.each<[string, string[]]>([
  ['undone before the pause', ['He was rude. He threw a chair. ', 'He was rude. ']],
  ['answered three sentences on, where nobody can be sure', ['He was rude. One. Two. A chair. ']],
  ['nothing left of the note', ['']],
  ['the same asked of other words in its place', ['He was rud. ', 'He was so rude. ']],
])('no changed text is counted for: %s', (_, texts) => {
  const { put, pause, replies } = openNote()
  put(texts.some((text) => text.includes('One.')) ? 'He was rude. One. Two. ' : 'He was rude. ')
  for (const text of texts) put(text)
  pause()
  expect(replies).toEqual([])
})

test('an answer counts for its own words, although the same is asked elsewhere', () => {
  const { put, pause, replies } = openNote('', checkEach)
  put('She was rude to me. We met at noon. He was rude. ')
  put('She was late to me. We met at noon. He was rude. ')
  pause()
  expect(replies).toEqual([{ rule: 'label', reply: 'changed', reason: null }])
})

test('what the host puts in is left alone, and what is typed beside it is not', () => {
  const { put, pause } = openNote('Mum was rude. ')
  expect(pause()).toEqual([])
  expect(put('Dad was rude. ', false)).toEqual([])
  expect(put('Dad was rude. He ')).toEqual([])
  expect(put('Was rude. Dad was rude. He ')).toEqual(['rude'])
})

test('what was answered stays away through edits elsewhere', () => {
  const { put, note, shown } = openNote()
  put('He was rude. ')
  const [prompt] = note.shown()
  if (prompt) note.answer(prompt)
  expect(shown()).toEqual([])
  expect(put('Today he was rude. Then ')).toEqual([])
})

test('of two that ask the same about the same word, the one that was answered goes', () => {
  const { put, note } = openNote('', checkEach)
  put('He was rude. She was rude. ')
  const [first, second] = note.shown()
  if (second) note.answer(second)
  expect(note.shown()).toEqual([first])
})

test('a look at a note that reads as it did tells that nothing changed', () => {
  const { put, note } = openNote()
  put('He was rude. ')
  expect(note.change(true)).toBe(false)
})

test('a term that was made quiet goes at once', () => {
  const { put, note, field, shown } = openNote()
  put('He was rude. ')
  field.quietTerms.push({ rule: 'label', term: 'rude' })
  note.refresh()
  expect(shown()).toEqual([])
})

test('hiding shows nothing and counts nothing, and gives back what was shown', () => {
  const { put, field, shown, pause, replies } = openNote()
  put('He was rude. ')
  field.isHidden = true
  expect(shown()).toEqual([])
  field.isHidden = false
  expect(shown()).toEqual(['rude'])
  field.isHidden = true
  put('He was. ')
  pause()
  expect(replies).toEqual([])
})

test('a note above the limit is not checked, and says so', () => {
  const { put, note } = openNote()
  expect(put(`He was rude. ${'a '.repeat(longestNote / 2)}`)).toEqual([])
  expect(note.isTooLong()).toBe(true)
})

test('another record in the same field is not asked about until it is typed in', () => {
  const { put, note } = openNote()
  expect(put('He was rude. ')).toEqual(['rude'])
  expect(put('Somebody else was rude to her today. ', false)).toEqual([])
  expect(note.isTypedIn()).toBe(false)
  expect(put('Somebody else was rude to her today. She left. ')).toEqual([])
})

test('a note that the host took away to begin another remembers nothing of what was set aside', () => {
  const { put, note } = openNote()
  put('He was rude. ')
  for (const prompt of note.shown()) note.answer(prompt)
  expect(note.shown()).toEqual([])
  put('', false)
  expect(put('He was rude. ')).toEqual(['rude'])
})

test.each<[string, number[], string[]]>([
  ['a prompt that stays', [1], ['He was rude. ', 'He was rude. Then ', 'Today he was rude. Then ']],
  ['one that went and comes back', [1], ['He was rude. ', 'He was. ', 'He was rude. ']],
  ['one that asks on of other words in its place', [1], ['He was rude. ', 'He was ruder. ']],
  ['words cut and pasted again', [1], ['He was rude. ', '', 'He was rude. ']],
  ['a note that asks nothing', [], ['He threw a chair. ']],
])('counts as asked, once a note: %s', (_, expected, texts) => {
  const { put, pause, note, leave, told } = openNote()
  for (const text of texts) {
    put(text)
    if (text.includes('rude')) pause()
  }
  expect(told).toEqual([])
  expect(leave()).toEqual(expected)
  note.leave()
  expect(leave()).toEqual(expected)
})

test('of two that come in the place of one, one asks on and the other counts as asked', () => {
  const { put, pause, leave } = openNote('', checkEach)
  put('He was rude. ')
  pause()
  put('He was. ')
  put('He was ruder, the rudest. ')
  pause()
  expect(leave()).toEqual([2])
})

test('a prompt that went before the writer paused counts as asked', () => {
  const { put, leave } = openNote()
  put('He was rude. ')
  put('He was. ')
  expect(leave()).toEqual([1])
})

test('a prompt that was answered at once counts as asked, and one that was hidden does not', () => {
  const { put, note, field, leave } = openNote()
  field.isHidden = true
  put('He was rude. ')
  expect(leave()).toEqual([])
  field.isHidden = false
  for (const prompt of note.shown()) note.answer(prompt)
  expect(leave()).toEqual([1])
})

test('what the host takes away is told, another note is asked anew, and one that the host puts back is not', () => {
  const { put, told } = openNote()
  put('He was rude. ')
  put('', false)
  expect(told).toEqual([1])
  put('He was rude. ', false)
  put('', false)
  expect(told).toEqual([1])
  put('She was rude. ')
  put('', false)
  expect(told).toEqual([1, 1])
})
