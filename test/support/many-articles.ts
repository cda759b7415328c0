import { articleAsked } from '../../src/cli/output/parts.ts'
import { pathOf, startServer, type Replies, type RunningServer } from '../../src/cli/serve/server.ts'
import { servedSite } from '../../src/cli/serve/stored-page.ts'
import { readViewerBundle } from '../../src/page/files.ts'
import type { Article } from '../../src/model/index.ts'
import { OverviewGatherer, renderArticle, renderOverview } from '../../src/page/index.ts'
import { publishedAt, regionalView } from './view-corpus.ts'

/** Subjects of which made-up newspapers tell, each of one. */
export const SUBJECTS = 25

/** What the overview and the files beside it are made of: what one article of each subject tells, told again and again. */
function gatherMany(count: number): ReturnType<OverviewGatherer['finish']> {
  const gatherer = new OverviewGatherer()
  const bySubject = Array.from({ length: SUBJECTS }, (_, subject) => regionalView(subject, SUBJECTS))
  for (let at = 0; at < count; at++) {
    const { nodes, statements } = bySubject[at % SUBJECTS]!
    gatherer.add({
      article: { ...articleOf(at), source: '-', format: 'text', text: '', story: [] },
      entities: nodes.map((node) => ({ ...node, mentions: [] })),
      statements,
    })
  }
  return gatherer.finish(`${count} articles`)
}

const articleOf = (at: number): Pick<Article, 'id' | 'title' | 'published'> => ({
  id: `paper-${at}`,
  title: `Cable report ${at + 1}`,
  published: publishedAt(at),
})

/** Serves `count` made-up articles in parts; the data of an article are made when they are asked for. */
export async function serveMany(count: number): Promise<RunningServer> {
  const { overview, files } = gatherMany(count)
  const replies: Replies = async (request) => {
    const at = articleAsked(pathOf(request).slice(1))
    if (at === null || at >= count) return null
    const { content } = renderArticle(regionalView(at, SUBJECTS), at)
    return { status: 200, type: 'application/json', body: content }
  }
  const site = servedSite([...files, ...renderOverview(overview, await readViewerBundle())])
  return startServer(site, { port: 0, replies })
}
