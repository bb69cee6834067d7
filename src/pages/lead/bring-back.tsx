import { rulesLang, say } from '../../words/say.ts'

interface BringBackProps {
  /** What became of it. */
  readonly says: string
  readonly name: string
  bringBack(): Promise<unknown>
}

/** Says that something was put away, and brings it back. */
export function BringBack({ says, name, bringBack }: BringBackProps) {
  return (
    <p class="row told">
      <span>
        {says} <b lang={rulesLang}>{name}</b>
      </span>
      <button type="button" onClick={() => void bringBack()}>
        {say('lead_aside_back')}
      </button>
    </p>
  )
}
