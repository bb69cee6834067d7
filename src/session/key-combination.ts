type KeyPress = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey' | 'isComposing'>

/** Whether a key event is the combination, such as `Alt+Shift+KeyQ`; by the key's place, not its letter. */
export function isCombination(event: KeyPress, combination: string): boolean {
  const parts = combination.split('+')
  const code = parts.pop()
  return (
    event.code === code &&
    event.altKey === parts.includes('Alt') &&
    event.ctrlKey === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.metaKey === parts.includes('Meta') &&
    !event.isComposing
  )
}
