import { KnowledgeGraph } from '../graph/index.ts'
import { NewsgraphError } from '../model/index.ts'
import { renderPage } from '../page/index.ts'
import { readViewerBundle } from '../page/files.ts'
import { fromTurtle } from '../rdf/index.ts'

/** The page of a graph that newsgraph wrote as Turtle. @throws NewsgraphError naming `source` where it is no such graph. */
export async function pageOfTurtle(turtle: string, source: string): Promise<string> {
  const bundle = await readViewerBundle()
  try {
    return renderPage(KnowledgeGraph.from(fromTurtle(turtle)).toView(), bundle)
  } catch (cause) {
    if (!(cause instanceof NewsgraphError)) throw cause
    throw new NewsgraphError(cause.code, `${source}: ${cause.message}`, { cause })
  }
}
