import { useState } from 'preact/hooks'
import { readRuleSet } from '../../model/read-rule-set.ts'
import type { RuleSetFile } from '../../model/rule-set.ts'
import { rulesLang, say } from '../../words/say.ts'
import { readChosen } from './read-chosen.ts'

/** Takes a rule set from a file; one that cannot be read is told with its line, and what was there before stays. */
export function ImportFile({ take }: { take(file: RuleSetFile): unknown }) {
  const [told, setTold] = useState<{ readonly name: string; readonly line: number; readonly says: string } | null>(null)
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    const found = await readChosen(file, readRuleSet)
    // Chosen again after it was mended, the same file is read again.
    input.value = ''
    if (found.ok) {
      setTold(null)
      take(found.file)
    } else setTold({ name: file.name, line: found.refusal.line, says: found.refusal.says })
  }
  return (
    <>
      <div class="field">
        <label for="import-file">{say('lead_import_file')}</label>
        <input
          id="import-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-told"
          onChange={({ currentTarget }) => void read(currentTarget)}
        />
      </div>
      <p id="import-told" role="alert" class="told">
        {told === null ? null : (
          <>
            {say('lead_import_refused', { name: told.name, line: told.line })} <span lang={rulesLang}>{told.says}</span>
          </>
        )}
      </p>
    </>
  )
}
