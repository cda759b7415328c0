import { fold } from '../../../../src/entities/gazetteer/known/fold.ts'
import { termsOf } from './offices.mjs'

const LEADING = new Set(['president', 'prime-minister', 'monarch'])
const MINISTERS = /minister|vice-president|attorney-general|secretary-general/

/** How well the world knows an office-holder: heads of state 7, ministers 5, members of parliament 4, others 3; 2 less without a Wikipedia article. */
function popularityOfOffice({ terms, wikipedia, recent = true }) {
  const kinds = terms.map(({ office }) => office)
  const base = kinds.some((kind) => LEADING.has(kind)) ? 7 : kinds.some((kind) => MINISTERS.test(kind)) ? 5 : recent ? 4 : 3
  return wikipedia ? base : Math.max(1, base - 2)
}

/** Numbers of Wikipedias that have an article, and what that makes of somebody. */
const BY_ARTICLES = [[120, 9], [70, 8], [40, 7], [20, 6], [0, 5]] // prettier-ignore
export const popularityByArticles = (articles) => BY_ARTICLES.find(([least]) => articles >= least)[1]

/** The lists of heads of state and government by which a person is famous, with kind and country of the office. */
const LEADERS = {
  'us presidents': ['president', 'US'], 'german chancellors': ['prime-minister', 'DE'], 'russian presidents': ['president', 'RU'],
  'uk prime ministers': ['prime-minister', 'GB'], 'french presidents': ['president', 'FR'], 'indian prime ministers': ['prime-minister', 'IN'],
  'israeli prime ministers': ['prime-minister', 'IL'], 'italian prime ministers': ['prime-minister', 'IT'],
  'japanese prime ministers': ['prime-minister', 'JP'], 'brazilian presidents': ['president', 'BR'],
  'canadian prime ministers': ['prime-minister', 'CA'], 'indonesian presidents': ['president', 'ID'],
  'australian prime ministers': ['prime-minister', 'AU'], 'spanish prime ministers': ['prime-minister', 'ES'],
  'new zealand prime ministers': ['prime-minister', 'NZ'], 'south korean presidents': ['president', 'KR'],
  'mexican presidents': ['president', 'MX'],
} // prettier-ignore
const leadership = ({ offices = [] }) => offices.flatMap(({ office, start, end }) => (office in LEADERS ? [{ place: LEADERS[office], start, end }] : []))
/** Terms of a row of these lists; the next of the list ends one whose end is not told. */
function leadingTerms(row, all) {
  return leadership(row).map(({ place, start = '', end }) => {
    const [office, country] = place
    const starts = all.flatMap((each) => leadership(each).filter(({ place: other }) => other[1] === country).map(({ start: at = '' }) => at))
    const next = starts.filter((at) => at > start).sort()[0]
    return { office, from: start, to: end ?? next ?? '' }
  })
}
const countryOf = (row) => leadership(row)[0]?.place[1]

const OCCUPATIONS =
  /\b(actor|actress|producer|director|musician|singer|writer|screenwriter|comedian|composer|songwriter|author|player|novelist|artist|playwright|model|politician|poet|footballer|rapper|cinematographer|designer|guitarist|philosopher|pianist|filmmaker|dancer|journalist|conductor|engineer|activist|host|critic|businessman|businesswoman|painter|mathematician|executive|editor|physicist|chemist|economist|scientist|lawyer|historian|theologian|general|entrepreneur|architect|golfer|boxer|wrestler|cricketer|swimmer|sprinter|coach|manager|broadcaster|presenter|puppeteer|magician|biologist|inventor|explorer|astronaut)s?\b/giu
const NATIONS = [[/^American\b|United States/, 'US'], [/^(British|English|Scottish|Welsh)\b/, 'GB'], [/^Canadian\b/, 'CA'], [/^Australian\b/, 'AU'], [/^Indian\b/, 'IN'], [/^German\b/, 'DE'], [/^French\b/, 'FR'], [/^Italian\b/, 'IT'], [/^Japanese\b/, 'JP'], [/^Irish\b/, 'IE'], [/^New Zealand\b/, 'NZ'], [/^Spanish\b/, 'ES'], [/^Swedish\b/, 'SE'], [/^Russian\b/, 'RU'], [/^Hong Kong\b/, 'HK']] // prettier-ignore

const person = (row, more) => ({ kind: 'p', ...row, born: Number(row.born) || undefined, died: Number(row.died) || undefined, ...more })

/** Presidents and vice-presidents of the USA since 1933, whose source has no items. */
export const executivesOf = (records, corrections) =>
  records
    .filter(({ terms, name }) => terms.at(-1).end > '1933' && !corrections.withoutAmerican.includes(`${name.first} ${name.last}`))
    .map(({ name, terms }) => ({
      label: corrections.american[`${name.first} ${name.last}`] ?? `${name.first} ${name.last}`,
      aliases: name.middle ? [`${name.first} ${name.middle.charAt(0)}. ${name.last}`, `${name.first} ${name.middle} ${name.last}`] : [],
      countries: ['US'],
      terms: termsOf(terms.map(({ type, start, end }) => ({ office: type, start, end: end > TODAY ? undefined : end }))),
    }))

/** Terms that end later go on. */
const TODAY = '2026-11'

/** Office-holders, legislators and the famous, of the files that name them with their items of Wikidata. */
export function people({ officeholders, legislators, everypolitician, trivia, fb15k, american }) {
  const holders = [...officeholders, ...legislators].map((row) => {
    const terms = termsOf(row.offices)
    const popularity = popularityOfOffice({ terms, wikipedia: row.wikipedia })
    return person(row, { terms, popularity })
  })
  const earlier = everypolitician.map((row) => {
    const terms = row.offices === undefined ? [] : [{ office: 'legislator', from: '', to: '' }]
    return person(row, { terms, popularity: popularityOfOffice({ terms, wikipedia: row.wikipedia, recent: false }) })
  })
  const ofAmerica = american.map(({ id, name, bio, terms }) => {
    const label = (id.wikipedia ?? name.official_full ?? `${name.first} ${name.last}`).replace(/ \(.*\)$/, '')
    const variants = [name.official_full, `${name.first} ${name.last}`, name.nickname && `${name.nickname} ${name.last}`]
    const offices = termsOf(terms.map(({ type, start, end }) => ({ office: type, start, end: end > TODAY ? undefined : end })))
    const aliases = variants.filter((each) => each && each !== label)
    return person(
      { wikidata: id.wikidata, label, wikipedia: id.wikipedia, aliases, country: 'US', born: bio.birthday?.slice(0, 4) },
      { terms: offices, popularity: Math.max(5, popularityOfOffice({ terms: offices, wikipedia: label })) },
    )
  })
  const famous = trivia.filter(({ type }) => type === 'person').map((row) =>
    person({ ...row, offices: undefined, country: countryOf(row) }, { terms: leadingTerms(row, trivia), popularity: popularityByArticles(row.popularity) }),
  )
  const entertaining = fb15k.filter(({ type }) => type === 'person').map((row) => {
    const [, country] = NATIONS.find(([pattern]) => pattern.test(row.description ?? '')) ?? []
    const occupations = [...new Set([...(row.description ?? '').matchAll(OCCUPATIONS)].map(([, word]) => word.toLowerCase()))]
    const aliases = (row.aliases ?? []).filter((name) => fold(name).includes(' ') && !/["“(]/.test(name))
    return person({ ...row, aliases, country }, { terms: [], occupations, popularity: (row.popularity ?? 0) >= 12 ? 7 : 6 })
  })
  return [...holders, ...earlier, ...ofAmerica, ...famous, ...entertaining].filter(({ label }) => fold(label) !== '')
}
