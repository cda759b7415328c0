/** newsgraph in a page or a worker: what `newsgraph/node` is in Node. */
export type { Ask } from './fetch-file.ts'
export { loadNewsgraph, type LoadOptions } from './load-newsgraph.ts'
export { createBrowserRuntime, type BrowserRuntimeOptions } from './runtime.ts'
