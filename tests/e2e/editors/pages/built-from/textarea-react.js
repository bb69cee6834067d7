import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

let set = () => {}
const Account = () => {
  const [text, setText] = useState('')
  set = setText
  return createElement('textarea', {
    id: 'note',
    name: 'note',
    rows: 12,
    cols: 70,
    value: text,
    onChange: ({ target }) => setText(target.value),
  })
}
createRoot(document.getElementById('editor')).render(createElement(Account))

window.rig = {
  ...textareaRig(() => document.getElementById('note')),
  fill: (text) => flushSync(() => set(text)),
}
