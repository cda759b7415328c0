import { compact, decoded, distinct } from './text.mjs'

const OFFICES = /^(?:.*?\b)?((?:Vice |Deputy |Acting |Interim |Transitional |Transition )*(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Prince|Pope|Taoiseach|Supreme Leader|Grand Duke|Captain Regent|Governor|Chief Minister|Chief Executive))\s+(?:\([^)]*\)\s+)?/u

/** "President Abdelmadjid TEBBOUNE (since …)" → office, name and surname; the Factbook writes surnames in capitals. */
function head(text = '') {
  const [part] = decoded(text).split(/\(since|;|\(chairperson/)
  const office = OFFICES.exec(part)
  if (!office) return undefined
  const words = part.slice(office[0].length).replace(/\([^)]*\)/g, '').replace(/,.*$/, '').replace(/^\s*of (the )?(Council of Ministers|Swiss Confederation) /, '').trim().split(/\s+/).filter((word) => !/^(Dr|Sir|Gen|Lt|Maj|Col|Capt|Sr)\.?$/.test(word)) // prettier-ignore
  const [, since] = /\(since ([^)]*)\)/.exec(decoded(text)) ?? []
  const isCapitals = (word) => /\p{Lu}{2}|\p{Lu}['’]\p{Lu}/u.test(word) && word === word.toUpperCase() && /\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word)
  if (!words.some(isCapitals) || words.length > 6) return undefined
  const lower = (word) => (isCapitals(word) ? word.toLowerCase().replace(/(^|[-'’ ])\p{L}/gu, (letter) => letter.toUpperCase()) : word)
  return {
    office: office[1],
    since,
    name: words.map(lower).join(' '),
    surname: words.filter(isCapitals).map(lower).join(' '),
    monarch: /King|Queen|Emperor|Sultan|Amir|Emir|Prince|Pope|Duke/.test(office[1]),
  }
}

/** Heads of state and government in office when the Factbook was read, with the day from which. */
export function heads({ factbook, states, titles, corrections }) {
  const found = new Map()
  for (const row of factbook) {
    const state = states.byFips(row.fips)
    if (!state || state.class !== 'State') continue
    for (const text of [row.chiefOfState, row.headOfGovernment]) {
      const person = head((text ?? '').replace(/^Supreme People's Assembly |^State Affairs Commission /, ''))
      if (!person || corrections.without.includes(person.name)) continue
      const label = corrections.names[person.name] ?? person.name
      const known = found.get(label)
      if (known) {
        known.countries = distinct([...known.countries, state.iso])
        continue
      }
      const words = label.split(' ')
      found.set(label, compact({
        label, countries: [state.iso], office: person.office, since: dayOf(person.since), wikipedia: titles.has(label.toLowerCase()) ? label : undefined,
        aliases: distinct([...(words.length > 2 && !person.monarch && words.at(-1) === person.surname ? [`${words[0]} ${words.at(-1)}`] : []), ...(corrections.aliases[label] ?? [])]).filter((each) => each !== label),
      })) // prettier-ignore
    }
  }
  return [...found.values()]
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore

/** "24 May 2014" → `2014-05-24`; where only the year can be read, that. */
function dayOf(text = '') {
  const [, day, month, year] = /(\d{1,2})? ?([A-Z][a-z]+)? ?(\d{4})/.exec(text) ?? []
  const at = MONTHS.indexOf(month) + 1
  return year === undefined ? undefined : at === 0 ? year : [year, String(at).padStart(2, '0'), (day ?? '1').padStart(2, '0')].join('-')
}
