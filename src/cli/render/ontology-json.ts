import { PURPOSES, WORD_CLASSES, WORD_TABLES, type Ontology, type WordTableName } from '../../model/index.ts'

/** Everything that an ontology holds, as plain JSON. */
export function ontologyJson(ontology: Ontology): unknown {
  const { namespace, classes, properties, frames, entailments, chains, implicatives, modalityWords, reportingWords } =
    ontology
  const { officeNouns, classNouns } = ontology
  return {
    namespace,
    classes: [...classes.values()],
    properties: [...properties.values()],
    frames,
    entailments,
    chains,
    implicatives: [...implicatives.values()].flat(),
    modalityWords: [...modalityWords.values()].flat(),
    reportingWords: [...reportingWords.values()].flat(),
    classNouns: Object.fromEntries(classNouns ?? []),
    officeNouns: [...officeNouns],
    purposes: Object.fromEntries(PURPOSES.map((purpose) => [purpose, ontology.propertiesFor(purpose)])),
    words: Object.fromEntries(WORD_CLASSES.map((name) => [name, [...ontology.words(name)]])),
    tables: Object.fromEntries(
      (Object.keys(WORD_TABLES) as WordTableName[]).map((name) => [name, Object.fromEntries(ontology.table(name))]),
    ),
  }
}
