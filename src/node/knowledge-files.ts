import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Decisions } from '../joining/index.ts'
import { NewsgraphError, type Ontology } from '../model/index.ts'
import { loadOntology, type OntologyFile } from '../ontology/index.ts'
import { shippedTexts } from './package-files.ts'

export interface OntologyOptions {
  /** Paths of further Turtle files: classes, properties and words that newsgraph shall know besides its own. */
  readonly ontology?: readonly string[]
}

/** What newsgraph shall know besides what it ships. */
export interface KnowledgeOptions extends OntologyOptions {
  /** Paths of gazetteers of one's own (CSV, JSON lines, Turtle): whom they name is known before all others. */
  readonly gazetteer?: readonly string[]
}

export interface DecisionsOptions {
  /**
   * Paths of files that say which entities are the same and which are not, whatever speaks for it: lines `same A B` and
   * `different A B`, or Turtle with `owl:sameAs` and `owl:differentFrom`.
   */
  readonly decisions?: readonly string[]
}

/** The vocabularies and the words; shapes and the vocabulary of the lexicon tell a reading nothing. */
const ONTOLOGY = /^(?:newsgraph|statements|lexicon-.+)\.ttl$/

async function ownFile(path: string, kind: string): Promise<OntologyFile> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new NewsgraphError('missing-file', `${path} cannot be read; name a ${kind} file that exists.`, {
      cause: error,
    })
  })
  return { name: basename(path), text }
}

/** The files of the ontology, the shipped ones first. @throws NewsgraphError naming the file where one is missing. */
export async function ontologyFiles({ ontology = [] }: OntologyOptions): Promise<OntologyFile[]> {
  const own = ontology.map((path) => ownFile(path, 'Turtle'))
  return [...(await shippedTexts('ontology', ONTOLOGY)), ...(await Promise.all(own))]
}

/** The gazetteers of one's own. @throws NewsgraphError naming the file where one is missing. */
export const gazetteerFiles = ({ gazetteer = [] }: KnowledgeOptions): Promise<OntologyFile[]> =>
  Promise.all(gazetteer.map((path) => ownFile(path, 'CSV, JSON lines or Turtle')))

/** What goes before all evidence when articles are joined. @throws NewsgraphError naming the file that is missing; DecisionsError naming the line that is none. */
export const readDecisions = async ({ decisions = [] }: DecisionsOptions): Promise<Decisions> =>
  new Decisions(await Promise.all(decisions.map((path) => ownFile(path, 'text or Turtle'))))

/** The ontology as it is shipped, which every graph that a process opens asks for. */
let shipped: Promise<Ontology> | undefined

const loaded = async (options: OntologyOptions): Promise<Ontology> => loadOntology(await ontologyFiles(options))

/**
 * The ontology by itself, for what needs no model; the shipped one is read once.
 * @throws NewsgraphError naming the file where one is missing; OntologyError where one is not sound.
 */
export async function readOntology(options: OntologyOptions = {}): Promise<Ontology> {
  if ((options.ontology ?? []).length > 0) return loaded(options)
  shipped ??= loaded({})
  return shipped.catch((error: unknown) => {
    shipped = undefined
    throw error
  })
}
