import type { KeptName } from '../../store/trouble.ts'

const kept: Record<KeptName, string> = {
  keys: 'your key settings',
  preferences: 'your preferences',
  quietTerms: 'the words not asked about',
  fieldChoices: 'your choices of fields',
  offSites: 'the sites you switched off',
  replies: 'the counts of answers',
}

const listed = (names: readonly KeptName[]): string =>
  new Intl.ListFormat('en-GB').format(names.map((name) => kept[name])).replace(/^./u, (first) => first.toUpperCase())

const spoilt: Record<KeptName, string> = {
  keys: 'Your key settings could not be read and were put back to the standard ones. Choose your keys again under “Keys”.',
  preferences:
    'What you chose of how Recordwell works could not be read and was put back to the standard. Choose again in its popup.',
  quietTerms:
    'The list of words not asked about could not be read and is empty now. Choose “Ask no more” on a card again where you want it.',
  fieldChoices:
    'Your choices of fields could not be read. Fields that look like notes are checked again; choose anew where that is wrong.',
  offSites:
    'The list of sites you switched off could not be read. Recordwell may be on there again: look at its switch when you next open them.',
  replies: 'Some counts of answers could not be read and were set aside. New answers are counted as before.',
}

/** What the popup says of trouble with what is remembered, and what to do. */
export const troubleWords = {
  title: 'What Recordwell remembers',
  understood: 'Understood',
  spoilt: (name: KeptName): string => spoilt[name],
  newer: (names: readonly KeptName[]): string =>
    `${listed(names)} were kept by a newer version of Recordwell. They are left as they are and not used until Recordwell is updated.`,
  outOfReach: (names: readonly KeptName[]): string =>
    `${listed(names)} cannot be read from this browser’s storage at the moment. Close the browser and start it again; if this stays, ask whoever looks after this computer.`,
  notKept: (names: readonly KeptName[]): string =>
    `${listed(names)}: the last change could not be kept, for this browser’s storage is full or closed. Free some space on this computer, then make the change again.`,
}
