import type { Refusal } from '../../model/refusal.ts'

interface NotOpened {
  readonly ok: false
  readonly refusal: Refusal
}

const notOpened: NotOpened = {
  ok: false,
  refusal: { line: 1, column: 1, says: 'Expected a file that can be opened: choose it again.' },
}

/** Reads a file that was chosen; one that was moved or changed since cannot be opened, and is refused as well. Never throws. */
export const readChosen = <Read>(file: Pick<File, 'text'>, read: (text: string) => Read): Promise<Read | NotOpened> =>
  file.text().then(read, () => notOpened)
