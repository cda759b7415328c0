import { isNominal } from '../../syntax/nominal.ts'
import { isPredicate } from '../predicate/index.ts'
import type { StanceLexicon } from '../stance/index.ts'
import type { Run, Stretch, Tree } from '../../model/index.ts'
import { closesSentence } from './quotations.ts'
import { speakerOf } from './reporting-verb.ts'

/** A reporting verb beside a quotation. */
export interface SpeechCue {
  readonly sentence: number
  readonly verb: number
  readonly source: number | undefined
  /** Where no verb reports, what the signature stands for. */
  readonly word?: string
}

/** Words that may stand between a reporting verb and its speech: modifiers of the speaker, the hearer, the time. */
const MODIFYING = ['acl', 'amod', 'advcl', 'appos', 'compound']
const REACH = 20

interface Surroundings {
  readonly tree: Tree
  readonly lexicon: StanceLexicon
  isQuoted(token: number): boolean
}

/** The verb by which a quotation is reported, in the sentence that it begins or ends in; none where another verb stands nearer. */
export function speechCueOf(run: Run, surroundings: (sentence: number) => Surroundings): SpeechCue | undefined {
  const [first, last] = [run[0]!, run.at(-1)!]
  return (
    before(first.tokens[0]!, surroundings(first.sentence)) ??
    announced(first, surroundings) ??
    after(last.tokens.at(-1)!, surroundings(last.sentence)) ??
    linked(run, surroundings)
  )
}

function nearest(tokens: readonly number[], { tree, lexicon, isQuoted }: Surroundings): number | undefined {
  const verb = tokens.slice(0, REACH).find((token) => {
    if (isQuoted(token) || (tree.is(token, ...MODIFYING) && !speaksApart(tree, token))) return false
    return tree.is(token, 'cop') || (tree.token(token).upos === 'VERB' && isPredicate(tree, token))
  })
  return verb !== undefined && lexicon.reports(tree.lemma(verb), 'verb') && tree.token(verb).upos === 'VERB'
    ? verb
    : undefined
}

/** "with a spokesman stating: …": a clause beside another, with who speaks in it. */
const speaksApart = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'advcl') && tree.first(clause, 'nsubj') !== undefined && tree.first(clause, 'mark') !== undefined

function before(opening: number, surroundings: Surroundings): SpeechCue | undefined {
  const { tree } = surroundings
  const verb = nearest(
    Array.from({ length: opening }, (_, i) => opening - 1 - i),
    surroundings,
  )
  if (verb === undefined || (verb !== opening - 1 && !/^[,:]$/.test(tree.token(opening - 1).text))) return undefined
  return { sentence: tree.sentence.index, verb, source: speakerOf(surroundings, verb) }
}

/** "Norton observed:" as a sentence of its own before the quotation. */
function announced(
  { sentence, tokens }: Stretch,
  surroundings: (sentence: number) => Surroundings,
): SpeechCue | undefined {
  if (sentence === 0 || tokens[0] !== 0) return undefined
  const previous = surroundings(sentence - 1)
  const { size } = previous.tree
  return size > 0 && previous.tree.token(size - 1).text === ':' ? before(size, previous) : undefined
}

/** A pull quote signed behind a dash: "“We lost everything” — Ana Silva, farmer". */
function signature(closing: number, { tree }: Surroundings): SpeechCue | undefined {
  const signed = tree.sentence.tokens.slice(closing + 2).filter(({ index }) => !tree.is(index, 'punct'))
  const name = signed.find(
    ({ index, entityType }) => isNominal(tree, index) && (entityType === 'person' || entityType === 'organization'),
  )
  if (
    !name ||
    signed[0]?.upos !== 'PROPN' ||
    signed.some(({ index, upos }) => upos === 'VERB' && isPredicate(tree, index))
  )
    return undefined
  return {
    sentence: tree.sentence.index,
    verb: name.index,
    source: name.index,
    word: 'say',
  }
}

function after(closing: number, surroundings: Surroundings): SpeechCue | undefined {
  const { tree } = surroundings
  const rest = tree.sentence.tokens.slice(closing + 1).filter(({ index }) => !tree.is(index, 'punct'))
  if (/^[—–-]+$/.test(tree.token(closing + 1 < tree.size ? closing + 1 : closing).text))
    return signature(closing, surroundings)
  const { text } = tree.token(Math.min(closing + 1, tree.size - 1))
  // after a full stop the next sentence has begun, unless it goes on small
  if (
    (tree.sentence.tokens[closing - 1]?.text === '.' && !/^\p{Ll}/u.test(text)) ||
    rest[0] === undefined ||
    ['CCONJ', 'SCONJ', 'ADP'].includes(rest[0].upos)
  )
    return undefined
  const end =
    tree.sentence.tokens.find(({ index, text }) => index > closing && /^[.;:!?]$/.test(text))?.index ?? tree.size
  const verb = nearest(
    rest.map(({ index }) => index).filter((index) => index < end),
    surroundings,
  )
  if (verb === undefined) return undefined
  const between = rest.filter(({ index }) => index < verb)
  if (between.length > 0 && !between.some(({ index }) => isNominal(tree, index))) return undefined
  const source =
    speakerOf(surroundings, verb) ??
    (
      between.find(({ index }) => isNominal(tree, index)) ??
      rest.find(({ index }) => index > verb && isNominal(tree, index) && tree.first(index, 'case') === undefined)
    )?.index
  if (source === undefined) return undefined
  return { sentence: tree.sentence.index, verb, source }
}

/** "Said that he 'would go home'": the quotation is part of the reporting verb's complement. */
function linked(run: Run, surroundings: (sentence: number) => Surroundings): SpeechCue | undefined {
  const { sentence, tokens } = run[0]!
  const own = surroundings(sentence)
  const { tree, lexicon, isQuoted } = own
  const closed = closesSentence(run, (at) => surroundings(at).tree)
  const verb = tokens
    .filter((token) => tree.is(token, 'ccomp', 'parataxis'))
    .map((token) => tree.token(token).head)
    .find(
      (head) =>
        head >= 0 &&
        !tokens.includes(head) &&
        !(closed && head > tokens[0]!) &&
        !isQuoted(head) &&
        lexicon.reports(tree.lemma(head), 'verb') &&
        tree.token(head).upos === 'VERB',
    )
  return verb === undefined ? undefined : { sentence, verb, source: speakerOf(own, verb) }
}
