import { fold, skeleton, surnames } from './fold.ts'
import type { KeyKind } from './index-file.ts'
import type { KnownEntity } from './known-entity.ts'

/** People who are called by their surname alone are at least so well known, or hold an office. */
const KNOWN_BY_SURNAME = 6

/** Offices that many hold at a time. */
const MANY_HOLD: ReadonlySet<string> = new Set([
  'legislator',
  'senator',
  'judge',
  'ambassador',
  'minister',
  'commander',
])

/** Under which the holders of an office are found, by the code of its country or the name of its region. */
export const officeKey = (office: string, where: string): string => `${office} ${fold(where)}`

const KEYS: Readonly<Record<KeyKind, (entity: KnownEntity) => readonly string[]>> = {
  name: (entity) => {
    const names = foldedNames(entity)
    return entity.type === 'person' ? [...names, ...names.map(withoutInitials)] : names
  },
  sound: (entity) =>
    entity.type === 'person'
      ? foldedNames(entity)
          .filter((name) => name.includes(' '))
          .map(skeleton)
      : [],
  surname: (entity) => {
    const { type, terms, popularity, label, countries } = entity
    const isCalledSo = type === 'person' && (terms.length > 0 || popularity >= KNOWN_BY_SURNAME)
    return isCalledSo ? surnames(fold(label), countries[0]) : []
  },
  acronym: ({ acronyms }) => acronyms.map(fold),
  office: ({ terms, countries }) =>
    terms.flatMap(({ office, of }) => {
      const where = of ?? countries[0]
      return MANY_HOLD.has(office) || where === undefined ? [] : officeKey(office, where)
    }),
}

/** What an entity is found under, of one kind. */
export const keysOf = (entity: KnownEntity, kind: KeyKind): readonly string[] => [
  ...new Set(KEYS[kind](entity).filter((key) => key !== '')),
]

export const KEY_KINDS = Object.keys(KEYS) as readonly KeyKind[]

const foldedNames = ({ label, aliases }: KnownEntity): string[] => [label, ...aliases].map(fold)

/** "George W. Bush" is written "George Bush". */
function withoutInitials(name: string): string {
  const words = name.split(' ')
  return words.filter((word, at) => at === 0 || at === words.length - 1 || word.length > 1).join(' ')
}
