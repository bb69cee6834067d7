/** Has the browser save a text, or bytes, as a file, as from a link: nothing goes over any network. */
export const saveFile = (name: string, text: BlobPart, type = 'application/json'): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  // The browser has taken hold of the file by the next turn, and the page needs no more of it.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
