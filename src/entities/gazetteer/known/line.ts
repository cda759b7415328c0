import { KINDS, type Kind, type KnownEntity, type Term } from './known-entity.ts'

/**
 * A line of the packed file, its fields parted by tabs: number of the Wikidata item, label, letter of the kind, countries,
 * popularity, Wikipedia title (`=`: the label), aliases and acronyms (parted by `;`), then of a person years of birth and death
 * (`1961-`), terms (`president 200901-201701`, `governor 1995-2000 Texas`) and occupations, of a place its region.
 */
export function readLine(line: string): KnownEntity {
  const fields = line.split('\t')
  const [number = '', label = '', kind = 'o', countries = '', popularity = '0', title = ''] = fields
  const [aliases = '', acronyms = '', life = '', terms = '', occupations = ''] = fields.slice(6)
  const [name, type] = KINDS[kind as Kind]
  const wikipedia = title === '=' ? label : title
  const [born = '', died = ''] = type === 'person' ? life.split('-') : []
  return {
    ...(number === '' ? {} : { wikidata: `Q${number}` }),
    label,
    class: name,
    type,
    countries: list(countries, ','),
    popularity: Number(popularity),
    ...(wikipedia === '' ? {} : { wikipedia }),
    aliases: list(aliases),
    acronyms: list(acronyms),
    ...(born === '' ? {} : { born: Number(born) }),
    ...(died === '' ? {} : { died: Number(died) }),
    terms: list(terms).map(readTerm),
    occupations: list(occupations),
    ...(type === 'place' && life !== '' ? { region: life } : {}),
  }
}

const list = (text: string, mark = ';'): string[] => (text === '' ? [] : text.split(mark))

function readTerm(text: string): Term {
  const [office = '', dates = '-', ...of] = text.split(' ')
  const [from = '', to = ''] = dates.split('-')
  return { office, from, to, ...(of.length === 0 ? {} : { of: of.join(' ') }) }
}

/** The line of an entity; what no line can hold (tabs, semicolons in names) is left out. */
export function writeLine(kind: Kind, entity: Omit<KnownEntity, 'class' | 'type'>): string {
  const { label, wikipedia = '', terms, born, died, region = '' } = entity
  const life = born === undefined && died === undefined ? region : `${born ?? ''}-${died ?? ''}`
  const names = (list: readonly string[]): string => list.filter((name) => !/[;\t\n]/.test(name)).join(';')
  return [
    entity.wikidata?.slice(1) ?? '',
    label,
    kind,
    entity.countries.join(','),
    String(entity.popularity),
    wikipedia === label ? '=' : wikipedia,
    names(entity.aliases),
    names(entity.acronyms),
    life,
    terms
      .map(({ office, from, to, of }) => [office, `${from}-${to}`, ...(of === undefined ? [] : [of])].join(' '))
      .join(';'),
    names(entity.occupations),
  ]
    .join('\t')
    .trimEnd()
}
