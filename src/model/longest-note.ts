/** Above this many characters a note is not checked, nor told to the panel; list and panel say so. */
export const longestNote = 100_000
