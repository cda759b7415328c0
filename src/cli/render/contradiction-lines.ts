import { invariant, type Contradiction, type ContradictionKind, type Evidence } from '../../model/index.ts'
import type { KnowledgeGraph } from '../../graph/index.ts'
import { safeText } from '../terminal/safe-text.ts'
import type { Style } from '../terminal/style.ts'

const TITLES: Readonly<Record<ContradictionKind, string>> = {
  value: 'two values',
  quantity: 'two numbers',
  order: 'impossible order',
  denial: 'told and denied',
  place: 'two places on one day',
}

/** What two statements are about and how they clash, then each sentence with who says so and where. */
export function contradictionLines(
  { kind, about, statements, superseded }: Contradiction,
  graph: KnowledgeGraph,
  style: Style,
): string[] {
  const label = graph.has({ id: about })
    ? graph.entity({ id: about }).label
    : graph.statement(statements[0]).relation.text
  const title = superseded === null ? TITLES[kind] : `${TITLES[kind]}, one superseded`
  const paint = superseded === null ? style.red : style.dim
  return [
    `${paint(title)}: ${style.bold(safeText(label))}`,
    ...statements.map((id) => {
      const { attribution, evidence } = graph.statement(id)
      const source = attribution?.source?.phrase.text
      const marks = [...(source === undefined ? [] : [`says ${source}`]), ...(id === superseded ? ['superseded'] : [])]
      return `  ${safeText(evidence.text)} (${safeText([placeOf(evidence, graph), ...marks].join('; '))})`
    }),
  ]
}

/** `article 7, 2024-05-15, sentence 2`. */
function placeOf({ article, sentence }: Evidence, graph: KnowledgeGraph): string {
  const { published } = invariant(
    graph.articles.find(({ id }) => id === article),
    'a statement is of an article of its graph',
  )
  const day = published === undefined ? [] : [published.slice(0, 10)]
  return [article, ...day, `sentence ${sentence + 1}`].join(', ')
}
