import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ecbMentions } from '../../../src/evaluate/ecbplus.ts'
import { joinedNodes } from '../../../src/joining/entities/in-memory.ts'
import { areApart } from '../../../src/joining/events/apart.ts'
import { EVIDENCE, evidenceOf } from '../../../src/joining/events/evidence.ts'
import { comparedHappenings } from '../../../src/joining/events/groups.ts'
import { storyPairs } from '../../../src/joining/events/stories.ts'
import { eventNodesOf, mayTellOfTheSame, nodesOf, renamed, type EventNode } from '../../../src/joining/index.ts'
import { corpus, labels, type Told } from './corpus.ts'
import { learn, rounded, told, type Example } from './learn.ts'

/**
 * Learns how likely two happenings are one, and writes `src/joining/events/weights.ts`; after the entities, by whose joined ids
 * those who take part are known:
 *
 *     npx tsx data/joining/train/events.ts READINGS GOLD [odd|even|all]
 */
interface Labelled extends EventNode {
  /** What it is one with; undefined where it is not annotated. */
  readonly cluster: string | undefined
}

const [readings = '', gold = '', topics = 'all'] = process.argv.slice(2)
const articles = await corpus(readings, gold, topics)
const ids = new Map(articles.map(({ reading }) => [reading.article.id, new Map<string, string>()]))
for (const { id, group } of joinedNodes(articles.flatMap(({ reading }) => nodesOf(reading))))
  for (const member of group.members) ids.get(member.article)?.set(member.id, id)

function labelled({ reading, ontology, gold: annotated, day }: Told): Labelled[] {
  const known = renamed(reading, ids.get(reading.article.id) ?? new Map())
  const spans = ecbMentions(known.article.id, known, ontology).map(({ start, end, cluster: id }) => ({ id, start, end }))
  const clusters = labels(annotated, ['event'], spans)
  return eventNodesOf(known).map((node) => ({ ...node, day, cluster: clusters.get(node.id)?.cluster }))
}

function examplesBetween(one: readonly Labelled[], other: readonly Labelled[]): Example[] {
  const isAcross = one !== other
  return one.flatMap((a, at) =>
    (isAcross ? other : other.slice(at + 1)).flatMap((b) => {
      if (a.cluster === undefined || b.cluster === undefined || areApart(a, b) || comparedHappenings(a, b) === undefined)
        return []
      const isOne = a.cluster === b.cluster
      const asRead = evidenceOf({ ...a, day: undefined }, { ...b, day: undefined })
      const given = isAcross ? [asRead, evidenceOf(a, b)] : [asRead]
      return given.map((each) => ({ evidence: EVIDENCE.map((name) => each[name]), isOne, weight: 1 / given.length }))
    }),
  )
}

const nodes = new Map(articles.map((each) => [each.reading.article.id, labelled(each)]))
const examples = [...nodes.values()].flatMap((own) => examplesBetween(own, own))
const dated = articles.flatMap(({ reading: { article, profile } }) => (profile ? [{ id: article.id, profile }] : []))
for (const [a, b] of storyPairs(dated)) {
  const [one, other] = [nodes.get(a.id) ?? [], nodes.get(b.id) ?? []]
  if (one[0] && other[0] && mayTellOfTheSame(one[0].story, other[0].story)) examples.push(...examplesBetween(one, other))
}
const learned = learn(examples, 0)
process.stdout.write(`${told(examples, learned)}\n`)

writeFileSync(
  join(import.meta.dirname, '../../../src/joining/events/weights.ts'),
  `import type { EvidenceName } from './evidence.ts'

/** What each piece of evidence weighs; written by \`data/joining/train/events.ts\`. */
export const EVENT_BIAS = ${rounded(learned.direct.at(-1) ?? 0)}
export const EVENT_WEIGHTS: Readonly<Record<EvidenceName, number>> = {
${EVIDENCE.map((name, at) => `  ${name}: ${rounded(learned.direct[at] ?? 0)},`).join('\n')}
}
`,
)
