export { packView } from './pack.ts'
export { unpackView } from './unpack.ts'
export { pageDataIn } from './page-data-in.ts'
export { readingsOf } from './readings.ts'
export {
  READER_FOLDER,
  READER_LIST,
  type ReaderList,
  type ReadInput,
  type ReadReport,
  type ReadRequest,
} from './reading.ts'
export { fold, wordsIn } from './search-words.ts'
export {
  articleFile,
  entityFile,
  FIRST_IDEOGRAPH,
  listFile,
  namesFiles,
  tellingWords,
  wordsFile,
  type ArticleList,
  type EntityLists,
  type NamedArticle,
  type NamedEntity,
  type Names,
  type Overview,
  type WordLists,
} from './overview.ts'
export type { PageData } from './format.ts'
