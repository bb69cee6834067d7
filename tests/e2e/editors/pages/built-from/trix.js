import 'trix'
import 'trix/dist/trix.css'

const field = document.querySelector('trix-editor')

window.rig = rigOf({
  ready: () => Boolean(field.editor),
  fill: (text) => field.editor.loadHTML(`<div>${text.split('\n').map(escaped).join('<br>')}</div>`),
  // A document of Trix's always ends in a line break of its own.
  saved: () => field.editor.getDocument().toString().replace(/\n$/, ''),
  raw: () => document.getElementById('account').value,
  model: () => JSON.stringify(field.editor),
  scroller: () => field,
})
