/** A combination as people write it: `Alt+Shift+KeyQ` is Alt + Shift + Q. */
export const keyNames = (combination: string): string =>
  combination
    .split('+')
    .map((part) => part.replace(/^(?:Key|Digit)/u, ''))
    .join(' + ')
