import { caretHolders, isEditorsOwn } from './editors-own.ts'
import type { KeptBlock, KeptBlocks } from './kept-blocks.ts'
import { isElement, isHtmlElement, isText } from './node-kinds.ts'

/** A run of characters of one text node as they stand in the text; a `<br>` and what holds the caret have no length. */
export interface Piece {
  readonly node: Node
  /** Where it begins in the text, and in the node. */
  readonly start: number
  readonly from: number
  readonly length: number
}

/** The text of an editable element as a reader sees it, and what it is made of, in order. */
export interface EditableText {
  readonly text: string
  readonly pieces: readonly Piece[]
}

const unread = new Set([
  'script',
  'style',
  'template',
  'textarea',
  'select',
  'input',
  'button',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'svg',
])

// Spelled out: a copy by `...` takes several times as long.
const movedBy = ({ node, start, from, length }: Piece, by: number): Piece => ({ node, start: start + by, from, length })

const isBlock = (display: string): boolean => !/^(inline|contents|ruby|none)/.test(display)

/**
 * Reads an editable element. Blocks and `<br>` end lines; white space that CSS draws as one space is one space; a
 * non-breaking space reads as a space; hidden nodes and what editors hold the caret with are left out; every other character is kept.
 * Blocks that did not change since they were last read are not read again.
 */
export const readEditable = (root: HTMLElement, { blocks, children }: KeptBlocks): EditableText => {
  const view = root.ownerDocument.defaultView
  const pieces: Piece[] = []
  let text = ''
  let lineHasWords = false
  let breakComes = false
  let afterSpace = true

  const endLine = (): void => {
    if (lineHasWords) breakComes = true
    lineHasWords = false
    afterSpace = true
  }
  const append = (node: Node, from: number, words: string): void => {
    if (breakComes) text += '\n'
    breakComes = false
    pieces.push({ node, start: text.length, from, length: words.length })
    text += words
  }
  const lineBreak = (node: Node): void => {
    append(node, 0, '')
    lineHasWords = false
    breakComes = true
    afterSpace = true
  }
  const words = (node: Text, from: number, value: string): void => {
    if (value === '') return
    let read = 0
    for (const { 0: holder, index } of value.matchAll(caretHolders)) {
      if (index > read) append(node, from + read, value.slice(read, index).replaceAll('\u00a0', ' '))
      append(node, from + index, '')
      read = index + holder.length
    }
    if (read < value.length) append(node, from + read, value.slice(read).replaceAll('\u00a0', ' '))
    lineHasWords = true
    afterSpace = false
  }
  const space = (node: Text, from: number): void => {
    if (afterSpace) return
    append(node, from, ' ')
    afterSpace = true
  }

  const collapsed = (node: Text, keepsBreaks: boolean): void => {
    let from = 0
    for (const blank of node.data.matchAll(/[ \t\n\r\f]+/g)) {
      words(node, from, node.data.slice(from, blank.index))
      const line = keepsBreaks ? blank[0].indexOf('\n') : -1
      if (line >= 0) kept(node, blank.index + line, '\n')
      else space(node, blank.index)
      from = blank.index + blank[0].length
    }
    words(node, from, node.data.slice(from))
  }
  const kept = (node: Text, from: number, value: string): void => {
    words(node, from, value)
    if (!value.endsWith('\n')) return
    lineHasWords = false
    afterSpace = true
  }

  const again = (block: KeptBlock): void => {
    endLine()
    if (block.pieces.length === 0) return
    if (breakComes) text += '\n'
    // What stands where it stood is the same piece still: with each key this goes through the whole note.
    const by = text.length - block.start
    for (const piece of block.pieces) pieces.push(by === 0 ? piece : movedBy(piece, by))
    text += block.text
    breakComes = block.endsLine
  }
  const keep = (element: Element, firstPiece: number): void => {
    const own = pieces.slice(firstPiece)
    const start = own[0]?.start ?? text.length
    blocks.set(element, { text: text.slice(start), start, pieces: own, endsLine: breakComes })
  }

  const visit = (parent: Element, style: CSSStyleDeclaration): void => {
    const collapse = style.whiteSpaceCollapse
    const seen = style.visibility === 'visible'
    const closed = parent.localName === 'details' && !parent.hasAttribute('open')
    for (const node of parent === root ? children() : parent.childNodes) {
      const known = blocks.get(node)
      if (known) again(known)
      else if (isText(node)) {
        if (!seen || closed) continue
        if (collapse === 'preserve' || collapse === 'break-spaces') kept(node, 0, node.data)
        else collapsed(node, collapse === 'preserve-breaks')
      } else if (isElement(node) && view && !unread.has(node.localName) && !isEditorsOwn(node)) {
        if (isHtmlElement(node) && node.localName === 'br') {
          lineBreak(node)
          continue
        }
        if (closed && node.localName !== 'summary') continue
        const own = view.getComputedStyle(node)
        if (own.display === 'none') continue
        const block = isBlock(own.display)
        if (block) endLine()
        const firstPiece = pieces.length
        visit(node, own)
        if (block) endLine()
        if (block && (parent === root || parent.parentElement === root)) keep(node, firstPiece)
      }
    }
  }

  if (view) visit(root, view.getComputedStyle(root))
  return { text, pieces }
}
