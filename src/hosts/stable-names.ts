/** Names that hold a number are a row's, a record's or a visit's: `note-1041`, `:r3:`. What is left of them without is the field's own. */
export const stableName = (name: string): string => {
  const stable = name.replace(/[^\s\-_:.[\]«»]*\d[^\s\-_:.[\]«»]*/g, '#').slice(0, 80)
  return /\p{L}/u.test(stable) ? stable : ''
}

/**
 * A label without numbers and without what may be somebody's name, for it is kept: “Notes about Ana Reyes” is “Notes about …”.
 * Empty where nothing else is left.
 */
export const stableLabel = (label: string): string => {
  const stable = stableName(label)
    .replace(/(?<=\s)\p{Lu}\S*/gu, '…')
    .replace(/^\S+['’]s(?=\s|$)/u, '…')
    .replace(/^\p{Lu}\S*(?=\s+…)/u, '…')
    .replace(/…(?:\s+…)+/g, '…')
  return /\p{L}/u.test(stable) ? stable : ''
}
