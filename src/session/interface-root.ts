import { isHtmlElement, isShadowRoot } from '../editors/node-kinds.ts'
import type { Origin } from '../ui/interface.tsx'
import type { PageMemory } from './page-memory.ts'
import { createSharedRoot, type SharedRoot } from './shared-root.ts'

/** Where one session draws. */
export interface InterfaceRoot {
  readonly container: HTMLElement
  /** Hangs the interface where it belongs now: a host may have taken it away, or moved the field into a dialog. */
  place(): void
  /** Whether our element hangs in the page: a host may have taken it away. */
  isHung(): boolean
  /** Whether an event of the page came out of our element. */
  isOwn(target: EventTarget | null): boolean
  /** The control of this session that has focus. */
  focused(): HTMLElement | null
  /** Where our own corner stands, and how much larger than its pixels we are drawn: dialogs and zoomed pages change both. */
  origin(): Origin
  /** Takes the interface out of the page; `place` hangs it there again. */
  leave(): void
}

/** `window` is the one that the interface lives in; the field may be in a frame below it. */
export function openInterfaceRoot(window: Window, field: HTMLElement, roots: PageMemory['roots']): InterfaceRoot {
  const container = window.document.createElement('div')
  let parent: Element | null = null
  let shared: SharedRoot | null = null

  const leave = (): void => {
    container.remove()
    if (shared && parent) {
      shared.containers.delete(container)
      if (shared.containers.size === 0) {
        shared.element.remove()
        roots.delete(parent)
      }
    }
    parent = null
    shared = null
  }

  return {
    container,
    place() {
      const wanted = parentFor(window, field)
      if (wanted !== parent) {
        leave()
        parent = wanted
        shared = roots.get(wanted) ?? createSharedRoot(wanted)
        roots.set(wanted, shared)
        shared.containers.add(container)
        shared.root.append(container)
      }
      if (shared && shared.element.parentNode !== wanted) hang(shared.element, wanted)
    },
    isHung: () => shared?.element.isConnected ?? false,
    isOwn: (target) => shared !== null && target === shared.element,
    focused() {
      const active = shared?.root.activeElement
      return active && isHtmlElement(active) && container.contains(active) ? active : null
    },
    origin() {
      const { left, top } = shared?.element.getBoundingClientRect() ?? { left: 0, top: 0 }
      return { left, top, zoom: shared?.element.currentCSSZoom ?? 1 }
    },
    leave,
  }
}

/** In a dialog it is a popover, so that what the dialog clips or moves does not touch it. */
function hang(element: HTMLElement, parent: Element): void {
  parent.append(element)
  if (parent === element.ownerDocument.documentElement) return
  element.popover = 'manual'
  element.showPopover()
}

/** The document's root element, or the open modal dialog that holds the field: everything outside that one is inert. */
function parentFor(window: Window, field: HTMLElement): Element {
  for (let element: Element | null = field; element; element = elementRound(element)) {
    const dialog: Element | null = element.closest('dialog:modal')
    if (dialog && dialog.ownerDocument === window.document) return dialog
  }
  return window.document.documentElement
}

/** The element that holds this one's shadow root or frame. */
function elementRound(element: Element): Element | null {
  const root = element.getRootNode()
  if (isShadowRoot(root)) return root.host
  return element.ownerDocument.defaultView?.frameElement ?? null
}
