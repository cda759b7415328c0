import { plain } from './text.mjs'

/** Wikidata ids of cities by the ISO code of their state, or the state of the USA, and name: the capital, else the largest, of those of one name. */
export function cityIds(populated) {
  const found = new Map()
  const known = populated.filter(({ wikidata, country }) => wikidata && country).sort((a, b) => weight(b) - weight(a))
  // a city's own name goes before what others are also called
  for (const namesOf of [({ label }) => [label], ({ aliases = [] }) => aliases]) {
    for (const city of known) {
      for (const name of namesOf(city)) {
        const key = keyOf(city.country === 'US' && city.region ? city.region : city.country, name)
        if (!found.has(key)) found.set(key, city.wikidata)
      }
    }
  }
  return (within, ...names) => names.map((name) => found.get(keyOf(within, name))).find((id) => id !== undefined)
}

const keyOf = (within, name) => `${within} ${plain(name).toLowerCase()}`
const weight = ({ capital, population = 0 }) => population + (capital === 'country' ? 1e9 : 0)
