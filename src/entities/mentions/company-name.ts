import type { Ontology } from '../../model/index.ts'
import { nameWords, type Candidate } from './candidate.ts'

/** "Brenner Foods": whether behind the first word of a name stands what companies are called. */
export const beginsCompany = (name: Pick<Candidate, 'name'>, ontology: Ontology): boolean =>
  isCompanyWord(nameWords(name)[1], ontology)

/** "Granite Oak Partners": whether a name of several words ends in what companies are called. */
export const endsAsCompany = (name: Pick<Candidate, 'name'>, ontology: Ontology): boolean =>
  nameWords(name).length > 1 && isCompanyWord(nameWords(name).at(-1), ontology)

/** "Foods", "Inc.", "Co". */
export const isCompanyWord = (word: string | undefined, ontology: Ontology): boolean =>
  word !== undefined && ontology.words('companyWord').has(word.toLowerCase().replace(/[.,]+$/, ''))
