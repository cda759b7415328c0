import { fold } from '../../../../src/entities/gazetteer/known/fold.ts'

/** Of what has no country, those are meant that are at least so well known. */
const FAMOUS = 6
const FAMILY = { City: 'c', Region: 'r', Person: 'p', State: 's' }

/** The gazetteer's own entries and city lines with the items of Wikidata that the world's names have for them: by title, else by name, country and kind where only one fits. */
export function withItems({ entries, cities, world, disputed }) {
  const isoOf = new Map(entries.flatMap(({ id, iso }) => (iso ? [[id, iso]] : [])))
  const byTitle = new Map()
  const byName = new Map()
  for (const entity of world) {
    if (entity.wikidata === undefined || entity.kind === 'p') continue
    if (entity.wikipedia && !byTitle.has(entity.wikipedia)) byTitle.set(entity.wikipedia, entity)
    for (const country of entity.countries) {
      const key = `${familyOf(entity.kind)} ${fold(entity.label)} ${country}`
      byName.set(key, [...(byName.get(key) ?? []), entity])
    }
    const famous = `${familyOf(entity.kind)} ${fold(entity.label)}`
    if (entity.popularity >= FAMOUS) byName.set(famous, [...(byName.get(famous) ?? []), entity])
  }
  const idOf = new Map(entries.flatMap(({ id, iso }) => (iso ? [[iso, id]] : [])))
  const byItem = new Map(world.map((entity) => [entity.wikidata, entity]))
  const itemOf = (title, family, name, country) => {
    const titled = byTitle.get(title)
    if (titled && familyOf(titled.kind) === family) return titled.wikidata
    const same = byName.get(`${family} ${fold(name)} ${country}`) ?? []
    const likely = country === undefined ? (byName.get(`${family} ${fold(name)}`) ?? []) : country === 'US' ? [] : same
    return likely.length === 1 ? likely[0].wikidata : undefined
  }
  return {
    entries: entries.map((entry) => {
      if (entry.wikidata !== undefined || entry.class === 'State') return entry
      const wikidata = itemOf(entry.wikipedia ?? entry.label, FAMILY[entry.class] ?? 'o', entry.label, isoOf.get(entry.country))
      return wikidata === undefined ? entry : { ...entry, wikidata }
    }).map((entry) => {
      // a region of one state, none that several claim
      const { kind, countries = [] } = byItem.get(entry.wikidata) ?? {}
      const isPart = entry.class === 'Region' && entry.country === undefined && entry.iso === undefined && kind === 'r'
      const country = isPart && countries.length === 1 && !disputed.includes(entry.id) ? idOf.get(countries[0]) : undefined
      return country === undefined ? entry : { ...entry, country }
    }),
    cities: cities
      .split('\n')
      .map((line) => {
        const [label, iso, title = '', aliases = '', own] = line.split('|')
        const wikidata = own ?? itemOf(title === '=' ? label : title, 'c', label, iso)
        return [label, iso, title, aliases, wikidata ?? ''].join('|').replace(/\|+$/, '')
      })
      .join('\n'),
  }
}

const familyOf = (kind) => ('cr'.includes(kind) ? kind : 'sf'.includes(kind) ? 's' : 'o')
