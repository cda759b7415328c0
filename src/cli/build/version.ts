import { createHash } from 'node:crypto'
import {
  gazetteerFiles,
  ontologyFiles,
  type KnowledgeOptions,
  type OntologyOptions,
} from '../../node/knowledge-files.ts'
import { shippedBytes } from '../../node/package-files.ts'
import { READ_WITH } from '../../resources.ts'
import { packageVersion } from '../package-root.ts'

/** What readings depend on besides their articles: newsgraph itself with its model, the ontology and gazetteers. @throws NewsgraphError where a file is missing. */
export async function readingVersion(options: KnowledgeOptions): Promise<string> {
  const hash = createHash('sha256').update(await fileVersion(options))
  for (const path of READ_WITH) hash.update(await shippedBytes(path))
  for (const { text } of await gazetteerFiles(options)) hash.update(text)
  return hash.digest('hex')
}

/** What the files of a graph depend on besides it: newsgraph itself and the ontology. @throws NewsgraphError where a file is missing. */
export async function fileVersion(options: OntologyOptions): Promise<string> {
  const hash = createHash('sha256').update(packageVersion())
  for (const file of await ontologyFiles(options)) hash.update(file.text)
  return hash.digest('hex')
}
