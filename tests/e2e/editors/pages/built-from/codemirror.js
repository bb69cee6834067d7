import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { minimalSetup } from 'codemirror'

const account = document.getElementById('account')
const extensions = [
  minimalSetup,
  EditorView.lineWrapping,
  EditorView.theme({
    '&': { width: '620px', height: '240px', border: '1px solid' },
    '.cm-scroller': { overflow: 'auto', fontFamily: 'sans-serif' },
  }),
  EditorView.contentAttributes.of({ 'aria-label': 'Account' }),
  EditorView.updateListener.of(({ state }) => {
    account.value = state.doc.toString()
  }),
]
const view = new EditorView({ parent: document.getElementById('editor'), extensions })

window.rig = rigOf({
  ready: () => true,
  fill: (doc) => view.setState(EditorState.create({ doc, extensions })),
  saved: () => view.state.doc.toString(),
  raw: () => view.state.doc.toString(),
  model: () => JSON.stringify(view.state.toJSON().doc),
  scroller: () => view.scrollDOM,
})
// A code editor is no note field, but for who says so.
document.documentElement.dataset.chosen = '.cm-content'
