/** Every word of the popup. */
export const words = {
  site: (host: string): string => (host === '' ? 'This page' : host),
  cannot: 'Extensions cannot work on this page. Open your record system, then come back here.',
  on: 'Recordwell is on for this site.',
  off: 'Recordwell is off for this site.',
  turn: 'Ask while I write on this site',
  questions: (count: number): string =>
    count === 0
      ? 'No questions in this tab.'
      : count === 1
        ? '1 question in this tab.'
        : `${count} questions in this tab.`,
  thisField: 'This field',
  nameless: (name: string): string => (name === '' ? 'A field without a name' : `The field “${name}”`),
  looks: (isNote: boolean): string =>
    isNote ? 'Looks like a note, so it is checked.' : 'Does not look like a note, so it is left alone.',
  chosen: (checked: boolean): string =>
    checked ? 'Checked, because you chose so.' : 'Left alone, because you chose so.',
  choose: (checked: boolean): string => (checked ? 'Check this field' : 'Never check this field'),
  undo: 'Undo',
  undoFor: (field: string, site: string): string => `Undo for ${field} on ${site}`,
  sites: 'Sites and fields you chose',
  noSites: 'None.',
  siteOn: 'on',
  siteOff: 'off',
  kept: (checked: boolean): string => (checked ? 'checked' : 'never checked'),
  forget: (site: string): string => `Switch off and forget ${site}`,
  forgetShort: 'Forget',
  privateWindow:
    'This is a private window: answers are not counted, and a word that is not to be asked about is left out on its page only.',
  keys: 'Keys',
  keyHelp: 'Select a field and press the keys you want, together with Ctrl, Alt or Shift.',
  key: { next: 'Next question', list: 'All questions', hide: 'Hide everything on the page' },
  keyRefused: 'Please press a letter, a number or an F key together with Ctrl, Alt or Shift.',
  keyTaken: 'These keys already do something else here.',
  quiet: 'Words not asked about',
  noQuiet: 'None. A card lets you choose “Ask no more about this word”.',
  askAgain: (term: string): string => `Ask again about ${term}`,
  askAgainShort: 'Ask again',
  refused: 'Left out of the rules',
  rules: (title: string, version: string): string => `Rules: ${title}, version ${version}`,
  answers: (count: number): string =>
    `${count === 1 ? '1 answer' : `${count} answers`} counted in this browser, without a word of any note.`,
  stays: 'Nothing you type leaves this browser.',
  noAssessment: 'Recordwell is no risk assessment.',
}

/** A combination as people write it: `Alt+Shift+KeyQ` is Alt + Shift + Q. */
export const keyNames = (combination: string): string =>
  combination
    .split('+')
    .map((part) => part.replace(/^(?:Key|Digit)/u, ''))
    .join(' + ')

/** A site's pattern as people know it: `https://records.example/*` is records.example. */
export const siteName = (pattern: string): string => pattern.replace(/^.*:\/\//u, '').replace(/\/\*$/u, '')
