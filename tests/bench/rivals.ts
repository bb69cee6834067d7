import { text as alex } from 'alex'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import writeGood from 'write-good'

/** harper.js, ready to check plain text. */
export async function setUpHarper(): Promise<LocalLinter> {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return linter
}

export const lintWithHarper = (linter: LocalLinter, text: string): Promise<unknown> =>
  linter.lint(text, { language: 'plaintext' })

/** What else reads prose in JavaScript, by name. */
export const rivals: Readonly<Record<string, (text: string) => unknown>> = {
  alex: (text) => alex(text),
  'write-good': (text) => writeGood(text),
}
