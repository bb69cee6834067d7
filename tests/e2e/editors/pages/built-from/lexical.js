import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { mergeRegister } from '@lexical/utils'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, HISTORY_MERGE_TAG } from 'lexical'

const account = document.getElementById('account')
const note = document.getElementById('note')
const history = createEmptyHistoryState()
const editor = createEditor({
  namespace: 'note',
  onError: (reason) => {
    throw reason
  },
})
editor.setRootElement(note)
mergeRegister(
  registerRichText(editor),
  registerHistory(editor, history, 300),
  editor.registerUpdateListener(({ editorState }) => {
    account.value = JSON.stringify(editorState)
  }),
)

window.rig = rigOf({
  ready: () => true,
  fill: (text) => {
    editor.update(
      () => {
        const lines = text.split('\n').map((line) => {
          const paragraph = $createParagraphNode()
          return line === '' ? paragraph : paragraph.append($createTextNode(line))
        })
        $getRoot().clear().append(...lines)
      },
      { discrete: true, tag: HISTORY_MERGE_TAG },
    )
    Object.assign(history, { undoStack: [], redoStack: [] })
  },
  saved: () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    ),
  raw: () => JSON.stringify(editor.getEditorState()),
  model: () => JSON.stringify(editor.getEditorState()),
  scroller: () => note,
})
