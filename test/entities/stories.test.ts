import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolveEntities } from '../../src/entities/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'
import { gazetteer } from './gazetteer.ts'
import { antecedents } from './resolved.ts'

/**
 * Parsed stories, each with all of its entities in comments before it: `# entity = Moscow [City] moscow = @Moscow; ~a city`
 * has label, class, id and the words of the mentions. `@` stands before what names a place there, `~` before words that
 * only say what something is, so that they do not stand for it.
 */
const FOLDER = new URL('stories/', import.meta.url)
const ENTITY = /^# entity = (.*)$/gm

interface Story {
  readonly name: string
  readonly conllu: string
  readonly entities: readonly string[]
}

const storiesIn = (file: string): Story[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((conllu) => ({
      name: conllu.slice(0, conllu.indexOf('\n')),
      conllu,
      entities: [...conllu.matchAll(ENTITY)].map(([, line]) => line!),
    }))

function entitiesOf(conllu: string): string[] {
  const { article, analysis } = analysedArticle(conllu)
  const { entities, entityAt, placeAt } = resolveEntities(article, analysis, { gazetteer, ontology, antecedents })
  return entities.map((entity) => {
    const mentions = entity.mentions.map(({ sentence, head, text }) => {
      const stands = entityAt(sentence, head) === entity ? '' : '~'
      return `${stands}${placeAt(sentence, head) === entity ? '@' : ''}${text}`
    })
    return `${entity.label} [${entity.class}] ${entity.id} = ${mentions.join('; ')}`
  })
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(storiesIn(file))('$name', ({ conllu, entities }) => {
    expect(entitiesOf(conllu)).toEqual(entities)
  })
})
