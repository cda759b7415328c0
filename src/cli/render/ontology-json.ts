import type { Ontology } from '../../model/index.ts'

/** Everything that an ontology holds, as plain JSON. */
export function ontologyJson(ontology: Ontology): unknown {
  const { namespace, classes, properties, frames, entailments, implicatives, modalityWords, reportingWords } = ontology
  const { officeNouns, officeProperty, classNouns } = ontology
  return {
    namespace,
    classes: [...classes.values()],
    properties: [...properties.values()],
    frames,
    entailments,
    implicatives: [...implicatives.values()].flat(),
    modalityWords: [...modalityWords.values()].flat(),
    reportingWords: [...reportingWords.values()].flat(),
    classNouns: Object.fromEntries(classNouns ?? []),
    officeNouns: [...officeNouns],
    officeProperty,
  }
}
