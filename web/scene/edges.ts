import { graphKey, type Statement } from '../../src/model/index.ts'
import { groupBy, sourceIdsOf } from '../graph-index.ts'
import { edgeLabels, stanceOf, type EdgeLabels, type Stance } from '../stance.ts'
import { shorten } from '../words.ts'
import { isDisputed, pairKey, type Pair, type Told } from './pairs.ts'
import type { SceneEdge, SourceTie } from './scene.ts'

const LABEL_LENGTH = 34
/** Letters of a label of which only the beginning has room. */
const CUT = 12

const labelsOf = ({ edge, statement }: Told): EdgeLabels => edgeLabels(shorten(edge.label, LABEL_LENGTH), statement)

/** Those that say the same in the same way, in the same direction: one line with its number. */
const inGroups = (edges: readonly Told[]): [Told, ...Told[]][] => [
  ...groupBy(edges, (told) => [
    JSON.stringify([told.edge.source, told.edge.target, labelsOf(told).full, stanceOf(told.statement)]),
  ]).values(),
]

const statementsOf = (edges: readonly Told[]): Statement[] => [...new Set(edges.map(({ statement }) => statement))]

const ends = ({ edge }: Told): { source: string; target: string } => ({
  source: graphKey(edge.source),
  target: graphKey(edge.target),
})

function lineOf(group: readonly [Told, ...Told[]]): SceneEdge {
  const [first] = group
  const statements = statementsOf(group)
  const { full, short } = labelsOf(first)
  const times = statements.length > 1 ? ` ×${statements.length}` : ''
  return {
    key: first.edge.id,
    ...ends(first),
    kind: 'relation',
    statements,
    labels: { full: full + times, short: short + times, least: shorten(short + times, CUT) },
    stance: stanceOf(first.statement),
    directed: true,
  }
}

/** How the many are told: as fact where one of them is; denied only where all are. */
function commonStance(statements: readonly Statement[], disputed: boolean): Stance {
  const stances = statements.map(stanceOf)
  const [fact] = stances.filter(({ tone }) => tone === 'fact')
  const tone = disputed ? 'denied' : (fact?.tone ?? stances.find(({ tone }) => tone !== 'denied')?.tone ?? 'denied')
  const all = (has: (stance: Stance) => boolean): boolean => stances.every(has)
  return {
    tone,
    line: stances.find((stance) => stance.tone === tone)?.line ?? 'solid',
    crossed: all(({ crossed }) => crossed),
    doubled: all(({ doubled }) => doubled),
  }
}

/** One line for all between two entities. It says the most frequent, facts first, and how many more there are. */
function mergedLine(pair: Pair, groups: readonly [Told, ...Told[]][]): SceneEdge {
  const weight = (group: readonly [Told, ...Told[]]): number =>
    group.length + (stanceOf(group[0].statement).tone === 'fact' ? pair.edges.length : 0)
  const [top = groups[0]] = groups.toSorted((a, b) => weight(b) - weight(a))
  const statements = statementsOf(pair.edges)
  const disputed = isDisputed(statements)
  const [first] = top ?? []
  const rest = statements.length - new Set(top?.map(({ statement }) => statement)).size
  const name = first === undefined ? '' : labelsOf(first).short
  const more = rest > 0 ? ` +${rest}` : ''
  const note = disputed ? ' · disputed' : ''
  const [one, other] = pair.ids.map(graphKey) as [string, string]
  const oneWay = new Set(pair.edges.map(({ edge }) => edge.source)).size === 1
  return {
    key: pair.key,
    ...(oneWay && first !== undefined ? ends(first) : { source: one, target: other }),
    kind: 'relation',
    statements,
    labels: {
      full: `${name}${more}${note}`,
      short: `${shorten(name, CUT)}${more}${note}`,
      least: `${statements.length}${note}`,
    },
    stance: commonStance(statements, disputed),
    directed: oneWay,
  }
}

/** The lines between two entities: one for all, or with `apart` one for each thing that is said. */
export function linesOf(pair: Pair, apart: boolean): SceneEdge[] {
  const groups = inGroups(pair.edges)
  return apart || groups.length === 1 ? groups.map(lineOf) : [mergedLine(pair, groups)]
}

/** From each source that is drawn to the lines of what it says. */
export function sourceTies(edges: readonly SceneEdge[], nodes: ReadonlySet<string>): SourceTie[] {
  return edges.flatMap(({ key, source, target, statements }) => {
    const sources = new Set(statements.flatMap(sourceIdsOf).map(graphKey))
    return [...sources]
      .filter((said) => nodes.has(said) && said !== source && said !== target)
      .map((said) => ({ source: said, edge: key }))
  })
}

/** From each source that is drawn to the subject of what it says, where no line shows that nor joins the two already. */
export function sayings(
  statements: Iterable<Statement>,
  lines: readonly SceneEdge[],
  nodes: ReadonlySet<string>,
): SceneEdge[] {
  const drawn = new Set(lines.flatMap((line) => line.statements))
  const joined = new Set(lines.map(({ source, target }) => pairKey(source, target)))
  const found = groupBy(statements, (statement) => {
    const { term } = statement.subject
    if (drawn.has(statement) || term.kind !== 'entity' || !nodes.has(graphKey(term.entity))) return []
    return sourceIdsOf(statement)
      .filter((source) => source !== term.entity && nodes.has(graphKey(source)))
      .filter((source) => !joined.has(pairKey(graphKey(source), graphKey(term.entity))))
      .map((source) => JSON.stringify([source, term.entity]))
  })
  return [...found].map(([key, statements]) => {
    const [source, target] = JSON.parse(key) as [string, string]
    const stance = { ...commonStance(statements, false), tone: 'claimed', line: 'dotted' } as const
    const times = statements.length > 1 ? ` ×${statements.length}` : ''
    return {
      key: `says ${key}`,
      source: graphKey(source),
      target: graphKey(target),
      kind: 'saying',
      statements,
      labels: { full: `says of${times}`, short: `says${times}`, least: 'says' },
      stance,
      directed: true,
    }
  })
}
