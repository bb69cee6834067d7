/** Says what set-up is doing, on standard error. */
export const say = (sentence) => process.stderr.write(`recordwell: ${sentence}\n`)
