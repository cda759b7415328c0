import { createHash } from 'node:crypto'
import { ontologyFiles, type OntologyOptions } from '../../node/ontology-files.ts'
import { packageVersion } from '../package-root.ts'

/** What readings depend on besides their articles: newsgraph itself, and the ontology. @throws NewsgraphError where a file is missing. */
export async function versionOf(options: OntologyOptions): Promise<string> {
  const hash = createHash('sha256').update(packageVersion())
  for (const file of await ontologyFiles(options)) hash.update(typeof file === 'string' ? file : file.text)
  return hash.digest('hex')
}
