export { readClauses, type ClauseInput } from './read-clauses.ts'
