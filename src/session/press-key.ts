import type { Keys } from '../model/keys.ts'
import { isCombination } from './key-combination.ts'

/** What each of our keys does. */
export interface KeyActions {
  /** Each gives whether it had anything to do; where it had not, the key goes on to the host. */
  next(): boolean
  list(): boolean
  hide(): boolean
  /** Esc, where card or list is open. */
  escape(): boolean
}

/** Does what a key pressed in the page asks for, and keeps the key from the host where it was for us: then true. */
export function pressKey(event: KeyboardEvent, keys: Keys, actions: KeyActions): boolean {
  const isOurs =
    (isCombination(event, keys.next) && actions.next()) ||
    (isCombination(event, keys.list) && actions.list()) ||
    (isCombination(event, keys.hide) && actions.hide()) ||
    (event.code === 'Escape' && !event.isComposing && actions.escape())
  if (isOurs) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  return isOurs
}
