import type { Span } from '../../model/span.ts'

/** The sentences of a note by the lines that they stand in. */
export function paragraphsOf<Sentence extends Span>(text: string, sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = []
  let end = -1
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last === undefined || text.slice(end, sentence.start).includes('\n')) paragraphs.push([sentence])
    else last.push(sentence)
    end = sentence.end
  }
  return paragraphs
}
