import type { GraphView, ViewVocabulary } from '../../src/model/index.ts'
import { readingsOf } from '../../src/page/data/index.ts'
import { knownToTurtle, type Terms } from '../../src/rdf/index.ts'
import type { Viewer } from '../viewer.ts'

const NOTHING: ViewVocabulary = { namespace: 'https://w3id.org/newsgraph/ontology#', classes: [], properties: [] }

/** What the graph says in the words of its ontology, to be looked up by name. */
function termsOf({ vocabulary: { namespace, classes, properties } = NOTHING }: GraphView): Terms {
  const byName = new Map(classes.map((each) => [each.name, each]))
  const isA = (name: string, ancestor: string): boolean =>
    byName.has(name) &&
    (name === ancestor || (byName.get(name)?.parents.some((parent) => isA(parent, ancestor)) ?? false))
  return { namespace, classes: byName, properties: new Map(properties.map((each) => [each.name, each])), isA }
}

/** The statements that the filters leave, with their articles, as Turtle that newsgraph reads back. */
export function writeTurtle({ index, visible }: Viewer): string {
  const { statements, ids } = visible()
  const told = new Set(statements.map(({ evidence }) => evidence.article))
  const { view } = index
  const articles = view.articles.filter(({ id }) => told.has(id))
  return knownToTurtle(readingsOf({ ...view, articles, statements }), {
    terms: termsOf(view),
    contradictions: (view.contradictions ?? []).filter((each) => each.statements.every((id) => ids.has(id))),
  })
}
