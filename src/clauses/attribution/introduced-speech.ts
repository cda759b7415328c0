import type { AttributionScope, Run, Token, Tree } from '../../model/index.ts'
import { nounPhrase } from '../../syntax/nominal.ts'
import { subjectsOf } from '../predicate/index.ts'
import type { StanceLexicon } from '../stance/index.ts'
import { claimant, reportingNouns } from './reporting-noun.ts'
import { cueOf, sourceOf } from './reporting-verb.ts'
import { canSpeak, isPerson } from './source.ts'

/**
 * Who says what stands between quotation marks without a word that reports it: whoever the sentence before it tells of
 * ("Smith was glad. "We won."", "Below is a statement by Smith:"), else somebody who is not named.
 */
export function introducedSpeech(
  run: Run,
  treeOf: (sentence: number) => Tree,
  lexicon: StanceLexicon,
): AttributionScope {
  const opening = run[0]!
  const tree = opening.sentence > 0 ? treeOf(opening.sentence - 1) : undefined
  if (tree === undefined) return unnamedSpeech(run)
  const isNear = tree.sentence.block === treeOf(opening.sentence).sentence.block
  const last = tree.token(tree.size - 1)
  const announces = last.text === ':' || (last.upos === 'VERB' && lexicon.reports(tree.lemma(last.index), 'verb'))
  // "Smith agreed with the ruling." before a paragraph that opens with a quotation
  const root = rootOf(tree)
  const isReaction =
    root?.upos === 'VERB' && (lexicon.reports(root.lemma, 'verb') || lexicon.isOf('reactingVerb', root.lemma))
  return introducedBy(
    tree,
    isNear || announces || isReaction ? introducer(tree, tree.size, announces, lexicon) : undefined,
    run,
  )
}

function introducedBy(tree: Tree, head: number | undefined, run: Run): AttributionScope {
  if (head === undefined) return unnamedSpeech(run)
  const tokens = nounPhrase(tree, head)
  return { ...speech(run), sentence: tree.sentence.index, trigger: head, source: { head, tokens }, cue: tokens }
}

/**
 * Who says a clause that is quoted within a sentence of the article: whoever calls, describes or reports something so, or
 * stands before the colon that leads into it.
 */
export function quotedWords(run: Run, treeOf: (sentence: number) => Tree, lexicon: StanceLexicon): AttributionScope {
  const { sentence, tokens } = run[0]!
  const tree = treeOf(sentence)
  const opening = tokens[0]!
  if (opening > 0 && tree.token(opening - 1).text === ':')
    return introducedBy(tree, introducer(tree, opening, true, lexicon), run)
  const top = tokens.find((token) => !tree.is(token, 'punct') && !tokens.includes(tree.token(token).head))
  const verb = (top === undefined ? [] : tree.ancestors(top)).find(
    (above) =>
      !tokens.includes(above) &&
      tree.token(above).upos === 'VERB' &&
      (tree.isOf(above, 'characterizingVerb') || lexicon.reports(tree.lemma(above), 'verb')),
  )
  const head = verb === undefined ? undefined : sourceOf({ tree, lexicon }, verb)
  if (verb === undefined || head === undefined) return unnamedSpeech(run)
  return {
    ...speech(run),
    sentence,
    trigger: verb,
    source: { head, tokens: nounPhrase(tree, head) },
    cue: cueOf(tree, verb, head),
    verb: tree.lemma(verb),
  }
}

const rootOf = (tree: Tree): Token | undefined => tree.sentence.tokens.find(({ head }) => head < 0)

/** Said by somebody who is not named: the opening mark alone tells that it is said. */
function unnamedSpeech(run: Run): AttributionScope {
  const { sentence, tokens } = run[0]!
  return { ...speech(run), sentence, trigger: tokens[0]!, source: null, cue: tokens.slice(0, 1) }
}

const speech = (run: Run) => ({ others: [], verb: 'say', polarity: 'positive', content: [run], reports: true }) as const

/**
 * Whoever a sentence lets speak behind it, or behind a token of it.
 * @param announces whether a colon says so
 */
function introducer(tree: Tree, end: number, announces: boolean, lexicon: StanceLexicon): number | undefined {
  const context = { tree, lexicon }
  const named = announces ? reportingNouns(context).flatMap((noun) => claimant(context, noun) ?? []) : []
  const root = rootOf(tree)?.index
  const subjects = root === undefined ? [] : [...subjectsOf(tree, root), ...(announces ? [root] : [])]
  return [...named, ...subjects].find(
    (head) => head < end && (isPerson(context, head) || (announces && canSpeak(context, head))),
  )
}
