const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at a place of a text. Engines keep texts in many shapes, and look `charCodeAt` up anew for each letter where a loop has met
 * more than four of them: ten times as slow. This never looks it up. For the same reason take a text's length once, before a loop.
 * The place must lie within the text: asked once for one that does not, V8 gives up its quick way for every caller, for good.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
