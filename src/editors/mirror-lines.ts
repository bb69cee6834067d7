interface Line {
  readonly block: HTMLElement
  readonly text: Text
  value: string
  start: number
}

/** One block for each hard line of a text, in a container; only the blocks of lines that changed are touched. */
export interface MirrorLines {
  update(value: string): void
  /** The lines that a span touches, with the offsets in each; `at` is the block to measure. */
  touched(start: number, end: number): { block: HTMLElement; text: Text; from: number; to: number }[]
}

// Chromium shapes and breaks only what changed of a line when told which characters did.
const replaceData = (line: Line, value: string): void => {
  const old = line.value
  const most = Math.min(old.length, value.length)
  let head = 0
  while (head < most && old[head] === value[head]) head++
  let tail = 0
  while (tail < most - head && old[old.length - 1 - tail] === value[value.length - 1 - tail]) tail++
  line.text.replaceData(head, old.length - head - tail, value.slice(head, value.length - tail))
  line.value = value
}

/** More than a writer takes out line by line. */
const mostSpare = 500

/** Lays lines out in a container, which must be nobody else’s. */
export const createMirrorLines = (container: HTMLElement): MirrorLines => {
  let lines: Line[] = []
  const spare = new Map<Element, Line>()

  /** Lays a line out in a block that waits there already, or in a new one. */
  const addLine = (value: string, before: HTMLElement | null): Line => {
    const waiting = before ? before.previousElementSibling : container.lastElementChild
    const used = waiting ? spare.get(waiting) : undefined
    if (used) {
      spare.delete(used.block)
      replaceData(used, value)
      used.block.hidden = false
      return used
    }
    const block = container.ownerDocument.createElement('div')
    // The line's own end keeps an empty line as high as any other, and is not shown beside one.
    const text = container.ownerDocument.createTextNode(`${value}\n`)
    block.append(text)
    container.insertBefore(block, before)
    return { block, text, value, start: 0 }
  }

  /** Hidden, and not taken out: Chromium splits the writer's undo step wherever a node goes from the document. */
  const putAside = (line: Line): void => {
    replaceData(line, '')
    line.block.hidden = true
    spare.set(line.block, line)
  }

  const clearSpare = (): void => {
    for (const block of spare.keys()) block.remove()
    spare.clear()
  }

  const lineAt = (offset: number): number => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    update(value) {
      const values = value.split('\n')
      const most = Math.min(values.length, lines.length)
      let head = 0
      while (head < most && lines[head]?.value === values[head]) head++
      let tail = 0
      while (tail < most - head && lines.at(-1 - tail)?.value === values.at(-1 - tail)) tail++
      const old = lines.slice(head, lines.length - tail)
      const after = lines[lines.length - tail]?.block ?? null
      const fresh = values.slice(head, values.length - tail).map((line, index) => {
        const reused = old[index]
        if (!reused) return addLine(line, after)
        replaceData(reused, line)
        return reused
      })
      for (const gone of old.slice(fresh.length)) putAside(gone)
      if (spare.size > mostSpare) clearSpare()
      lines = [...lines.slice(0, head), ...fresh, ...lines.slice(lines.length - tail)]
      let start = 0
      for (const line of lines) {
        line.start = start
        start += line.value.length + 1
      }
    },

    touched(start, end) {
      const found = []
      for (let index = lineAt(start); index < lines.length; index++) {
        const line = lines[index]
        if (!line || line.start >= end) break
        const from = Math.max(0, start - line.start)
        const to = Math.min(line.value.length, end - line.start)
        if (from < to) found.push({ block: line.block, text: line.text, from, to })
      }
      return found
    },
  }
}
