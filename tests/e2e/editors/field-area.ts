/** Asked in a page of the rig: where its field stands in the outermost viewport, borders and scrollbars included. */
export const fieldArea = (): { left: number; top: number; width: number; height: number } => {
  const frames = window.rig.frames()
  const scroller = window.rig.scroller()
  const field = (scroller.localName === 'html' ? (frames.pop() ?? scroller) : scroller).getBoundingClientRect()
  let { left, top } = field
  for (const frame of frames) {
    const outer = frame.getBoundingClientRect()
    const { paddingLeft, paddingTop } = getComputedStyle(frame)
    left += outer.left + frame.clientLeft + Number.parseFloat(paddingLeft)
    top += outer.top + frame.clientTop + Number.parseFloat(paddingTop)
  }
  return { left, top, width: field.width, height: field.height }
}
