export { gatherOverview, outlineOf, type LazyFiles, type OutlinedArticle, type ToldEntity } from './gather.ts'
export { WordGatherer } from './words.ts'
