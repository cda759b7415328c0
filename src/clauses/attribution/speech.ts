import type { AttributionScope, Polarity, Run, Stretch, Tree } from '../../model/index.ts'
import { conjuncts, isNominal, nounPhrase } from '../../syntax/nominal.ts'
import { isNegated, isNegationOfContent, type StanceLexicon } from '../stance/index.ts'
import type { Report } from './construction.ts'
import type { SpokenReport } from './quoted-speech.ts'

/** Whether the source is said to say so: "did not say that", "refused to say", but also "did not deny that" leave it open; who "does not think that" thinks the contrary. */
function polarityOf(tree: Tree, trigger: number, lexicon: StanceLexicon): Polarity {
  if (isNegationOfContent(tree, trigger)) return 'positive'
  const chain = [trigger]
  while (tree.is(chain[0]!, 'xcomp')) chain.unshift(tree.token(chain[0]!).head)
  const turns = chain.flatMap((word) => [
    isNegated(tree, word, lexicon),
    word !== trigger && lexicon.implicatesNot(tree.lemma(word), lexicon.partOfSpeech(tree, word)),
  ])
  return turns.filter(Boolean).length % 2 === 0 ? 'positive' : 'negative'
}

/**
 * The runs of what is reported: what stands before the cue and what stands after it, without the cue and without
 * commas, colons and conjunctions at their ends.
 */
function runsOf(
  treeOf: (sentence: number) => Tree,
  content: readonly Stretch[],
  report: Pick<Report, 'trigger' | 'cue'>,
  sentence: number,
): Run[] {
  const merged = new Map<number, Set<number>>()
  for (const stretch of content)
    merged.set(stretch.sentence, new Set([...(merged.get(stretch.sentence) ?? []), ...stretch.tokens]))
  const cut = (keep: (token: number) => boolean, earlier: boolean): Run =>
    trimmed(
      treeOf,
      [...merged]
        .sort(([a], [b]) => a - b)
        .filter(([at]) => (earlier ? at <= sentence : at >= sentence))
        .map(([at, tokens]) => ({
          sentence: at,
          tokens: [...tokens]
            .filter((token) => at !== sentence || (keep(token) && !report.cue.includes(token)))
            .sort((a, b) => a - b),
        })),
    )
  return [cut((token) => token < report.trigger, true), cut((token) => token > report.trigger, false)].filter(
    (run) => run.length > 0 && !isPronoun(treeOf, run),
  )
}

/** The relative pronoun of "who critics say broke the rules". */
const isPronoun = (treeOf: (sentence: number) => Tree, [first, ...rest]: Run): boolean =>
  rest.length === 0 &&
  first?.tokens.length === 1 &&
  (['relativePronoun', 'interrogativePronoun'] as const).some((each) =>
    treeOf(first.sentence).isOf(first.tokens[0]!, each),
  )

/** Without commas, colons, stops and conjunctions at the ends; a stretch of punctuation alone is none. */
function trimmed(treeOf: (sentence: number) => Tree, run: Run): Run {
  const isEdge = (sentence: number, token: number): boolean => /^[,:;.!?–—-]$/.test(treeOf(sentence).token(token).text)
  const opens = (sentence: number, token: number): boolean =>
    !isEdge(sentence, token) && !treeOf(sentence).is(token, 'cc')
  return run
    .map(({ sentence, tokens }, at) => {
      const from = at === 0 ? tokens.findIndex((token) => opens(sentence, token)) : 0
      const to = at === run.length - 1 ? tokens.findLastIndex((token) => !isEdge(sentence, token)) : tokens.length - 1
      return { sentence, tokens: from < 0 ? [] : tokens.slice(from, to + 1) }
    })
    .filter(({ sentence, tokens }) => tokens.some((token) => !treeOf(sentence).is(token, 'punct')))
}

/** Of words that the cue interrupts, those with their predicate come first ("The bank, analysts say, will raise rates"); of quotations, those spoken first. */
function ordered(runs: readonly Run[], tree: Tree, isQuoted: boolean): readonly Run[] {
  const words = runs.flat().flatMap(({ sentence, tokens }) => (sentence === tree.sentence.index ? tokens : []))
  const head = words.find((token) => !words.includes(tree.token(token).head) && !tree.is(token, 'punct'))
  const main = isQuoted
    ? undefined
    : runs.find((run) =>
        run.some(({ sentence, tokens }) => sentence === tree.sentence.index && tokens.includes(head ?? -1)),
      )
  return main ? [main, ...runs.filter((run) => run !== main)] : runs
}

/** Who says so with a source: "firefighters" of "police and firefighters said", not of "police rather than firefighters said". */
const coordinatedWith = (tree: Tree, source: number): AttributionScope['others'] =>
  conjuncts(tree, source)
    .slice(1)
    .filter((head) => isNominal(tree, head) && !isPassedOver(tree, head))
    .map((head) => ({ head, tokens: nounPhrase(tree, head) }))

const isPassedOver = (tree: Tree, conjunct: number): boolean =>
  tree.all(conjunct, 'cc', 'advmod').some((word) => tree.isOf(word, 'substitutiveAdverb') || tree.lemma(word) === 'not')

/** An attribution made of a report, where anything is left to be reported. */
export function draftOf(
  treeOf: (sentence: number) => Tree,
  { sentence, report, content, quotations }: SpokenReport,
  lexicon: StanceLexicon,
): AttributionScope | undefined {
  const tree = treeOf(sentence)
  const [first, ...rest] = ordered(runsOf(treeOf, content, report, sentence), tree, quotations.length > 0)
  if (!first) return undefined
  return {
    sentence,
    trigger: report.trigger,
    source: report.source === undefined ? null : { head: report.source, tokens: nounPhrase(tree, report.source) },
    others: report.source === undefined ? [] : coordinatedWith(tree, report.source),
    cue: report.cue,
    verb: report.verb ?? tree.lemma(report.trigger),
    polarity: polarityOf(tree, report.trigger, lexicon),
    content: [first, ...rest],
    reports: true,
  }
}
