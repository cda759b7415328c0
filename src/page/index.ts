export type { ViewerBundle } from './bundle.ts'
export { PageError } from './error.ts'
export { renderPage } from './render.ts'
export { renderSite } from './site.ts'
