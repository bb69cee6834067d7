import { byId } from './dom.js'

/** Keeps a draft of the form two seconds after the last change, and offers one that an earlier visit left. `read` gives null where the form is gone. */
export const keepDraft = (key, read, { restore, kept }) => {
  const left = localStorage.getItem(key)
  if (left !== null) {
    const draft = JSON.parse(left)
    byId('draft-time').textContent = draft.time
    byId('draft').hidden = false
    byId('draft-restore').onclick = () => {
      restore(draft.form)
      byId('draft').hidden = true
    }
    byId('draft-discard').onclick = () => {
      localStorage.removeItem(key)
      byId('draft').hidden = true
    }
  }
  let timer
  return {
    changed: () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const form = read()
        if (form === null) return
        const time = new Date().toTimeString().slice(0, 5)
        localStorage.setItem(key, JSON.stringify({ time, form }))
        kept(time)
      }, 2000)
    },
    forget: () => {
      clearTimeout(timer)
      localStorage.removeItem(key)
    },
  }
}
