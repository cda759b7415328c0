import { fold } from '../../../../src/entities/gazetteer/known/fold.ts'
import { termsOf } from './offices.mjs'
import { organizations } from './organizations.mjs'
import { merged, pack } from './pack.mjs'
import { executivesOf, people } from './people.mjs'
import { places } from './places.mjs'

/** Whom and what the world knows, packed: of all sources with items of Wikidata but those whose licence shares alike, or that name what a benchmark asks for. */
export async function known({ rows, yaml, heads, american, corrections, stateByCode }) {
  const [trivia, fb15k] = await Promise.all([rows('notable-wikitrivia.jsonl'), rows('notable-fb15k.jsonl')])
  const sitting = await yaml('us-legislators.yaml')
  const executives = executivesOf(await yaml('us-executive.yaml'), american)
  const entities = merged([
    ...people({ officeholders: await rows('officeholders.jsonl'), legislators: await rows('legislators.jsonl'), everypolitician: await rows('everypolitician-2015.jsonl'), trivia, fb15k, american: sitting }),
    ...places({ populated: await rows('places.jsonl'), american: await rows('us-places.jsonl'), settlements: await rows('settlements-wikitrivia.jsonl'), territories: await rows('territories.jsonl'), trivia, fb15k, stateByCode }),
    ...organizations({ ror: await rows('organizations-ror.jsonl'), parties: await rows('parties.jsonl'), legislatures: await rows('legislatures.jsonl'), newspapers: await rows('us-newspapers.jsonl'), clubs: await rows('football-clubs.jsonl'), trivia, fb15k }),
  ]) // prettier-ignore
  for (const entity of entities) {
    entity.countries = corrections.countries[entity.wikidata] ?? entity.countries
    entity.popularity = corrections.popularity[entity.wikidata] ?? entity.popularity
  }
  const kept = entities.filter(({ wikidata }) => !corrections.without.includes(wikidata))
  const all = withHeads(kept, [...executives, ...heads.map(({ office, since, ...head }) => ({ ...head, terms: termsOf([{ office, start: since }]) }))])
  return { entities: all, ...pack(all) }
}

/** The heads of states with their terms; those that no other source names have no item. */
function withHeads(entities, heads) {
  const byName = new Map()
  for (const entity of entities.filter(({ kind }) => kind === 'p'))
    for (const name of [entity.label, ...entity.aliases])
      for (const country of entity.countries.length > 0 ? entity.countries : ANYWHERE) {
        const key = `${fold(name)} ${country}`
        if ((byName.get(key)?.popularity ?? 0) < entity.popularity) byName.set(key, entity)
      }
  const further = []
  for (const { label, countries, terms, aliases = [], wikipedia } of heads) {
    const find = (places) => [label, ...aliases].flatMap((name) => places.map((place) => byName.get(`${fold(name)} ${place}`))).find((each) => each !== undefined) // prettier-ignore
    const entity = find(countries) ?? find(ANYWHERE)
    if (entity === undefined) further.push({ label, kind: 'p', countries, popularity: 7, wikipedia, aliases, acronyms: [], occupations: [], terms })
    else {
      entity.countries = [...new Set([...entity.countries, ...countries])]
      for (const term of terms) if (!entity.terms.some((each) => isSame(each, term))) entity.terms.push(term)
    }
  }
  return [...entities, ...further]
}

const ANYWHERE = ['']
const isSame = (a, b) => a.office === b.office && (a.to === '' || a.from.slice(0, 4) === b.from.slice(0, 4))
