import { type Cells, properties } from './cells.ts'

/** A table of fixtures by property, as Markdown: a tick where it is the same, else a number, explained below it. */
export const tableOf = (rows: Readonly<Record<string, Cells>>): string => {
  const notes: string[] = []
  const cell = (text: string): string => {
    if (text === 'same') return '✓'
    if (!notes.includes(text)) notes.push(text)
    return String(notes.indexOf(text) + 1)
  }
  const lines = [
    ['fixture', ...properties],
    ['---', ...properties.map(() => ':-:')],
    ...Object.entries(rows).map(([title, cells]) => [
      title,
      ...properties.map((property) => cell(cells[property] ?? 'not run')),
    ]),
  ]
  const explained = notes.map((note, at) => `${at + 1}. ${note}`)
  return [...lines.map((line) => `| ${line.join(' | ')} |`), '', ...explained].join('\n').trimEnd()
}
