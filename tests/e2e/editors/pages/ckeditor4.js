// CKEditor 4 on `#note`, in its frame or in the page: what `rig` says of it.
const ckeditor4Rig = ({ inline }) => {
  const config = { versionCheck: false, width: 700, height: 240 }
  const editor = inline ? CKEDITOR.inline('note', config) : CKEDITOR.replace('note', config)
  let ready = false
  editor.on('instanceReady', () => {
    ready = true
  })
  return rigOf({
    ready: () => ready,
    put: (html) => {
      editor.editable().setHtml(html)
      editor.resetUndo()
      editor.resetDirty()
    },
    saved: () => linesOf(editor.getData()),
    raw: () => editor.getData(),
    dirty: () => editor.checkDirty(),
    scroller: () => (inline ? editor.editable().$ : editor.document.$.documentElement),
    frames: () => (inline ? [] : [document.querySelector('iframe.cke_wysiwyg_frame')]),
  })
}
