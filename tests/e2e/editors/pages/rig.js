// What every page of the rig says of itself: how its field is filled, what it would save, where it is. Pages set `rig`.
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = (text) =>
  text
    .split('\n')
    .map((line) => `<p>${escaped(line) || '<br>'}</p>`)
    .join('')

/** The lines of what an editor would save, where it saves HTML. */
const linesOf = (html) =>
  [...new DOMParser().parseFromString(html, 'text/html').body.children].map((line) => line.textContent).join('\n')

const inner = (document) =>
  [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument).filter(Boolean)
window.serialised = (document) =>
  [document.documentElement.outerHTML, ...inner(document).map(window.serialised)].join('\n')

/** Adds to what a page says of its own what most pages say alike. */
const rigOf = (own) => {
  const rig = {
    frames: () => [],
    fill: (text) => rig.put(paragraphs(text)),
    raw: () => own.saved(),
    model: () => rig.raw(),
    dirty: () => null,
    isAtRest: () => true,
    form: () => document.querySelector('form'),
    ...own,
    // Submitted as a person does it, so that editors copy their text into the form; what no editor copies, its page would.
    submitted: () => {
      const form = rig.form()
      form?.addEventListener('submit', (event) => event.preventDefault(), { once: true })
      form?.requestSubmit()
      const data = form ? new FormData(form) : new FormData()
      if (!data.has('note')) data.set('note', rig.raw())
      return JSON.stringify([...data])
    },
  }
  return rig
}

const textareaRig = (find) =>
  rigOf({
    ready: () => Boolean(find()),
    fill: (text) => {
      find().value = text
    },
    saved: () => find().value,
    form: () => find().form,
    scroller: () => find(),
  })
