/** Source of a regular expression for any of the words; where one begins another, the longer one is tried first. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('|')})`

/** A table whose words are found in any case. */
export const anyCase = <Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map([...table].map(([word, value]) => [word.toLowerCase(), value]))
