/** `Mood=Ind|Tense=Past` as an object; `_` is none. Names come sorted. */
export function parseFeatures(text: string): Readonly<Record<string, string>> {
  if (text === '_' || text === '') return Object.freeze({})
  const pairs = text.split('|').map((pair) => pair.split('=', 2) as [string, string])
  return Object.freeze(Object.fromEntries(pairs))
}

/** The same as CoNLL-U writes it: sorted by name, upper and lower case alike. */
export function formatFeatures(features: Readonly<Record<string, string>>): string {
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  const pairs = Object.entries(features).sort(([a], [b]) => order(a.toLowerCase(), b.toLowerCase()))
  return pairs.map(([name, value]) => `${name}=${value}`).join('|') || '_'
}
