// What every page of the rig says of itself: how its field is filled, what it would save, where it is. Pages set `rig`.
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('')

const inner = (document) =>
  [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument).filter(Boolean)
window.serialised = (document) =>
  [document.documentElement.outerHTML, ...inner(document).map(window.serialised)].join('\n')

const textareaRig = (find) => ({
  ready: () => Boolean(find()),
  fill: (text) => {
    find().value = text
  },
  saved: () => find().value,
  scroller: () => find(),
  frames: () => [],
})
