import type { AttributionScope, Run, StoryBlock, Tree } from '../../model/index.ts'
import type { StanceLexicon } from '../stance/index.ts'
import type { Report } from './construction.ts'
import { announcedReport } from './announced-report.ts'
import { withoutBackground } from './background.ts'
import { CONSTRUCTIONS } from './constructions/index.ts'
import { withContinuations } from './continued-speech.ts'
import { creditOf } from './credit.ts'
import { withQuotations, type SpokenReport } from './quoted-speech.ts'
import { draftOf } from './speech.ts'

/**
 * All attributions of an article, in text order.
 * @param trees one tree a sentence, at the sentence's index
 * @param quotations those of the article, in text order
 */
export function attributionScopes(
  trees: readonly Tree[],
  lexicon: StanceLexicon,
  quotations: readonly Run[],
  story: readonly StoryBlock[] = [],
): AttributionScope[] {
  const treeOf = (sentence: number): Tree => trees[sentence]!
  const quoted = new Set(
    quotations.flatMap((run) => run.flatMap(({ sentence, tokens }) => tokens.map((token) => `${sentence}:${token}`))),
  )
  const isQuoted = (sentence: number, token: number): boolean => quoted.has(`${sentence}:${token}`)
  const reports = trees.flatMap((tree): SpokenReport[] => {
    const { index: sentence, block } = tree.sentence
    const context = { tree, lexicon, block: story[block]?.kind, isQuoted: (token: number) => isQuoted(sentence, token) }
    const within = firstOfEach(CONSTRUCTIONS.flatMap((construction) => construction(context)))
      .map((report) => withoutBackground(context, report))
      .map((report) => ({ sentence, report, content: [{ sentence, tokens: report.content }], quotations: [] }))
    const announced = announcedReport(tree, trees, lexicon)
    return [
      ...announced,
      ...within.filter(({ report }) => announced.every((each) => each.report.trigger !== report.trigger)),
    ]
  })
  const spoken = withQuotations(reports, quotations, { treeOf, lexicon, isQuoted }).flatMap((each) => {
    const draft = draftOf(treeOf, each, lexicon)
    return draft ? [{ draft, isQuoted: each.quotations.length > 0 }] : []
  })
  const direct = new Set(spoken.filter((each) => each.isQuoted).map(({ draft }) => draft))
  const credits = blocksOf(trees).flatMap((block) => creditOf(block) ?? [])
  return [
    ...withContinuations(
      spoken.map(({ draft }) => draft),
      quotations,
      direct,
      treeOf,
      lexicon,
    ),
    ...credits,
  ].sort((a, b) => a.sentence - b.sentence || a.trigger - b.trigger)
}

/** Of several reports by one word, that of the first construction. */
const firstOfEach = (reports: readonly Report[]): Report[] =>
  reports.filter(({ trigger }, at) => reports.findIndex((each) => each.trigger === trigger) === at)

function blocksOf(trees: readonly Tree[]): Tree[][] {
  const blocks = new Map<number, Tree[]>()
  for (const tree of trees) blocks.set(tree.sentence.block, [...(blocks.get(tree.sentence.block) ?? []), tree])
  return [...blocks.values()]
}

export { isTitle } from './quotations.ts'
