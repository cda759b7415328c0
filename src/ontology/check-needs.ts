import {
  CODED_CLASSES,
  PURPOSES,
  WORD_CLASSES,
  WORD_TABLES,
  type Ontology,
  type WordTableName,
} from '../model/index.ts'
import { OntologyError } from './error.ts'
import { suggestion } from './names.ts'

/** All that the code asks an ontology for has to be there, so that a renamed term is an error and no silent loss. @throws OntologyError */
export function checkNeeds(ontology: Ontology): void {
  const { classes } = ontology
  for (const name of CODED_CLASSES)
    if (!classes.has(name))
      throw new OntologyError(
        `the ontology has no class "${name}", which the code needs.${suggestion(name, classes.keys())} Declare it as owl:Class, or change src/model/ontology-terms.ts with the code that names it.`,
      )
  for (const purpose of PURPOSES) ontology.propertiesFor(purpose)
  for (const name of WORD_CLASSES) ontology.words(name)
  for (const name of Object.keys(WORD_TABLES) as WordTableName[]) ontology.table(name)
}
