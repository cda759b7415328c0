import type { Argument, KnowledgeGraph, Statement } from '../../src/index.ts'
import { sourcesOf } from '../../src/model/index.ts'

/** One answer: what each column holds, as text; columns without anything are left out. */
export type Row = Readonly<Record<string, string>>
type Cells = Readonly<Record<string, string | number | null | undefined>>

const rowOf = (cells: Cells): Row =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) =>
      cell === null || cell === undefined ? [] : [[name, String(cell)]],
    ),
  )

/** The fifteen questions of ontology/queries by the name of their file, asked of the graph by code. */
export function questionsByCode(graph: KnowledgeGraph): Record<string, () => Row[]> {
  const label = ({ term, phrase }: Argument): string =>
    term.kind === 'entity' ? graph.entity({ id: term.entity }).label : term.kind === 'value' ? term.value : phrase.text
  const roleOf = ({ arguments: roles }: Statement, role: string): string | undefined => {
    const found = roles.find((each) => each.role === role)
    return found === undefined ? undefined : label(found)
  }
  const whenOf = ({ time }: Statement): string | undefined => {
    if (time === null || time.certainty === 'implied') return undefined
    const { start, end, value } = time
    if (start === undefined) return end === undefined ? value : `until ${end}`
    return end === undefined ? `from ${start}` : start === end ? start : `${start} to ${end}`
  }
  const told = (statement: Statement): Cells => ({ statement: statement.id, sentence: statement.evidence.text })
  const bySource = (statement: Statement): (string | undefined)[] =>
    statement.attribution === null ? [] : sourcesOf(statement.attribution).map(label)
  const published = ({ evidence: { article } }: Statement): string | undefined => graph.article(article).published
  const only = (cells: readonly Cells[]): Row[] => cells.map(rowOf)

  return {
    meetings: () =>
      only(
        graph
          .match({ subject: '?who', predicate: 'meets', object: '?whom', polarity: 'positive', asStated: true })
          .map(({ bindings: { who, whom }, statements: [first] }) => {
            const statement = first as Statement
            const where = roleOf(statement, 'place')
            return {
              ...told(statement),
              who: who.label,
              whom: whom.label,
              where,
              when: whenOf(statement),
              modality: statement.modality,
            }
          }),
      ),
    imports: () =>
      only(
        graph
          .match({ subject: '?who', property: 'imports', object: '?what', polarity: 'positive' })
          .map(({ bindings: { who, what }, statements: [first] }) => ({
            ...told(first as Statement),
            who: who.label,
            what: what.label,
            whom: roleOf(first as Statement, 'origin'),
            modality: first?.modality,
          })),
      ),
    denials: () =>
      only(
        graph.relations({ polarity: 'negative' }).flatMap((statement) => {
          const sources = bySource(statement)
          const words = statement.relation.text === '' ? undefined : statement.relation.text
          return (sources.length === 0 ? [undefined] : sources).map((by) => ({ ...told(statement), by, words }))
        }),
      ),
    claims: () =>
      only(
        graph
          .voices()
          .filter(({ source: { id } }) => !id.startsWith('unnamed in '))
          .flatMap(({ source, statements }) => statements.map((each) => ({ ...told(each), source: source.label }))),
      ),
    plans: () =>
      only(
        graph
          .relations({ modality: 'planned', time: { from: '2025-03-01' } })
          .map((statement) => ({ ...told(statement), when: whenOf(statement) })),
      ),
    offices: () =>
      only(
        graph.offices().map(({ statement }) => ({
          ...told(statement),
          who: label(statement.subject),
          change: graph
            .match({ predicate: '?change', article: statement.evidence.article })
            .find(({ statements }) => statements[0] === statement)?.bindings.change.label,
          office: statement.object === null ? undefined : label(statement.object),
          when: whenOf(statement),
        })),
      ),
    timeline: () =>
      only(
        ['India', 'Russia']
          .filter((name) => graph.has(name))
          .flatMap((name) =>
            graph.timeline(name).map(({ statement, begins, ends }) => ({ ...told(statement), name, begins, ends })),
          ),
      ),
    contradictions: () =>
      only(
        graph.disputes().flatMap(({ affirmed, denied }) =>
          affirmed.statements.flatMap((one) =>
            denied.statements.map((other) => ({
              affirmed: one.id,
              denied: other.id,
              sentence: one.evidence.text,
              but: other.evidence.text,
            })),
          ),
        ),
      ),
    'one-source': () =>
      only(
        graph
          .claims()
          .filter(({ voices: [voice, another] }) => another === undefined && voice?.kind !== 'article')
          .flatMap(({ voices: [voice], statements }) =>
            statements.map((statement) => ({
              ...told(statement),
              source: voice?.label === 'an unnamed source' ? undefined : voice?.label,
            })),
          ),
      ),
    months: () =>
      only(graph.counts('month').map(({ period, statements, events }) => ({ month: period, statements, events }))),
    paths: () =>
      only(
        [
          ['Anna Lindt', 'Lars Berg'],
          ['Vinay Mohan Kwatra', 'S Jaishankar'],
        ]
          .filter((pair) => pair.every((name) => graph.has(name)))
          .flatMap(([from = '', to = '']) =>
            graph
              .paths(from, to, { maximumLength: 2, through: { named: true }, limit: 1000 })
              .flatMap(({ entities, steps: [one, two] }) =>
                (one?.statements ?? []).flatMap((first) =>
                  (two?.statements ?? [undefined]).map((second) => ({
                    from,
                    first: first.id,
                    via: two === undefined ? undefined : entities[1]?.label,
                    second: second?.id,
                    to,
                  })),
                ),
              ),
          ),
      ),
    article: () =>
      only(
        graph
          .relations()
          .filter(({ evidence }) => ['offices', 'india-russia'].includes(evidence.article))
          .map(({ id, evidence }) => ({ position: evidence.sentence, statement: id })),
      ),
    changes: () =>
      only(
        graph
          .changes('2025-04-05')
          .flatMap(({ statements }) =>
            statements.map((statement) => ({ ...told(statement), published: published(statement)?.slice(0, 10) })),
          ),
      ),
    unlinked: () =>
      only(graph.entities({ named: true, linked: false }).map(({ id, label: name }) => ({ entity: id, name }))),
    'most-told': () =>
      only(
        graph
          .mostTold({ of: { named: true }, limit: 1000 })
          .map(({ entity, statements, articles }) => ({ entity: entity.id, name: entity.label, statements, articles })),
      ),
  }
}
