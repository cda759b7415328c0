// oxlint-disable typescript/no-non-null-assertion -- scores and heads have a place for every word
/** Scores of heads: `at(head, word)`; node 0 is the root, words are 1 to `nodes - 1`. */
interface Scores {
  readonly nodes: number
  at(head: number, word: number): number
}

/** Best head of each word; of the root, -1. */
function bestHeads({ nodes, at }: Scores): number[] {
  const heads = [-1]
  for (let word = 1; word < nodes; word++) {
    let best = 0
    for (let head = 0; head < nodes; head++) if (head !== word && at(head, word) > at(best, word)) best = head
    heads.push(best)
  }
  return heads
}

/** The first cycle among the heads, or null. */
function cycleIn(heads: readonly number[]): number[] | null {
  const seen = new Uint32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let node = start
    while (node > 0 && seen[node] === 0) {
      seen[node] = start
      node = heads[node]!
    }
    if (node <= 0 || seen[node] !== start) continue
    const cycle = [node]
    for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next)
    return cycle
  }
  return null
}

/** Best arborescence by contracting cycles. */
function arborescence(scores: Scores): number[] {
  const heads = bestHeads(scores)
  const cycle = cycleIn(heads)
  if (cycle === null) return heads
  const inCycle = new Set(cycle)
  const outside = heads.map((_, node) => node).filter((node) => !inCycle.has(node))
  const contracted = outside.length // the number of the node that stands for the cycle
  const size = contracted + 1
  const matrix = new Float64Array(size * size).fill(-Infinity)
  const enter = new Int32Array(size) // word of the cycle that an outside head would govern
  const leave = new Int32Array(size) // word of the cycle that would govern an outside word
  outside.forEach((a, i) => {
    outside.forEach((b, j) => {
      matrix[i * size + j] = scores.at(a, b)
    })
    for (const word of cycle) {
      const gain = scores.at(a, word) - scores.at(heads[word]!, word)
      if (gain > matrix[i * size + contracted]!) {
        matrix[i * size + contracted] = gain
        enter[i] = word
      }
      const out = scores.at(word, a)
      if (out > matrix[contracted * size + i]!) {
        matrix[contracted * size + i] = out
        leave[i] = word
      }
    }
  })
  const solved = arborescence({ nodes: size, at: (head, word) => matrix[head * size + word]! })
  outside.forEach((node, i) => {
    if (node === 0) return
    heads[node] = solved[i] === contracted ? leave[i]! : outside[solved[i]!]!
  })
  const into = solved[contracted]!
  heads[enter[into]!] = outside[into]!
  return heads
}

/**
 * Heads of the best tree with one root: the maximum spanning arborescence of Chu & Liu (1965) and Edmonds (1967).
 * A penalty on arcs from the root, larger than all else could outweigh, leaves just one of them, as Zmigrod, Vieira
 * and Cotterell (2020, "Please Mind the Root") require.
 * @param arcs Score of every head for every word, row by word: `words` rows of `words + 1`, the root first.
 * @returns Index of each word's head, -1 for the root.
 */
export function spanningTree(arcs: ArrayLike<number>, words: number): number[] {
  const columns = words + 1
  let least = Infinity
  let most = -Infinity
  for (let i = 0; i < words * columns; i++) {
    const score = arcs[i]!
    if (score < least) least = score
    if (score > most) most = score
  }
  const penalty = (most - least + 1) * columns
  const at = (head: number, word: number): number => arcs[(word - 1) * columns + head]! - (head === 0 ? penalty : 0)
  const free = bestHeads({ nodes: columns, at: (head, word) => arcs[(word - 1) * columns + head]! })
  const treeAlready = free.filter((head) => head === 0).length === 1 && cycleIn(free) === null
  return (treeAlready ? free : arborescence({ nodes: columns, at })).slice(1).map((head) => head - 1)
}
