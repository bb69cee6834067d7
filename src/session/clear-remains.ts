/** Takes away what an older version left behind when the extension was updated under an open page. */
export function clearRemains(document: Document): void {
  for (const left of document.querySelectorAll('recordwell-prompts')) left.remove()
  CSS.highlights?.delete('recordwell-ask')
  CSS.highlights?.delete('recordwell-insist')
}
