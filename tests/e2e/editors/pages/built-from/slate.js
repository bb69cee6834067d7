import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

const account = document.getElementById('account')
const editor = withHistory(withReact(createEditor()))
const lines = (text) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }))

createRoot(document.getElementById('editor')).render(
  createElement(
    Slate,
    {
      editor,
      initialValue: lines(''),
      onChange: (value) => {
        account.value = JSON.stringify(value)
      },
    },
    createElement(Editable, { id: 'note', className: 'note', 'aria-label': 'Account', 'aria-multiline': true }),
  ),
)
const note = () => document.getElementById('note')

// Slate listens to the caret once in a tenth of a second, and puts back or scrolls to what it knew before until then.
const throttle = 100
let lastMove = Number.NEGATIVE_INFINITY
document.addEventListener('selectionchange', () => {
  lastMove = performance.now()
})

window.rig = rigOf({
  ready: () => note() !== null,
  fill: (text) => {
    editor.selection = null
    editor.children = lines(text)
    editor.history = { undos: [], redos: [] }
    editor.onChange()
  },
  saved: () => editor.children.map((line) => Node.string(line)).join('\n'),
  raw: () => JSON.stringify(editor.children),
  model: () => JSON.stringify(editor.children),
  isAtRest: () => performance.now() - lastMove > throttle * 2,
  scroller: note,
})
