import { useState } from 'preact/hooks'
import { type CountFile, readCountFile } from '../../../model/count-file.ts'
import { rulesLang, say } from '../../../words/say.ts'
import { readChosen } from '../read-chosen.ts'

interface CountFilesProps {
  readonly files: readonly CountFile[]
  take(files: readonly CountFile[]): void
}

/** Takes files of counts, several at once, chosen or dropped; one that cannot be read is told by its name and line. None of them is kept. */
export function CountFiles({ files, take }: CountFilesProps) {
  const [refused, setRefused] = useState<
    readonly { readonly name: string; readonly line: number; readonly says: string }[]
  >([])
  const read = async (input: HTMLInputElement): Promise<void> => {
    const given = [...(input.files ?? [])]
    const found = await Promise.all(
      given.map(async (file) => ({ name: file.name, read: await readChosen(file, readCountFile) })),
    )
    // Chosen again after it was mended, the same file is read again.
    input.value = ''
    setRefused(
      found.flatMap(({ name, read: one }) =>
        one.ok ? [] : [{ name, line: one.refusal.line, says: one.refusal.says }],
      ),
    )
    take([...files, ...found.flatMap(({ read: one }) => (one.ok ? [one.file] : []))])
  }
  return (
    <section>
      <h2>{say('lead_count_files')}</h2>
      <p>{say('lead_count_files_means')}</p>
      <div class="field">
        <label for="count-files">{say('lead_count_files_add')}</label>
        <input
          id="count-files"
          class="drop"
          type="file"
          multiple
          accept=".json,application/json"
          aria-describedby="count-files-told"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      <p role="status">{files.length === 0 ? '' : say('lead_count_files_read', { count: files.length })}</p>
      <div id="count-files-told" role="alert">
        <ul class="changes">
          {refused.map(({ name, line, says }) => (
            <li key={name} class="told">
              {say('lead_import_refused', { name, line })} <span lang={rulesLang}>{says}</span>
            </li>
          ))}
        </ul>
      </div>
      {files.length === 0 ? null : (
        <button
          type="button"
          onClick={() => {
            setRefused([])
            take([])
          }}
        >
          {say('lead_count_files_clear')}
        </button>
      )}
    </section>
  )
}
