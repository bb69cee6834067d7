import type { FirefoxChrome } from './firefox-chrome.ts'

const processor = `
  const name = '@mozilla.org/text-input-processor;1'
  const method = (window.testsInputMethod ??= Cc[name].createInstance(Ci.nsITextInputProcessor))
  method.beginInputTransactionForTests(window)
`

/** An input method of the tests' own in Firefox's window: it types into whatever has the focus there. */
export const openFirefoxInputMethod = (chrome: FirefoxChrome) => ({
  compose: async (words: string): Promise<void> => {
    await chrome(`${processor}
      method.setPendingCompositionString(${JSON.stringify(words)})
      method.appendClauseToPendingComposition(${words.length}, method.ATTR_RAW_CLAUSE)
      method.setCaretInPendingComposition(${words.length})
      method.flushPendingComposition()
    `)
  },
  commit: async (words: string): Promise<void> => {
    await chrome(`${processor}
      method.commitCompositionWith(${JSON.stringify(words)})
    `)
  },
})
