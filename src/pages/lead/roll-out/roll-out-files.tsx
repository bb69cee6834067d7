import { useState } from 'preact/hooks'
import { rulesLang, say } from '../../../words/say.ts'
import { SaveOrCopy } from '../save-or-copy.tsx'
import { SelectField } from '../select-field.tsx'
import type { RollOutFile } from './roll-out.ts'
import { savedAs } from './saved-as.ts'

/** The file for one way of setting a policy, how it is put in place, and what stands in it. */
export function RollOutFiles({ files }: { readonly files: readonly RollOutFile[] }) {
  const [picked, pick] = useState('')
  const file = files.find(({ name }) => name === picked) ?? files[0]
  if (file === undefined) return null
  return (
    <>
      <SelectField
        label={say('lead_out_for')}
        chosen={file.name}
        choose={pick}
        options={files.map(({ name, title }) => ({ value: name, title, lang: rulesLang }))}
      />
      <h3>{say('lead_out_steps')}</h3>
      <ol class="steps" lang={rulesLang}>
        {file.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="field wide">
        <label for="roll-out-content">{say('lead_out_content', { name: file.name })}</label>
        <textarea id="roll-out-content" class="code" rows={8} readOnly spellcheck={false} value={file.content} />
      </div>
      <SaveOrCopy
        name={file.name}
        text={file.content.replace('\uFEFF', '')}
        bytes={savedAs(file)}
        type={file.name.endsWith('.json') ? 'application/json' : 'application/octet-stream'}
      />
    </>
  )
}
