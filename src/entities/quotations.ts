import type { Ontology } from '../model/index.ts'
import { isDoubleMark } from '../syntax/quotation-marks.ts'
import { quotationsOf } from '../syntax/quotations.ts'
import type { MentionTree } from './mention-tree.ts'
import { sharedSubject } from './shared-subject.ts'
import { isCapitalised } from '../syntax/capitalised.ts'

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

/** The words of a quotation, without its marks. */
interface Stretch {
  readonly start: Place
  readonly trees: readonly MentionTree[]
}

/** Finds what stands between quotation marks and who says it. */
export function readQuotations(trees: readonly MentionTree[], ontology: Ontology): Quotations {
  const stretches = new Map<string, Stretch>()
  for (const run of quotationsOf(trees)) {
    const parts = run.flatMap(({ sentence, tokens }) => {
      const tree = trees[sentence]
      return tree ? [{ tree, tokens }] : []
    })
    const opening = parts[0]?.tokens[0]
    if (parts[0] === undefined || opening === undefined) continue
    const stretch = { start: { tree: parts[0].tree, token: opening }, trees: parts.map(({ tree }) => tree) }
    for (const { tree, tokens } of parts)
      for (const token of tokens) if (!isDoubleMark(tree.token(token).text)) stretches.set(keyOf(tree, token), stretch)
  }
  return withSpeakers(trees, stretches, ontology)
}

const keyOf = (tree: MentionTree, token: number): string => `${tree.sentence.index}:${token}`

function withSpeakers(
  trees: readonly MentionTree[],
  stretches: ReadonlyMap<string, Stretch>,
  ontology: Ontology,
): Quotations {
  const stretchAt = (tree: MentionTree, token: number): Stretch | undefined => stretches.get(keyOf(tree, token))
  const speakersIn = (tree: MentionTree): Place[] =>
    tree.sentence.tokens.flatMap(({ index }) => {
      if (stretchAt(tree, index) || !ontology.reportingWords.has(tree.lemma(index))) return []
      const subject = tree.first(index, 'nsubj') ?? sharedSubject(tree, index)
      return subject === undefined || stretchAt(tree, subject) ? [] : [{ tree, token: subject }]
    })
  const quotations = new Map<Stretch, Quotation>()
  let block = -1
  let last: Place | undefined
  for (const tree of trees) {
    // "… Welles said." and a new paragraph that begins with a quotation: he goes on
    if (tree.sentence.block !== block && !stretchAt(tree, 1)) last = undefined
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
  return token === 0 || isCapitalised(first) || /^[,:]$/.test(tree.token(token - 1).text)
}
