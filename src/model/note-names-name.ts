/** Under which name the names of notes' fields lie in the extension's storage: the watcher reads them there. */
export const noteNamesName = 'noteNames'
