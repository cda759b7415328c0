export { packView } from './pack.ts'
export { unpackView } from './unpack.ts'
export type { PageData } from './format.ts'
