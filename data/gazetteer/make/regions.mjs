import { compact, distinct, slug } from './text.mjs'

const capitalised = (name) => name.replace(/(^|[ -])(?!(?:and|of|do|de|la)\b)\p{L}/gu, (letter) => letter.toUpperCase())

const LEVELS = new Set(['region', 'subregion', 'intermediateRegion', 'sharedLandform'])

/** Continents, regions, constituent countries and the states of the USA. */
export function regions({ places, items, lexicon, titles, corrections }) {
  const large = places
    .filter((place) => !place.iso1A2 && (LEVELS.has(place.level) || corrections.also.includes(place.nameEn)) && !corrections.without.includes(place.nameEn))
    .map((place) => {
      const own = corrections.byName[place.nameEn] ?? {}
      return compact({
        id: slug(place.nameEn),
        label: place.nameEn,
        class: corrections.continents.includes(place.nameEn) ? 'Continent' : 'Region',
        wikidata: place.wikidata,
        wikipedia: own.wikipedia ?? place.nameEn,
        aliases: own.aliases,
        adjectives: own.adjectives,
        people: own.people,
      })
    })
  const named = corrections.further.map((entry) => compact({ id: slug(entry.label), class: 'Region', ...entry }))
  const american = corrections.unitedStates.map(([label, abbreviation, title, code]) => {
    const wikipedia = title ?? undefined
    const [wikidata] = Object.entries(items).find(([, item]) => item.label === label && /^(U\.S\. )?state (of|in) the United States/i.test(item.description ?? '')) ?? []
    return compact({
      id: slug(wikipedia ?? label), label, class: 'Region', wikidata, wikipedia: wikipedia ?? label,
      abbreviations: [abbreviation, code].filter(Boolean), country: 'united-states', ambiguous: wikipedia ? true : undefined,
      people: corrections.peopleOfUnitedStates[label],
    }) // prettier-ignore
  })
  const known = new Set([...large, ...named, ...american].map(({ label }) => label.toLowerCase()))
  const provinces = Object.keys(lexicon)
    .filter((name) => [lexicon[name]].flat().includes('Region') && titles.has(name) && !known.has(name))
    .map((name) => ({ id: slug(name), label: capitalised(name), class: 'Region', wikipedia: capitalised(name) }))
  return distinct([...large, ...named, ...american, ...provinces])
}
