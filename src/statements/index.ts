export { readStatements, type StatementReading, type StatementInput } from './read-statements.ts'
export { RULES } from './rules/index.ts'
export { Tree } from './tree.ts'
export { binaryTriples, openTuple, type BinaryTriple, type OpenTuple } from './triples.ts'
