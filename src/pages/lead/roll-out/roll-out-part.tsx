import { useMemo, useState } from 'preact/hooks'
import { readPolicy } from '../../../model/read-policy.ts'
import { rulesLang, say } from '../../../words/say.ts'
import type { PartProps } from '../part-props.ts'
import { ChooseLists } from './choose-lists.tsx'
import { ChoosePolicy } from './choose-policy.tsx'
import { extensionIds } from './extension-ids.ts'
import { rollOutFiles } from './files.ts'
import { OwnPackage } from './own-package.tsx'
import { firstChoices, policyOf } from './policy-choices.ts'
import { RollOutFiles } from './roll-out-files.tsx'
import { ThisBrowser } from './this-browser.tsx'
import { WhatItSets } from './what-it-sets.tsx'

interface RollOutPartProps extends PartProps {
  /** This extension, as it stands in this browser. */
  readonly extension: { readonly id: string; readonly version: string }
  /** The pattern of the site that an address names; null where it is no address of a site. */
  siteOf(address: string): string | null
}

const isChromiumId = (id: string): boolean => /^[a-p]{32}$/u.test(id)

/** What everybody is to have, as the file that each way of setting it up takes; the organisation's own package; and what this browser has. */
export function RollOutPart({ state, draft, extension, siteOf }: RollOutPartProps) {
  const [published] = state.published
  const [choices, choose] = useState(() => firstChoices(published !== undefined))
  const [typedId, typeId] = useState(isChromiumId(extension.id) ? extension.id : extensionIds.chromium)
  const chromiumId = typedId.trim()
  const file = choices.ruleSet === 'own' ? null : choices.ruleSet === 'draft' ? draft : (published ?? draft)
  const key = JSON.stringify([choices, file, chromiumId])
  const { files, read } = useMemo(() => {
    const policy = policyOf(choices, file)
    const organisation = draft.organisation ?? draft.title
    const rollOut = { policy, chromiumId, firefoxId: extensionIds.firefox, organisation }
    return { files: rollOutFiles(rollOut), read: readPolicy(policy) }
  }, [key])
  return (
    <>
      <p class="lead">{say('lead_out_lead')}</p>
      <ChoosePolicy choices={choices} choose={choose} published={published} siteOf={siteOf} />
      <ChooseLists lists={choices.lists} choose={(lists) => choose({ ...choices, lists })} draft={draft} />
      <section>
        <h2>{say('lead_out_file')}</h2>
        <WhatItSets choices={choices} />
        <div class="field">
          <label for="chromium-id">{say('lead_out_id')}</label>
          <small id="chromium-id-hint">{say('lead_out_id_hint')}</small>
          <input
            id="chromium-id"
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="chromium-id-hint chromium-id-told"
            value={typedId}
            onInput={({ currentTarget }) => typeId(currentTarget.value)}
          />
        </div>
        <p id="chromium-id-told" role="alert" class="told">
          {isChromiumId(chromiumId) ? '' : say('lead_out_id_odd')}
        </p>
        {read.ok ? (
          <RollOutFiles files={files} />
        ) : (
          <p role="alert" class="told" lang={rulesLang}>
            {read.says}
          </p>
        )}
      </section>
      <OwnPackage sites={choices.sites} />
      <ThisBrowser state={state} version={extension.version} />
    </>
  )
}
