/** A label as a reader takes it: without capitals, stars for what is required, colons, question marks and remarks in brackets. */
export const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/’/g, "'")
    .replace(/\b(required|optional)\b|[*:?]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
