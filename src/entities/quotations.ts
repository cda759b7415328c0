import type { Ontology } from '../model/index.ts'
import type { MentionTree } from './mention-tree.ts'

/** A token of an article. */
export interface Place {
  readonly tree: MentionTree
  readonly token: number
}

/** Words between quotation marks; they may run over several sentences. */
interface Quotation {
  readonly start: Place
  /** The sentences that it has a part of. */
  readonly trees: readonly MentionTree[]
  /** Whether the quoted words are sentences of the speaker's, not a few words inside the article's own clause. */
  readonly direct: boolean
  /** Head of the phrase that names who says it: here, or before where the quotation goes on. */
  readonly speaker?: Place
}

/** An article's quotations by their tokens. */
export interface Quotations {
  at(tree: MentionTree, token: number): Quotation | undefined
}

interface Stretch {
  readonly start: Place
  readonly trees: MentionTree[]
}

/** Finds what stands between double quotation marks and who says it. */
export function readQuotations(trees: readonly MentionTree[], ontology: Ontology): Quotations {
  const stretches = new Map<string, Stretch>()
  let open: Stretch | undefined
  let block = -1
  for (const tree of trees) {
    // a paragraph of a quotation that goes on opens anew
    if (tree.sentence.block !== block) open = undefined
    block = tree.sentence.block
    for (let token = 0; token < tree.size; token++) {
      const mark = markAt(tree, token, open !== undefined)
      if (mark === 'close') open = undefined
      else if (mark === 'open') open = { start: { tree, token }, trees: [] }
      else if (open) {
        stretches.set(keyOf(tree, token), open)
        if (open.trees.at(-1) !== tree) open.trees.push(tree)
      }
    }
  }
  return withSpeakers(trees, stretches, ontology)
}

const keyOf = (tree: MentionTree, token: number): string => `${tree.sentence.index}:${token}`

/** Straight marks open or close by the space around them; where that says nothing, by turns. */
function markAt(tree: MentionTree, token: number, isOpen: boolean): 'open' | 'close' | undefined {
  const { text, start, end } = tree.token(token)
  if (text === '“' || text === '``') return 'open'
  if (text === '”' || text === "''") return 'close'
  if (text !== '"') return undefined
  const spaceBefore = token === 0 || tree.token(token - 1).end < start
  const spaceBehind = token + 1 === tree.size || end < tree.token(token + 1).start
  if (spaceBefore === spaceBehind) return isOpen ? 'close' : 'open'
  return spaceBefore ? 'open' : 'close'
}

function withSpeakers(
  trees: readonly MentionTree[],
  stretches: ReadonlyMap<string, Stretch>,
  ontology: Ontology,
): Quotations {
  const stretchAt = (tree: MentionTree, token: number): Stretch | undefined => stretches.get(keyOf(tree, token))
  const speakersIn = (tree: MentionTree): Place[] =>
    tree.sentence.tokens.flatMap(({ index }) => {
      if (stretchAt(tree, index) || !ontology.reportingWords.has(tree.lemma(index))) return []
      const subject = tree.first(index, 'nsubj')
      return subject === undefined || stretchAt(tree, subject) ? [] : [{ tree, token: subject }]
    })
  const quotations = new Map<Stretch, Quotation>()
  let block = -1
  let last: Place | undefined
  for (const tree of trees) {
    if (tree.sentence.block !== block) last = undefined
    block = tree.sentence.block
    const speakers = speakersIn(tree)
    for (let token = 0; token < tree.size; token++) {
      const stretch = stretchAt(tree, token)
      if (!stretch || quotations.has(stretch)) continue
      const speaker = nearest(speakers, token) ?? stretch.trees.flatMap(speakersIn)[0] ?? last
      quotations.set(stretch, { ...stretch, direct: isDirect(stretch.start), ...(speaker ? { speaker } : {}) })
    }
    last = speakers.at(-1) ?? last
  }
  return {
    at(tree, token) {
      const stretch = stretchAt(tree, token)
      return stretch && quotations.get(stretch)
    },
  }
}

const nearest = (speakers: readonly Place[], token: number): Place | undefined =>
  speakers.reduce<Place | undefined>(
    (found, each) => (found && Math.abs(found.token - token) <= Math.abs(each.token - token) ? found : each),
    undefined,
  )

/** A quoted sentence begins large, or behind the comma or colon of who says it. */
function isDirect({ tree, token }: Place): boolean {
  const first = tree.sentence.tokens[token + 1]?.text ?? ''
  return token === 0 || /^\p{Lu}/u.test(first) || /^[,:]$/.test(tree.token(token - 1).text)
}
