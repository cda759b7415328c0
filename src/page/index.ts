export type { ViewerBundle } from './bundle.ts'
export { PageError } from './error.ts'
export { renderPage } from './render.ts'
export {
  gatherOverview,
  outlineOf,
  WordGatherer,
  type LazyFiles,
  type OutlinedArticle,
  type ToldEntity,
} from './parts/index.ts'
export { renderArticle, renderOverview, renderPacked, renderSite, type SiteFile } from './site.ts'
