import { compact, distinct, plain, slug } from './text.mjs'
import { cityIds } from './city-ids.mjs'

/** Cities of more people than this are listed. */
const LARGE = 200_000
/** American cities are in the news in far smaller sizes. */
const LARGE_AMERICAN = 50_000

/** Capitals as entries; further large cities as lines `name|country|wikipedia title|aliases|wikidata`. */
export function cities({ all, populated, states, titles, corrections }) {
  const idOf = cityIds(populated)
  const entries = []
  for (const state of states.entries) {
    for (const [index, name] of (state.capitals ?? []).entries()) {
      const own = corrections.capitals[name] ?? {}
      const label = own.label ?? name
      if (states.entries.some((each) => each.label === label)) continue
      entries.push(compact({
        id: slug(label), label, class: 'City', country: state.id, capital: true, former: index > 0 || undefined,
        wikidata: own.wikidata ?? idOf(state.iso, name, ...(own.aliases ?? [])), wikipedia: own.wikipedia ?? label, aliases: distinct([...(own.aliases ?? []), plain(label)]).filter((each) => each !== label),
      })) // prettier-ignore
    }
  }
  const known = new Set(entries.flatMap(({ label, aliases = [] }) => [label, ...aliases]))
  const large = all
    .filter(({ population, country, featureCode }) => featureCode !== 'PPLX' && population > (country === 'US' ? LARGE_AMERICAN : LARGE))
    .sort((a, b) => b.population - a.population || a.name.localeCompare(b.name))
  const lines = []
  for (const { name, country, adminCode } of large) {
    const label = corrections.names[name] ?? name.replace(/’/g, "'")
    if (corrections.without.includes(label)) continue
    const state = states.byCode.get(country)
    if (known.has(label) || known.has(plain(label)) || !state || states.entries.some((each) => each.label === label)) continue
    known.add(label)
    const title = country === 'US' ? americanTitle(label, adminCode, corrections) : titles.has(label.toLowerCase()) ? label : ''
    const region = country === 'US' ? corrections.stateByCode[adminCode] : undefined
    const wikidata = idOf(region ?? state.iso, label, name)
    const aliases = corrections.aliases[label]?.join(';')
    lines.push([label, state.iso, title === label ? '=' : title, aliases ?? '', wikidata ?? ''].join('|').replace(/\|+$/, ''))
  }
  return { entries, plain: lines.join('\n') }
}

/** Wikipedia names American cities "City, State", all but those that the Associated Press writes without a state. */
function americanTitle(name, adminCode, corrections) {
  if (corrections.withoutState.includes(name)) return corrections.titles[name] ?? name
  const state = corrections.stateByCode[adminCode]
  return state ? `${name}, ${state}` : ''
}
