import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

const account = document.getElementById('account')
const editor = new Editor({
  element: document.getElementById('editor'),
  extensions: [StarterKit],
  editorProps: { attributes: { class: 'note', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Account' } },
  onUpdate: ({ editor }) => {
    account.value = editor.getHTML()
  },
})

window.rig = rigOf({
  ready: () => true,
  // In an empty paragraph ProseMirror takes a break for one of the writer's.
  put: (html) => editor.chain().setMeta('addToHistory', false).setContent(html.replaceAll('<p><br></p>', '<p></p>')).run(),
  saved: () => editor.getText({ blockSeparator: '\n' }),
  raw: () => editor.getHTML(),
  model: () => JSON.stringify(editor.getJSON()),
  scroller: () => editor.view.dom,
})
