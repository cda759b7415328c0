import { readFileSync } from 'node:fs'
import { parseAntecedents, resolveEntities, type EntityResolution } from '../../src/entities/index.ts'
import type { Analysis, Article, Entity } from '../../src/model/index.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'
import { gazetteer } from './gazetteer.ts'
import { smallOntology } from './small-ontology.ts'

export const antecedents = parseAntecedents(readFileSync('data/coreference/antecedents.json', 'utf8'))

export interface Resolved extends EntityResolution {
  readonly article: Article
  readonly analysis: Analysis
  /** The entity at the n-th token that is written so (from 0). */
  at(word: string, occurrence?: number): Entity | undefined
  placeOf(word: string, occurrence?: number): Entity | undefined
  byId(id: string): Entity | undefined
}

/** Resolves the entities of a file in test/entities/sentences. */
export function resolved(name: string, id?: string): Resolved {
  const { article, analysis } = analysedArticle(readFileSync(`test/entities/sentences/${name}.conllu`, 'utf8'), id)
  const resolution = resolveEntities(article, analysis, { gazetteer, ontology: smallOntology, antecedents })
  const find = (word: string, occurrence: number): [number, number] => {
    const all = analysis.sentences.flatMap((sentence) =>
      sentence.tokens.filter(({ text }) => text === word).map(({ index }): [number, number] => [sentence.index, index]),
    )
    const place = all[occurrence]
    if (!place) throw new Error(`"${word}" does not occur ${occurrence + 1} times in ${name}.`)
    return place
  }
  return {
    ...resolution,
    article,
    analysis,
    at: (word, occurrence = 0) => resolution.entityAt(...find(word, occurrence)),
    placeOf: (word, occurrence = 0) => resolution.placeAt(...find(word, occurrence)),
    byId: (id) => resolution.entities.find((entity) => entity.id === id),
  }
}
