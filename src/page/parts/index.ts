export { OverviewGatherer } from './gather.ts'
