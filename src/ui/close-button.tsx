import { say } from '../words/say.ts'

/** Last in the order of Tab, so that the replies come first; styles put it in the corner. */
export function CloseButton({ close }: { close(): void }) {
  return (
    <button type="button" class="icon close" aria-label={say('card_close')} onClick={close}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m4 4 8 8m0-8-8 8" />
      </svg>
    </button>
  )
}
