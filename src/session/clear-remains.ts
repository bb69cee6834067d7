/** Takes away what an older version left behind when the extension was updated or switched off under an open page. */
export function clearRemains(document: Document): void {
  for (const left of document.querySelectorAll('recordwell-prompts, recordwell-mirror')) left.remove()
  const highlights = document.defaultView?.CSS.highlights
  highlights?.delete('recordwell-ask')
  highlights?.delete('recordwell-insist')
  for (const { contentDocument } of document.querySelectorAll<HTMLIFrameElement>('iframe, frame'))
    if (contentDocument) clearRemains(contentDocument)
}
