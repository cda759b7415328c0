import type { GraphView, Statement, Term } from '../../src/model/index.ts'
import { sampleView } from './view.ts'

/** Who is who in the sample's retelling by one newspaper: its own id for each of the sample's. */
type Rename = (id: string, named: boolean) => string

/** The sample told by one newspaper, in the month after that of the one before. */
function paperView(at: number, rename: Rename): GraphView {
  const sample = sampleView()
  const article = `paper-${at}`
  const named = new Set(sample.nodes.filter((node) => node.named).map(({ id }) => id))
  const own = (id: string): string => rename(id, named.has(id))
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
  const title = `Cable report ${at + 1}`
  return {
    version: 2,
    title,
    articles: [{ ...sample.articles[0]!, id: article, title, published: month }],
    nodes: sample.nodes.map((node) => ({ ...node, id: own(node.id) })),
    edges: sample.edges.map((edge) => ({
      ...edge,
      id: `${article}-${edge.id}`,
      source: own(edge.source),
      target: own(edge.target),
      statement: `${article}-${edge.statement}`,
    })),
    statements,
  }
}

/**
 * The sample told by `count` newspapers, a month apart: what has a name is shared, what is only described is each
 * article's own. Every second one denies what the others affirm of Veridia inviting Kestovia.
 */
export function corpusView(count: number): GraphView {
  const papers = Array.from({ length: count }, (_, at) =>
    paperView(at, (id, named) => (named ? id : `${id}--paper-${at}`)),
  )
  const nodes = new Map(papers.flatMap((paper) => paper.nodes.map((node) => [node.id, node])))
  return {
    version: 2,
    title: `${count} articles, 2019–2024`,
    articles: papers.flatMap(({ articles }) => articles),
    nodes: [...nodes.values()],
    edges: papers.flatMap(({ edges }) => edges),
    statements: papers.flatMap(({ statements }) => statements),
  }
}

/** When one of very many newspapers is of. */
export const publishedAt = (at: number): string => new Date(Date.UTC(2019, at % 60, 5)).toISOString().slice(0, 10)

/**
 * One of very many newspapers, which tell the sample of `subjects` countries and their people, each of its own. Every
 * second one denies that the ship left.
 */
export function regionalView(at: number, subjects: number): GraphView {
  const subject = at % subjects
  const view = paperView(at, (id, named) => (named ? `${id}-${subject}` : `${id}--paper-${at}`))
  return {
    ...view,
    articles: view.articles.map((article) => ({ ...article, published: publishedAt(at) })),
    statements: view.statements.map((statement) =>
      statement.relation.property === 'leaves'
        ? { ...statement, confidence: 0.95, polarity: at % 2 === 1 ? 'negative' : 'positive' }
        : statement,
    ),
    nodes: view.nodes.map((node) => (node.named ? { ...node, label: `${node.label} ${subject}` } : node)),
  }
}
