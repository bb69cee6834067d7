/** How the viewport of the frame that has the focus lies in the outermost: where it begins there, and what a pixel of its own is. */
export const framePlace = (): { left: number; top: number; scale: number } => {
  let place = { left: 0, top: 0, scale: 1 }
  let { activeElement } = document
  while (activeElement !== null && activeElement.localName === 'iframe') {
    const view = Reflect.get(activeElement, 'contentWindow')
    const { left, top, width } = activeElement.getBoundingClientRect()
    const drawn = width / Number(Reflect.get(activeElement, 'offsetWidth'))
    place = {
      left: place.left + (left + activeElement.clientLeft * drawn) * place.scale,
      top: place.top + (top + activeElement.clientTop * drawn) * place.scale,
      // What a pixel of the frame's own is outside it: pages are zoomed and drawn larger.
      scale: (place.scale * activeElement.clientWidth * drawn) / view.innerWidth,
    }
    activeElement = view.document.activeElement
  }
  return place
}
