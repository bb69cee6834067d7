import { styles } from '../ui/styles.ts'

/** The one element of ours under a parent, and the closed shadow root in it. Sessions put their containers there. */
export interface SharedRoot {
  readonly element: HTMLElement
  readonly root: ShadowRoot
  /** The sessions that draw here; the last one to leave takes the element away. */
  readonly containers: Set<HTMLElement>
}

/** Events that our own controls make the host must not act on. Keys, pointers and focus are held back earlier. */
const kept = ['click', 'auxclick', 'dblclick', 'contextmenu', 'input', 'change', 'toggle', 'copy']

/** Makes the element and its root; it stands nowhere yet. */
export function createSharedRoot(parent: Element): SharedRoot {
  const document = parent.ownerDocument
  const element = document.createElement('recordwell-prompts')
  const root = element.attachShadow({ mode: 'closed' })
  dress(root)
  for (const type of kept) element.addEventListener(type, (event) => event.stopPropagation())
  return { element, root, containers: new Set() }
}

/**
 * Adopted sheets are free of the host's content security policy; a content script in Firefox may not adopt its own, and
 * there a style element is free of it.
 */
function dress(root: ShadowRoot): void {
  try {
    const view = root.ownerDocument.defaultView ?? window
    const sheet = new view.CSSStyleSheet()
    sheet.replaceSync(styles)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = root.ownerDocument.createElement('style')
    style.textContent = styles
    root.append(style)
  }
}
