import { expect, test } from 'vitest'
import { promptAbout, promptAboutNote } from '../../tests/gallery/prompt-about.ts'
import type { Prompt } from '../model/prompt.ts'
import { identities } from './identities.ts'
import { type Moment, visiblePrompts } from './visible-prompts.ts'

const label = (text: string): Prompt =>
  promptAbout(text, 'aggressive', { check: 'label', rule: 'label', question: 'What did you see?', term: 'aggressive' })
const undated = promptAboutNote({ check: 'date', rule: 'date-note', question: 'On what date was this?' })

/** What is seen of a note with `|` for the caret: the words of each prompt shown, or the rule for the note as a whole. */
function seen(marked: string, moment: Partial<Moment> = {}): string[] {
  const text = marked.replace('|', '')
  const at = marked.indexOf('|')
  const prompts = [...(text.includes('aggressive') ? [label(text)] : []), undated]
  const now: Moment = {
    text,
    caret: at < 0 ? null : at,
    pace: 'typing',
    typedIn: true,
    untouched: [],
    shown: [],
    quietTerms: [],
    answered: new Set(),
    ...moment,
  }
  return visiblePrompts(prompts, now).map((prompt) => prompt.quote || prompt.rule)
}

const shown = (text: string) => ({ shown: [label(text)] })

test.each<[string, string, Partial<Moment>, string[]]>([
  ['waits while its sentence is being written', 'Dad was aggressive at the|', {}, []],
  ['waits at the full stop, which may not be one', 'Dad was aggressive.|', {}, []],
  ['shows once the sentence is finished', 'Dad was aggressive. |', {}, ['aggressive']],
  ['waits behind a sentence with no full stop', 'Dad was aggressive |', {}, []],
  ['shows on a new line', 'Dad was aggressive\n|', {}, ['aggressive']],
  ['shows a sentence that the writer is not in', 'Dad was aggressive. He le|', {}, ['aggressive']],
  ['shows after a pause', 'Dad was aggressive at the|', { pace: 'paused' }, ['aggressive', 'date-note']],
  ['never shows under the word being typed', 'Dad was aggressive|', { pace: 'paused' }, ['date-note']],
  ['nor where the caret is inside of it', 'Dad was aggre|ssive.', { pace: 'paused' }, ['date-note']],
  ['shows nothing new while words are composed', 'Dad was aggressive. |', { pace: 'composing' }, []],
  [
    'keeps what is shown while words are composed',
    'Dad was aggressive. ni|',
    { pace: 'composing', ...shown('Dad was aggressive. ni') },
    ['aggressive'],
  ],
  ['shows everything once the field is left', 'Dad was aggressive', { pace: 'left' }, ['aggressive', 'date-note']],
  ['waits while nobody can say where the caret is', 'Dad was aggressive. He', {}, []],
  [
    'keeps what is shown while its sentence goes on',
    'Dad was aggressive at the|',
    shown('Dad was aggressive at the'),
    ['aggressive'],
  ],
  ['keeps what is shown under a caret put there', 'Dad was aggres|sive.', shown('Dad was aggressive.'), ['aggressive']],
  ['keeps what is asked of the whole note', 'Dad was|', { shown: [undated] }, ['date-note']],
  ['leaves out what was there before', 'Dad was aggressive. |', { untouched: [{ start: 0, end: 20 }] }, []],
  [
    'asks about an old word that was added to',
    'Dad was aggressive. |',
    { untouched: [{ start: 0, end: 14 }] },
    ['aggressive'],
  ],
  ['leaves a record alone that was only opened', 'Dad was aggressive. |', { typedIn: false, pace: 'left' }, []],
  ['asks nothing of a note without words', ' \n|', { pace: 'paused' }, []],
  ['leaves out a quiet term', 'Dad was aggressive. |', { quietTerms: [{ rule: 'label', term: 'aggressive' }] }, []],
  [
    'leaves out what was answered',
    'Dad was aggressive. |',
    { answered: new Set(identities([label('x aggressive')])) },
    [],
  ],
])('%s', (_, marked, moment, expected) => {
  expect(seen(marked, moment)).toEqual(expected)
})
