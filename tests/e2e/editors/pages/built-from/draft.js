import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js'
import 'draft-js/dist/Draft.css'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

const account = document.getElementById('account')
let state = EditorState.createEmpty()
let show = () => {}
const raw = () => JSON.stringify(convertToRaw(state.getCurrentContent()))

const Account = () => {
  const [shown, setShown] = useState(state)
  show = (next) => {
    state = next
    account.value = raw()
    setShown(next)
  }
  return createElement(Editor, { editorState: shown, onChange: show, ariaLabel: 'Account', ariaMultiline: true })
}
createRoot(document.getElementById('editor')).render(createElement(Account))
const note = () => document.querySelector('[contenteditable]')

window.rig = rigOf({
  ready: () => note() !== null,
  fill: (text) => flushSync(() => show(EditorState.createWithContent(ContentState.createFromText(text)))),
  saved: () => state.getCurrentContent().getPlainText('\n'),
  raw,
  model: raw,
  scroller: note,
})
