/** Under which name the choices of fields lie in the extension's storage: the watcher reads them there without a parser. */
export const fieldChoicesName = 'fieldChoices'
