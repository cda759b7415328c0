import { KnowledgeGraph } from '../graph/index.ts'
import { renderPage } from '../page/index.ts'
import { readViewerBundle } from '../page/files.ts'
import { fromTurtle } from '../rdf/index.ts'

/** The page of a graph that newsgraph wrote as Turtle. @throws NewsgraphError where `turtle` is no such graph. */
export async function pageOfTurtle(turtle: string, source: string): Promise<string> {
  void source
  const bundle = await readViewerBundle()
  return renderPage(KnowledgeGraph.from(fromTurtle(turtle)).toView(), bundle)
}
