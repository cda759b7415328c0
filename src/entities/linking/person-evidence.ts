import type { Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import type { KnownEntity, Term } from '../gazetteer/index.ts'
import type { Candidate } from '../mentions/index.ts'
import type { Evidence } from './evidence.ts'

/** A term that nobody ended goes on for so many years. */
const LONGEST_OPEN = 12

/** Whether a term ran at a month, `YYYYMM`. */
export function ranAt({ from, to }: Term, month: string): boolean {
  const start = from.padEnd(6, '0')
  const end = to === '' ? `${Number(from.slice(0, 4) || '0') + LONGEST_OPEN}99` : to.padEnd(6, '9')
  return from !== '' && start <= month && month <= end
}

/** The kinds of office that a chain's titles and descriptions are of, those of "former" left out. */
export function officesOf(chain: Chain, ontology: Ontology): { kinds: Set<string>; former: boolean } {
  const titles = ontology.table('officeTitle')
  const past = [ontology.words('formerAdjective'), ontology.words('bygoneWord')]
  const kinds = new Set<string>()
  let former = false
  for (const phrase of descriptionsOf(chain)) {
    if (phrase.split(' ').some((word) => past.some((words) => words.has(word)))) former = true
    let rest = ` ${phrase} `
    for (const title of [...titles.keys()].sort((a, b) => b.length - a.length)) {
      if (!rest.includes(` ${title} `)) continue
      rest = rest.replace(` ${title} `, ' ')
      for (const kind of (titles.get(title) ?? '').split(' ')) kinds.add(kind)
    }
  }
  return { kinds, former }
}

/** What a chain is called besides its names: the words before each name, and its descriptions. */
function descriptionsOf(chain: Chain): string[] {
  return chain.members.flatMap((member) => {
    const { tree, first, last, name, form, titles, titleHead } = member
    const words = (from: number, to: number): string =>
      from > to
        ? ''
        : tree
            .text(from, to)
            .toLowerCase()
            .replace(/['’]s\b/g, '')
            .replace(/-/g, ' ')
    if (form === 'name' && name) {
      const beside = titleHead !== undefined && titleHead < first ? [...titles].join(' ') : ''
      return [`${words(first, name.first - 1)} ${beside}`.trim()].filter((text) => text !== '')
    }
    return form === 'nominal' ? [words(first, last), member.lemma] : []
  })
}

/** What the titles and descriptions of a person say of it, for one whom it might be. */
export function descriptionOf(
  chain: Chain,
  entity: KnownEntity,
  life: Evidence['life'],
  ontology: Ontology,
): Evidence['description'] {
  const lemmas = new Set(chain.members.flatMap(({ form, lemma, titles }) => (form === 'nominal' ? [lemma] : titles)))
  const plain = ontology.words('plainDescription')
  const political = ontology.words('politicalDescription')
  const told = [...lemmas].filter((lemma) => !plain.has(lemma))
  if (told.length === 0) return 'none'
  if (told.some((lemma) => entity.occupations.includes(lemma))) return 'known'
  if (entity.terms.length > 0 && told.some((lemma) => political.has(lemma))) return 'fitting'
  const isUnknown = entity.terms.length === 0 && entity.occupations.length === 0
  return isUnknown && life !== 'dead' ? 'none' : 'other'
}

/** Whether somebody held one of these offices at a month. */
export function officeEvidence(
  entity: KnownEntity,
  { kinds, former }: { kinds: ReadonlySet<string>; former: boolean },
  month: string | undefined,
): Evidence['office'] {
  const terms = entity.terms.filter(({ office }) => kinds.has(office))
  if (terms.length === 0) return 'none'
  if (month === undefined || terms.every(({ from }) => from === '')) return 'undated'
  if (terms.some((term) => ranAt(term, month))) return 'held'
  const past = terms.some(({ from }) => from.padEnd(6, '0') <= month)
  return past ? (former ? 'held' : 'other-time') : 'none'
}

/** The age told right behind a name ("Ivo Berg, 43,") or before it ("43-year-old Ivo Berg"). */
function ageOf({ tree, name, first }: Candidate): number | undefined {
  if (!name) return undefined
  const next = name.last + 2
  const behind = next < tree.size && tree.token(name.last + 1).text === ',' ? tree.token(next).text : ''
  const closed = next + 1 >= tree.size || /^[,.;:)]$/.test(tree.token(next + 1).text)
  if (/^\d{1,2}$/.test(behind) && closed) return Number(behind)
  const before = first < name.first ? /\b(\d{1,2})[- ]year[- ]old\b/.exec(tree.text(first, name.first)) : null
  return before ? Number(before[1]) : undefined
}

/** Whether the age that the article tells fits a year of birth. */
export function ageEvidence(chain: Chain, { born }: KnownEntity, year: number | undefined): Evidence['age'] {
  const age = chain.names.map(ageOf).find((each) => each !== undefined)
  if (age === undefined) return 'none'
  if (born === undefined || year === undefined) return 'unknown'
  return Math.abs(year - born - age) <= 1 ? 'right' : 'wrong'
}

/** Years after a death from which the news seldom speaks of somebody. */
const FORGOTTEN = 10
const GROWN_UP = 16

export function lifeEvidence({ born, died }: KnownEntity, year: number | undefined): Evidence['life'] {
  if (year === undefined) return 'lives'
  if (born !== undefined && year - born < GROWN_UP) return 'child'
  const death = died ?? (born !== undefined && year - born > 100 ? born + 90 : undefined)
  return death !== undefined && year - death > FORGOTTEN ? 'dead' : 'lives'
}
