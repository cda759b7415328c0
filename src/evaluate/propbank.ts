import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseConllu } from '../language/index.ts'
import { NewsgraphError, NO_WORDS, Tree, type Sentence } from '../model/index.ts'
import type { Benchmark } from './benchmark.ts'
import { writeJsonLines } from './files.ts'

/** A predicate with its sense and arguments; words are numbered from 1, as in the treebank. */
export interface PropbankPredicate {
  readonly token: number
  /** Left out where the word has no roleset of its own. */
  readonly roleset?: string
  readonly arguments: readonly { readonly label: string; readonly tokens: readonly number[]; readonly head: number }[]
}

const CLAUSAL = ['nsubj', 'csubj', 'expl', 'aux', 'mark', 'advcl', 'parataxis', 'cc', 'conj', 'discourse', 'vocative']

/**
 * First and last word of an argument, from 0: what hangs on its head, without marks at the edges. Where the predicate hangs
 * there too, its own branch is left out ("the oil they bought"), and of a copula's complement what belongs to the clause.
 */
function spanOf(tree: Tree, head: number, predicate: number): [number, number] {
  const isComplement = tree.token(predicate).head === head && tree.is(predicate, 'cop')
  const words = tree
    .subtree(head, (child) => {
      const own = tree.token(child).head === head
      return tree.dominates(child, predicate) || (isComplement && own && tree.is(child, ...CLAUSAL))
    })
    .filter((word) => !isComplement || head < predicate || word > predicate)
  const inner = words.filter((word) => tree.token(word).upos !== 'PUNCT')
  return [inner[0] ?? head, inner.at(-1) ?? head]
}

/** Predicates that the model finds in a sentence. */
export function propbankPredicates(sentence: Sentence): PropbankPredicate[] {
  const tree = new Tree(sentence, NO_WORDS)
  return sentence.tokens.flatMap(({ index, predication }) => {
    if (predication === undefined) return []
    const roleset = predication.senses[0]?.roleset
    const found = predication.arguments.map(({ label, token }) => {
      const [first, last] = spanOf(tree, token, index)
      return { label, tokens: [first + 1, last + 1], head: token + 1 }
    })
    return [{ token: index + 1, ...(roleset === undefined ? {} : { roleset }), arguments: found }]
  })
}

/** PropBank (Palmer, Gildea and Kingsbury 2005) on the English Web Treebank: predicates, their senses and arguments. */
export const propbank: Benchmark = {
  name: 'propbank',
  measures: 'predicates, senses, arguments',
  needs: ['treebanks/ewt-{split}.conllu', 'training/propbank-ewt-{split}.jsonl'],
  // treebank and gold serve other ends too, and lie beside the benchmarks
  place: (root) => dirname(resolve(root)),
  async prepare({ newsgraph, folder, split, output, progress }) {
    const trees = join(folder, 'treebanks', `ewt-${split}.conllu`)
    const given = parseConllu(await readFile(trees, 'utf8'))
    const { sentences } = await newsgraph.language.analyseTokens(given, { progress })
    const found = sentences.map((sentence) => {
      const id = given.sentences[sentence.index]?.id
      if (id === undefined)
        throw new NewsgraphError(
          'no-sent-id',
          `Sentence ${sentence.index + 1} of ${trees} has no "# sent_id = …" line.`,
        )
      return { sent_id: id, predicates: propbankPredicates(sentence) }
    })
    const file = join(output, 'propbank.jsonl')
    await writeJsonLines(file, found)
    return {
      inputs: [{ output: file, gold: [join(folder, 'training', `propbank-ewt-${split}.jsonl`)] }],
      remarks: ["given the treebank's words; the model learned from its train part"],
    }
  },
}
