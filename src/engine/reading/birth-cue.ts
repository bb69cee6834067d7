const birthCue = /\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|birthday)[\s:,(]*$/i

/** Whether the date that begins at a place of a text is said to be somebody's date of birth. */
export const isBirth = (text: string, start: number): boolean =>
  birthCue.test(text.slice(Math.max(0, start - 30), start))
