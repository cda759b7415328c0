import { compact, decoded, distinct, plain, slug } from './text.mjs'

/** "Algerian(s)", "Chinese (singular and plural)", "Croat(s), Croatian(s)" → the singular nouns. */
const nouns = (text = '') =>
  decoded(text).replace(/\((singular and plural|US citizens)[^)]*\)/g, '').split(/,| or |;/).map((each) => each.replace(/\(s\)/g, '').replace(/^\s*and /, '').trim()).filter((each) => /^\p{Lu}[\p{L}' -]+$/u.test(each)) // prettier-ignore

/** "Moscow", "Pretoria (administrative capital); Cape Town (legislative capital)" → the names. */
const capitals = (text = '') =>
  decoded(text).split(';').map((each) => each.replace(/\([^)]*\)/g, '').split(/,| note/)[0].trim()).filter((each) => /^\p{Lu}/u.test(each)) // prettier-ignore

const formal = (text = '') => decoded(text).replace(/\s*\(.*$/, '').split(/;|,? also /)[0].trim()

/** Two letters are more often something else. */
const abbreviation = (row) => {
  const [short] = decoded(row.abbreviation ?? '').split(/ |\(/)
  return short.length > 2 ? short : undefined
}

/** States and territories: the Factbook's names joined with country-coder's ISO codes and Wikidata ids. */
export function states({ factbook, places, nationalities, corrections, titles }) {
  const byName = new Map(places.map((place) => [plain(place.nameEn).toLowerCase(), place]))
  const byIso = new Map(places.filter((place) => place.iso1A2).map((place) => [place.iso1A2, place]))
  const find = (row) => {
    const code = corrections.iso[row.fips]
    return code === undefined ? byName.get(plain(decoded(row.name ?? '')).toLowerCase()) : byIso.get(code)
  }
  const entries = []
  const byCode = new Map()
  for (const row of factbook) {
    const place = find(row)
    if (!place?.iso1A2 || byCode.has(place.iso1A2)) continue
    const code = place.iso1A2
    const own = corrections.byIso[code] ?? {}
    const label = own.label ?? decoded(row.name)
    const dependent = place.country !== undefined && place.country !== code
    const sovereign = !dependent && row.capital && row.nationalityNoun && !corrections.notStates.includes(code)
    const people = own.replacePeople ?? distinct([...nouns(row.nationalityNoun), ...(own.people ?? [])])
    const adjectives = distinct([...nouns(row.nationalityAdjective), ...(nationalities[code] ? nouns(nationalities[code]) : []), ...(own.adjectives ?? [])])
    const taken = own.replaceAdjectives ?? adjectives
    const entry = compact({
      id: slug(label),
      label,
      class: sovereign ? 'State' : 'Region',
      wikidata: own.wikidata ?? place.wikidata,
      wikipedia: own.wikipedia ?? (titles.has(label.toLowerCase()) ? label : undefined),
      aliases: distinct([place.nameEn, formal(row.long), abbreviation(row), ...(own.aliases ?? []), plain(label), plain(place.nameEn), ...(place.aliases ?? []).filter((alias) => /^[A-Z]{3}$/.test(alias))]).filter((name) => name !== undefined && name !== label && /^\p{Lu}/u.test(name)),
      adjectives: taken.filter((word) => word !== label),
      people,
      iso: code,
      country: dependent ? byCode.get(place.country)?.id : undefined,
      capitals: distinct(own.capitals ?? capitals(row.capital)),
    })
    entries.push(entry)
    byCode.set(code, entry)
  }
  return { entries, byCode, byFips: (fips) => entries.find((entry) => entry.iso === find({ fips, name: factbook.find((row) => row.fips === fips)?.name })?.iso1A2) }
}
