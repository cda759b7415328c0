import { createHash } from 'node:crypto'
import { gazetteerFiles, ontologyFiles, type KnowledgeOptions } from '../../node/knowledge-files.ts'
import { packageVersion } from '../package-root.ts'

/** What readings depend on besides their articles: newsgraph itself, the ontology and gazetteers. @throws NewsgraphError where a file is missing. */
export async function versionOf(options: KnowledgeOptions): Promise<string> {
  const hash = createHash('sha256').update(packageVersion())
  for (const file of [...(await ontologyFiles(options)), ...(await gazetteerFiles(options))])
    hash.update(typeof file === 'string' ? file : file.text)
  return hash.digest('hex')
}
