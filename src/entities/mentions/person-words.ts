import type { Ontology } from '../../model/index.ts'
import type { Gender } from '../gazetteer/index.ts'

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** True of "Mr", "Dr.", whatever the case. */
export const isHonorific = (word: string, ontology: Ontology): boolean => ontology.table('honorific').has(key(word))

/** True of a word that stands before names as a title ("striker") or in one ("prime"). */
export const isTitle = (word: string, ontology: Ontology): boolean => ontology.words('titleWord').has(key(word))

export function genderOfHonorific(word: string, ontology: Ontology): Gender | undefined {
  const gender = ontology.table('honorific').get(key(word))
  return gender === 'either' ? undefined : gender
}

/** Gender that a common noun tells ("spokeswoman"). */
export const genderOfNoun = (lemma: string, ontology: Ontology): Gender | undefined =>
  ontology.table('genderedNoun').get(lemma)
