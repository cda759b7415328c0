export { ARTICLES, ENTITIES, MENTIONS } from './articles.ts'
export { ParquetFile } from './parquet.ts'
export { ARGUMENTS, STATEMENTS } from './statements.ts'
export type { Table } from './table.ts'
