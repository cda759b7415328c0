export { PageError } from './error.ts'
export { renderPage, type ViewerBundle } from './render.ts'
