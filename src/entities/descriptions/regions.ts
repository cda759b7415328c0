import type { Ontology } from '../../model/index.ts'
import type { Candidate } from '../mentions/index.ts'

/** Whether what a description says of where its bearer belongs is told of something, denied by what is told, or neither. */
export type SeatLikeness = 'same' | 'other' | 'open'

/** "the Southeast Asian country": whether a state lies in the part of the world that a phrase tells; undefined where it tells none. */
export function regionLikeness(
  { tree, first, head }: Candidate,
  state: string | undefined,
  ontology: Ontology,
): SeatLikeness | undefined {
  const regions = ontology.table('regionOfState')
  const phrase = ` ${tree.text(first, head).toLowerCase()} `
  const told = allAdjectives(ontology)
    .filter((adjective) => phrase.includes(` ${adjective} `))
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '')
  if (told === '') return undefined
  const own = state === undefined ? undefined : regions.get(state.replaceAll('-', ' '))
  if (own === undefined) return 'open'
  return adjectivesOf(own).includes(told) ? 'same' : 'other'
}

/** "Gulf" of "the Gulf state" */
export const isRegion = (word: string, ontology: Ontology): boolean =>
  allAdjectives(ontology).includes(word.toLowerCase())

/** Those of an ontology, which are asked for by every description of an article. */
const found = new WeakMap<Ontology, readonly string[]>()

function allAdjectives(ontology: Ontology): readonly string[] {
  const known = found.get(ontology) ?? [...new Set(ontology.table('regionOfState').values())].flatMap(adjectivesOf)
  found.set(ontology, known)
  return known
}

const adjectivesOf = (regions: string): string[] => regions.split(', ')
