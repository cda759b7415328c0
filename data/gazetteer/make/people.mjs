import { compact, decoded, distinct, plain, slug } from './text.mjs'

const OFFICES = /^(?:.*?\b)?((?:Vice |Deputy |Acting |Interim |Transitional |Transition )*(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Sultan|Amir|Emir|Prince|Pope|Taoiseach|Supreme Leader|Grand Duke|Captain Regent|Governor|Chief Minister|Chief Executive))\s+(?:\([^)]*\)\s+)?/u

/** "President Abdelmadjid TEBBOUNE (since …)" → office, name and surname; the Factbook writes surnames in capitals. */
function head(text = '') {
  const [part] = decoded(text).split(/\(since|;|\(chairperson/)
  const office = OFFICES.exec(part)
  if (!office) return undefined
  const words = part.slice(office[0].length).replace(/\([^)]*\)/g, '').replace(/,.*$/, '').replace(/^\s*of (the )?(Council of Ministers|Swiss Confederation) /, '').trim().split(/\s+/).filter((word) => !/^(Dr|Sir|Gen|Lt|Maj|Col|Capt|Sr)\.?$/.test(word)) // prettier-ignore
  const isCapitals = (word) => /\p{Lu}{2}|\p{Lu}['’]\p{Lu}/u.test(word) && word === word.toUpperCase() && /\p{Lu}/u.test(word) && !/^[IVX]+$/.test(word)
  if (!words.some(isCapitals) || words.length > 6) return undefined
  const lower = (word) => (isCapitals(word) ? word.toLowerCase().replace(/(^|[-'’ ])\p{L}/gu, (letter) => letter.toUpperCase()) : word)
  return {
    office: office[1],
    name: words.map(lower).join(' '),
    surname: words.filter(isCapitals).map(lower).join(' '),
    monarch: /King|Queen|Emperor|Sultan|Amir|Emir|Prince|Pope|Duke/.test(office[1]),
  }
}

/** Heads of state and government in office when the Factbook was read. */
export function heads({ factbook, states, titles, corrections }) {
  const found = new Map()
  for (const row of factbook) {
    const state = states.byFips(row.fips)
    if (!state || state.class !== 'State') continue
    for (const text of [row.chiefOfState, row.headOfGovernment]) {
      const person = head((text ?? '').replace(/^Supreme People's Assembly |^State Affairs Commission /, ''))
      if (!person || corrections.without.includes(person.name)) continue
      const label = corrections.names[person.name] ?? person.name
      if (found.has(label)) continue
      const words = label.split(' ')
      found.set(label, compact({
        id: slug(label), label, class: 'Person', wikipedia: titles.has(label.toLowerCase()) ? label : undefined,
        aliases: distinct([...(words.length > 2 && !person.monarch && words.at(-1) === person.surname ? [`${words[0]} ${words.at(-1)}`] : []), ...(corrections.aliases[label] ?? [])]).filter((each) => each !== label),
        surname: person.monarch ? undefined : corrections.surnames[label] ?? person.surname, office: person.office, country: state.id,
      })) // prettier-ignore
    }
  }
  return [...found.values()]
}

const OFFICE_OF_TERM = { prez: 'President', viceprez: 'Vice President', sen: 'Senator', rep: 'Representative' }

/** Presidents and vice-presidents since 1933 and the sitting members of Congress. */
export function unitedStatesPeople({ executives, legislators, titles, corrections }) {
  const recent = executives.filter(({ terms }) => terms.at(-1).end > '1933')
  return [...recent.reverse(), ...legislators].filter(({ name }) => !corrections.withoutAmerican.includes(`${name.first} ${name.last}`)).map(({ id, name, bio, terms }) => {
    const known = corrections.american[`${name.first} ${name.last}`]
    const title = id.wikipedia ?? (titles.has(known?.toLowerCase()) ? known : undefined)
    const label = (title ?? known ?? name.official_full ?? [name.first, name.last].join(' ')).replace(/ \(.*\)$/, '')
    const variants = [name.official_full, [name.first, name.last].join(' '), name.nickname && [name.nickname, name.last].join(' '), name.middle && [name.first, name.middle, name.last].join(' ')]
    return compact({
      id: slug(label), label, class: 'Person', wikidata: id.wikidata, wikipedia: title,
      aliases: distinct([...variants, plain(label)].map((each) => each || undefined)).filter((each) => each !== label),
      surname: name.last, gender: bio.gender === 'F' ? 'female' : 'male',
      office: OFFICE_OF_TERM[terms.at(-1).type], country: 'united-states',
    }) // prettier-ignore
  })
}
