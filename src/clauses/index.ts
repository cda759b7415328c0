export { readClauses } from './read-clauses.ts'
