import { articleAsked } from '../../src/cli/output/parts.ts'
import { pathOf, startServer, type Replies, type RunningServer } from '../../src/cli/serve/server.ts'
import { servedSite } from '../../src/cli/serve/stored-page.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import { comparingWords } from '../../src/contradictions/index.ts'
import { entitiesOf, type ViewNode } from '../../src/model/index.ts'
import { readOntology } from '../../src/node/knowledge-files.ts'
import type { Overview } from '../../src/page/data/index.ts'
import { gatherOverview, renderArticle, renderOverview, WordGatherer, type LazyFiles } from '../../src/page/index.ts'
import { publishedAt, regionalView } from './view-corpus.ts'

/** Subjects of which made-up newspapers tell, each of one. */
export const SUBJECTS = 25

/** What the overview and the files beside it are made of: what one article of each subject tells, told again and again. */
function gatherMany(count: number): { overview: Overview; files: LazyFiles } {
  const bySubject = Array.from({ length: SUBJECTS }, (_, subject) => regionalView(subject, SUBJECTS))
  const words = new WordGatherer()
  const entities = new Map<string, { entity: ViewNode; articles: { at: number; statements: number }[] }>()
  const articles = Array.from({ length: count }, (_, at) => {
    const {
      nodes,
      statements,
      articles: [article],
    } = bySubject[at % SUBJECTS]!
    words.add(article!.blocks.map(({ text }) => text).join('\n'))
    for (const entity of nodes.filter(({ named }) => named)) {
      const telling = statements.filter((statement) => entitiesOf(statement).has(entity.id)).length
      const told = entities.get(entity.id) ?? { entity, articles: [] }
      if (telling > 0) told.articles.push({ at, statements: telling })
      entities.set(entity.id, told)
    }
    return { title: `Cable report ${at + 1}`, published: publishedAt(at), statements: statements.length }
  })
  const { overview, files } = gatherOverview(`${count} articles`, articles, [...entities.values()])
  return { overview, files: new Map([...files, ...words.files()]) }
}

/** Serves `count` made-up articles in parts; the data of an article are made when they are asked for. */
export async function serveMany(count: number): Promise<RunningServer> {
  const { overview, files } = gatherMany(count)
  const replies: Replies = async (request) => {
    const name = pathOf(request).slice(1)
    const at = articleAsked(name)
    const body =
      at === null ? files.get(name)?.() : at < count ? renderArticle(regionalView(at, SUBJECTS), at).content : undefined
    return body === undefined ? null : { status: 200, type: 'application/json', body }
  }
  const comparing = comparingWords(await readOntology({}))
  const site = servedSite([...renderOverview({ ...overview, comparing }, await readViewerBundle())])
  return startServer(site, { port: 0, replies })
}
