import { useEffect, useState } from 'preact/hooks'
import { say } from '../../words/say.ts'
import { saveFile } from '../save-file.ts'

interface SaveOrCopyProps {
  readonly name: string
  readonly text: string
  /** What stands in the file, where that is not the text as it is. */
  readonly bytes?: BlobPart
  readonly type: string
}

/** Two ways to take a text along: as a file, or on the clipboard. */
export function SaveOrCopy({ name, text, bytes = text, type }: SaveOrCopyProps) {
  const [told, setTold] = useState('')
  useEffect(() => setTold(''), [text])
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setTold(say('lead_copied')),
      () => setTold(say('lead_not_copied')),
    )
  return (
    <div class="acts">
      <button type="button" class="primary" onClick={() => saveFile(name, bytes, type)}>
        {say('lead_save_named', { name })}
      </button>
      <button type="button" onClick={copy}>
        {say('lead_copy')}
      </button>
      <p role="status" class="told">
        {told}
      </p>
    </div>
  )
}
