import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OntologyError } from './error.ts'
import type { OntologyFile } from './parse.ts'

/** Reads Turtle files by path; what fails names the path. @throws OntologyError */
export function readOntologyFiles(paths: readonly string[]): OntologyFile[] {
  return paths.map((path) => {
    try {
      return { name: basename(path), text: readFileSync(path, 'utf8') }
    } catch (error) {
      throw new OntologyError(`${path}: the file cannot be read; check the path and its permissions.`, { cause: error })
    }
  })
}

/** The files of newsgraph's own ontology in `folder`: `newsgraph.ttl` and every `lexicon-*.ttl`, in the order of their names. */
export function ontologyFilesIn(folder: string): OntologyFile[] {
  const lexicon = readdirSync(folder).filter((name) => /^lexicon-.+\.ttl$/.test(name))
  return readOntologyFiles(['newsgraph.ttl', ...lexicon.sort()].map((name) => join(folder, name)))
}
