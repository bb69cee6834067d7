import type { RuleSetFile } from '../../model/rule-set.ts'
import { rulesLang, say } from '../../words/say.ts'
import { BringBack } from './bring-back.tsx'
import type { NotKept } from './use-draft.ts'

interface DraftToldProps {
  readonly notKept: NotKept | null
  /** The draft that another took the place of. */
  readonly aside: RuleSetFile | null
  bringBack(): Promise<void>
}

/** Says that the last change was not kept, and that a draft which was put away can be brought back. */
export function DraftTold({ notKept, aside, bringBack }: DraftToldProps) {
  return (
    <>
      <p role="alert" class="told in-sight">
        {notKept === null ? null : (
          <>
            {notKept.says} <span lang={rulesLang}>{notKept.why}</span>
          </>
        )}
      </p>
      {aside === null ? null : <BringBack says={say('lead_aside')} name={aside.title} bringBack={bringBack} />}
    </>
  )
}
