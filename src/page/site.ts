import { fingerprint } from '../model/fingerprint.ts'
import type { GraphView } from '../model/view.ts'
import type { ViewerBundle } from './bundle.ts'
import { articleFile, packView, type Overview, type PageData } from './data/index.ts'
import { documentOf, type DocumentParts } from './document.ts'

const DIGITS = 12

/** A file of a site. */
export interface SiteFile {
  readonly name: string
  readonly content: string
}

/**
 * The files of a folder that any web server can give out, and the same page as `renderPage` makes: the graph is a file of
 * its own, which servers compress and browsers keep. Addresses carry what the files hold, so that a new graph is never
 * shown from an old copy. Its policy lets nothing be loaded but these files.
 */
export const renderSite = (view: GraphView, bundle: ViewerBundle): readonly SiteFile[] =>
  renderPacked(packView(view), bundle)

/** The same of data that are packed already. */
export const renderPacked = (data: PageData, bundle: ViewerBundle): readonly SiteFile[] =>
  siteOf(data.title, data, bundle)

/**
 * The same for a graph that is too large to be loaded whole: the page shows `overview` and loads what is asked for, which
 * has to lie beside it (`renderArticle`, and the files that `gatherOverview` and `WordGatherer` give).
 */
export const renderOverview = (overview: Overview, bundle: ViewerBundle): readonly SiteFile[] =>
  siteOf(overview.title, overview, bundle)

/** The file of one article of a large graph: `view` is that of the article alone, `at` its place in the order of articles. */
export const renderArticle = (view: GraphView, at: number): SiteFile => ({
  name: articleFile(at),
  content: JSON.stringify(packView(view)),
})

/** What lets a page start the worker that reads. */
const reading = (address: string): Pick<DocumentParts, 'policy' | 'head'> => ({
  policy: ["worker-src 'self'"],
  head: `\n<meta name="newsgraph-reader" content="${address}">`,
})

function siteOf(
  title: string,
  graph: PageData | Overview,
  { script, style, reader }: ViewerBundle,
): readonly SiteFile[] {
  const data = JSON.stringify(graph)
  const address = (name: string, content: string): string => `${name}?${fingerprint(DIGITS, content)}`
  const reads =
    reader === undefined ? { policy: ["worker-src 'none'"], head: '' } : reading(address('reader.js', reader))
  const html = documentOf({
    title,
    policy: ["script-src 'self'", "style-src 'self'", "connect-src 'self'", ...reads.policy],
    head: `<link rel="preload" as="fetch" crossorigin id="graph" href="${address('graph.json', data)}">
<link rel="stylesheet" href="${address('viewer.css', style)}">${reads.head}`,
    end: `<script src="${address('viewer.js', script)}"></script>`,
  })
  return [
    { name: 'viewer.js', content: script },
    { name: 'viewer.css', content: style },
    { name: 'graph.json', content: data },
    ...(reader === undefined ? [] : [{ name: 'reader.js', content: reader }]),
    // Last: what it names is there when it is.
    { name: 'index.html', content: html },
  ]
}
