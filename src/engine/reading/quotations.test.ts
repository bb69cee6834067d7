import { describe, expect, it } from 'vitest'
import { quotations } from './quotations.ts'

const quoted = (text: string): string[] => quotations(text).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['curly double', 'He said, “I fell.” Then he left.', ['“I fell.”']],
    ['straight double', 'He said, "I fell." Then he left.', ['"I fell."']],
    ['curly single', 'He said, ‘I fell.’ Then he left.', ['‘I fell.’']],
    ['straight single, an apostrophe inside', "He said 'I didn't do it' and left.", ["'I didn't do it'"]],
    ['several', 'She says “no” and "yes".', ['“no”', '"yes"']],
    ['no apostrophe', "Mum's phone and the boys' shoes aren't here.", []],
    ['no elision', "He stayed 'til late 'cause of the rain.", []],
    ['no inch mark', 'A 5" cut on a 3" scar.', []],
    ['one that is still being typed', 'She said, “I want to', ['“I want to']],
    ['one that began in the line before', 'and then I left.” She cried.', ['and then I left.”']],
    ['a mark with space round it', 'He wrote " yes " on it.', ['" yes "']],
  ])('%s', (_kind, text, expected) => expect(quoted(text)).toEqual(expected))
})
