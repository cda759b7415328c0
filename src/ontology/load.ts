import { invariant, type LexicalFrame, type Ontology } from '../model/index.ts'
import { checkNeeds } from './check-needs.ts'
import { checkSubjects } from './check-subjects.ts'
import { TripleIndex } from './graph.ts'
import { localName } from './names.ts'
import { orderFrames } from './order-frames.ts'
import type { OntologyFile } from './parse.ts'
import { passiveFrames } from './passive-frames.ts'
import { readChains } from './read-chains.ts'
import { readClassNouns } from './read-class-nouns.ts'
import { ancestorsOf, readClasses } from './read-classes.ts'
import { readCoding } from './read-coding.ts'
import { readEntailments } from './read-entailments.ts'
import { readFrames } from './read-frames.ts'
import { readProperties } from './read-properties.ts'
import { readPurposes } from './read-purposes.ts'
import { readStance } from './read-stance.ts'
import { readWordClasses } from './read-word-classes.ts'
import { lex, NAMESPACE } from './vocabulary.ts'

/**
 * Loads an ontology with its lexicon from Turtle texts. A later file may add words, classes and properties to earlier
 * ones; where two words ask for the same, the later file's wins.
 * @param files Turtle texts, with the names that errors are to call them by, or without.
 * @throws OntologyError where something is not sound, with file, line, word and remedy, and where a class, a property or
 * words are missing that the code needs.
 */
export function loadOntology(files: readonly (string | OntologyFile)[]): Ontology {
  const ontology = readOntology(files)
  checkNeeds(ontology)
  return ontology
}

/** The same of files that need not have all that the code needs: what is missing throws where it is asked for. */
export function readOntology(files: readonly (string | OntologyFile)[]): Ontology {
  const named = files.map((file, at): OntologyFile =>
    typeof file === 'string' ? { name: `ontology file ${at + 1}`, text: file } : file,
  )
  const index = new TripleIndex(named)
  const roles = new Set(index.ofType(lex.Role).map(localName))
  const classes = readClasses(index)
  const properties = readProperties(index, classes, roles)
  checkSubjects(index, classes, properties, roles)
  const ancestors = ancestorsOf(classes)
  const active = readFrames(index, properties, classes, roles, ancestors)
  const frames = orderFrames(
    [...active, ...passiveFrames(active, properties)],
    named.map(({ name }) => name),
    index,
    ancestors,
  )
  const propertiesFor = readPurposes(index, properties)
  const byWord = grouped(frames)
  return {
    namespace: NAMESPACE,
    classes,
    properties,
    frames,
    entailments: readEntailments(index, properties, roles, classes),
    chains: readChains(index, properties),
    ...readStance(index),
    ...readClassNouns(index, classes),
    ...readWordClasses(index),
    propertiesFor,
    propertyFor: (purpose) => invariant(propertiesFor(purpose).at(-1), 'every purpose has a property'),
    coding: readCoding(index, { classes, properties, roles }),
    framesOf: (lemma, pos) => byWord.get(`${lemma} ${pos}`) ?? [],
    isA: (name, ancestor) => ancestors.get(name)?.has(ancestor) ?? false,
  }
}

function grouped(frames: readonly LexicalFrame[]): Map<string, LexicalFrame[]> {
  const groups = new Map<string, LexicalFrame[]>()
  for (const frame of frames) {
    const key = `${frame.lemma} ${frame.pos}`
    const group = groups.get(key)
    if (group) group.push(frame)
    else groups.set(key, [frame])
  }
  return groups
}
