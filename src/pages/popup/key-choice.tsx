import type { Keys } from '../../model/keys.ts'
import { changeKept, type Storage } from '../../store/change-kept.ts'
import { keptKeys } from '../../store/kept-keys.ts'
import { say } from '../../words/say.ts'
import { Fold } from './fold.tsx'
import { KeyField } from './key-field.tsx'

const actions = ['next', 'list', 'hide'] as const

/** The keys, to be chosen by being pressed. */
export function KeyChoice({ keys, store }: { readonly keys: Keys; readonly store: Storage }) {
  return (
    <Fold title={say('popup_keys')}>
      <p>{say('popup_keys_help')}</p>
      {actions.map((action) => (
        <KeyField
          key={action}
          label={say(`key_${action}`)}
          value={keys[action]}
          taken={actions.filter((other) => other !== action).map((other) => keys[other])}
          choose={(combination) => void changeKept(store, keptKeys, (all) => ({ ...all, [action]: combination }))}
        />
      ))}
    </Fold>
  )
}
