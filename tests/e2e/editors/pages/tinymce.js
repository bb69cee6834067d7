// TinyMCE of any version on `#note`, in its frame or in the page: what `rig` says of it.
const tinymceRig = (options) => {
  let editor = null
  tinymce
    .init({ selector: '#note', license_key: 'gpl', promotion: false, branding: false, ...options })
    .then(([first]) => {
      editor = first
    })
  return rigOf({
    ready: () => editor !== null,
    put: (html) => {
      editor.setContent(html)
      editor.undoManager.clear()
      editor.undoManager.add()
      editor.setDirty(false)
    },
    saved: () => linesOf(editor.getContent()),
    raw: () => editor.getContent(),
    dirty: () => editor.isDirty(),
    scroller: () => (options.inline ? editor.getBody() : editor.getDoc().documentElement),
    frames: () => (options.inline ? [] : [document.querySelector('iframe')]),
  })
}
