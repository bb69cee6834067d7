declare module 'write-good' {
  /** Suggestions for a text; only their count and time matter here. */
  export default function writeGood(text: string): { readonly index: number; readonly offset: number }[]
}
