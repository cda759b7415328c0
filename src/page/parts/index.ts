export { gatherOverview, outlineOf, type LazyFiles, type OutlinedArticle } from './gather.ts'
export { WordGatherer } from './words.ts'
