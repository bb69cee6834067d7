/** Moves focus by arrow keys and Tab among a dialog's controls. Gives false where Tab leads out of it. */
export function moveInside(event: KeyboardEvent, container: HTMLElement, focused: HTMLElement): boolean {
  const back = event.code === 'ArrowUp' || (event.code === 'Tab' && event.shiftKey)
  const on = event.code === 'ArrowDown' || (event.code === 'Tab' && !event.shiftKey)
  const dialog = focused.closest('[role=dialog]')
  if ((!back && !on) || !dialog) return true
  const controls = [...container.querySelectorAll<HTMLElement>('[role=dialog] :is(button, a[href])')]
  const wanted = controls.indexOf(focused) + (back ? -1 : 1)
  event.preventDefault()
  const control = controls[Math.max(wanted, 0)]
  if (event.code === 'Tab' && (wanted < 0 || !control)) return false
  control?.focus()
  return true
}
