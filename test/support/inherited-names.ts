/** What every plain object answers to: names that a table of words or of nodes must not take for its own. */
export const INHERITED = Object.getOwnPropertyNames(Object.prototype).sort()
