import type { GraphView, Statement, Term } from '../../src/model/index.ts'
import { sampleView } from './view.ts'

/**
 * The sample told by `count` newspapers, a month apart: what has a name is shared, what is only described is each
 * article's own. Every second one denies what the others affirm of Veridia inviting Kestovia.
 */
export function corpusView(count: number): GraphView {
  const sample = sampleView()
  const named = new Set(sample.nodes.filter((node) => node.named).map(({ id }) => id))
  const parts = Array.from({ length: count }, (_, at) => {
    const article = `paper-${at}`
    const own = (id: string): string => (named.has(id) ? id : `${id}--${article}`)
    const ownTerm = (term: Term): Term => (term.kind === 'entity' ? { ...term, entity: own(term.entity) } : term)
    const statements = sample.statements.map((statement): Statement => ({
      ...statement,
      id: `${article}-${statement.id}`,
      subject: { ...statement.subject, term: ownTerm(statement.subject.term) },
      object: statement.object && { ...statement.object, term: ownTerm(statement.object.term) },
      arguments: statement.arguments.map((argument) => ({ ...argument, term: ownTerm(argument.term) })),
      attribution: statement.attribution && {
        ...statement.attribution,
        source: statement.attribution.source && {
          ...statement.attribution.source,
          term: ownTerm(statement.attribution.source.term),
        },
      },
      polarity: statement.relation.property === 'invites' && at % 2 === 1 ? 'positive' : statement.polarity,
      evidence: { ...statement.evidence, article },
    }))
    const month = new Date(Date.UTC(2019, at, 5)).toISOString().slice(0, 10)
    return {
      article: { ...sample.articles[0]!, id: article, title: `Cable report ${at + 1}`, published: month },
      nodes: sample.nodes.filter(({ id }) => at === 0 || !named.has(id)).map((node) => ({ ...node, id: own(node.id) })),
      edges: sample.edges.map((edge) => ({
        ...edge,
        id: `${article}-${edge.id}`,
        source: own(edge.source),
        target: own(edge.target),
        statement: `${article}-${edge.statement}`,
      })),
      statements,
    }
  })
  return {
    version: 2,
    title: `${count} articles, 2019–2024`,
    articles: parts.map(({ article }) => article),
    nodes: parts.flatMap(({ nodes }) => nodes),
    edges: parts.flatMap(({ edges }) => edges),
    statements: parts.flatMap(({ statements }) => statements),
  }
}
