/** The most bytes that one article may have: a file, or a line of JSON Lines. The Bible has half as many. */
export const LONGEST_ARTICLE = 8 * 1024 * 1024

/** The limit as messages name it. */
export const LIMIT = '8 MiB'
