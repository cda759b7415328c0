// oxlint-disable typescript/no-non-null-assertion -- scores and transitions have a place for every word and label
/** A labelled stretch: words `first` to `last`, both included. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly kind: string
}

/** Which labels may follow which: `I-x` only `B-x` or `I-x`. */
export function allowedTransitions(labels: readonly string[]): readonly (readonly number[])[] {
  return labels.map((label) =>
    labels.flatMap((before, id) =>
      !label.startsWith('I-') || (before !== 'O' && before.slice(2) === label.slice(2)) ? [id] : [],
    ),
  )
}

/** Best sequence of BIO labels that is well formed (Viterbi 1967; transitions weigh nothing, they only forbid). */
export function bestLabels(
  scores: ArrayLike<number>,
  words: number,
  labels: readonly string[],
  before: readonly (readonly number[])[],
): number[] {
  if (words === 0) return []
  const count = labels.length
  const from = new Int32Array(words * count)
  let total = labels.map((label, id) => (label.startsWith('I-') ? -Infinity : scores[id]!))
  for (let word = 1; word < words; word++) {
    const previous = total
    total = labels.map((_, id) => {
      let best = before[id]![0]!
      for (const candidate of before[id]!) if (previous[candidate]! > previous[best]!) best = candidate
      from[word * count + id] = best
      return previous[best]! + scores[word * count + id]!
    })
  }
  const path = [total.indexOf(Math.max(...total))]
  for (let word = words - 1; word > 0; word--) path.push(from[word * count + path.at(-1)!]!)
  return path.reverse()
}

/** Stretches of a sequence of BIO labels. */
export function stretches(labels: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  labels.forEach((label, word) => {
    const open = found.at(-1)
    if (label.startsWith('B-')) found.push({ first: word, last: word, kind: label.slice(2) })
    else if (label.startsWith('I-') && open) found[found.length - 1] = { ...open, last: word }
  })
  return found
}
