/** A tuple of CaRB: relation, then arguments. */
export type Tuple = readonly string[]

/** Gold tuples by sentence: lines of sentence, relation and arguments. */
export function readCarbGold(lines: readonly string[]): Map<string, Tuple[]> {
  const gold = new Map<string, Tuple[]>()
  for (const line of lines) {
    const [sentence = '', ...tuple] = line.split('\t').map((column) => column.trim())
    if (tuple.length < 2) continue
    gold.set(sentence, [...(gold.get(sentence) ?? []), tuple])
  }
  return gold
}

/** Number of words that two lists share, each counted as often as in both. */
function shared(gold: readonly string[], found: readonly string[]): number {
  const left = [...found]
  return gold.filter((word) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** Slot by slot: relation, first argument, all others together. */
const slots = ([relation = '', subject = '', ...others]: Tuple): string[][] => [
  wordsOf(relation),
  wordsOf(subject),
  wordsOf(others.join(' ')),
]

/** Share of the found tuple's words that stand in the same slot of the gold one (Bhardwaj et al. 2019); 0 where the relations share none. */
export function tuplePrecision(gold: Tuple, found: Tuple): number {
  const [a, b] = [slots(gold), slots(found)]
  const hits = a.map((words, at) => shared(words, b[at] ?? []))
  const total = b.reduce((sum, words) => sum + words.length, 0)
  return hits[0] === 0 || total === 0 ? 0 : hits.reduce((sum, hit) => sum + hit, 0) / total
}
