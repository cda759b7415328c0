import type { EntityType, Ontology } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { beginsCompany } from './company-name.ts'
import { nameText, nameWords, type Draft } from './candidate.ts'
import { typeOfEntry } from './name-entry.ts'

/** Types that a noun tells better than a name does, which the model reads by its sound. */
const TOLD_BY_NOUN: ReadonlySet<EntityType> = new Set(['object', 'event', 'place', 'animal', 'plant', 'substance'])

/**
 * What a noun right before a name says that it names is that, and none of the same name that the world knows: "the tanker
 * Bora Star", "merchant vessel Georgia", "the lender Argo Bank"; also where the article names it again without the noun.
 */
export function withNamedKinds(drafts: readonly Draft[], ontology: Ontology): readonly Draft[] {
  const nouns = new Map(drafts.filter(({ form }) => form === 'nominal').map((noun) => [placeOf(noun), noun]))
  const told = new Map<string, Draft>()
  // "the Nimitz" after "USS Nimitz", "Freddy" after "Cyclone Freddy"
  for (const draft of drafts) {
    const short = nameWords(draft).slice(1).join(' ')
    const isStorm = draft.type === 'event' && !drafts.some((each) => beginsPerson(each, short))
    if (draft.kind !== undefined && draft.kindNoun === undefined && (draft.type === 'object' || isStorm))
      told.set(short, draft)
  }
  for (const draft of companiesIn(drafts, ontology)) told.set(nameWords(draft)[0] ?? '', draft)
  const named = drafts.map((draft) => {
    const noun = nouns.get(placeOf({ tree: draft.tree, head: nounBefore(draft) }))
    const kind = noun && noun.number !== 'plural' ? namedKind(draft, noun, ontology) : undefined
    if (kind) told.set(nameText(kind), kind)
    return kind ?? draft
  })
  return named.map((draft) => {
    const kind = draft.form === 'name' && draft.kindNoun === undefined ? told.get(nameText(draft)) : undefined
    const isMeant = kind && (kind.type !== 'object' || draft.determination === 'definite')
    return isMeant && draft.titles.length === 0 ? ofType(draft, kind.type, ontology) : draft
  })
}

const beginsPerson = (draft: Draft, given: string): boolean =>
  draft.type === 'person' && nameWords(draft).length > 1 && nameWords(draft)[0] === given

/** Bodies whose names have what companies are called by behind the first word, which then is nobody's: "Brenner" of "Brenner Foods". */
function companiesIn(drafts: readonly Draft[], ontology: Ontology): Draft[] {
  const surnames = new Set(
    drafts.flatMap((draft) =>
      draft.type === 'person' && nameWords(draft).length > 1 ? nameWords(draft).slice(-1) : [],
    ),
  )
  return drafts.filter(
    (draft) =>
      draft.type === 'organization' && beginsCompany(draft, ontology) && !surnames.has(nameWords(draft)[0] ?? ''),
  )
}

const placeOf = ({ tree, head }: Pick<Draft, 'tree' | 'head'>): string => `${tree.sentence.index}:${head}`

/** The noun that a name is in close apposition to, with nothing but a quotation mark in between; else -1. */
function nounBefore({ form, tree, name, type, titleHead }: Draft): number {
  if (form !== 'name' || !name || (type === 'person' && titleHead !== undefined)) return -1
  const before = isQuotationMark(tree, name.first - 1) ? name.first - 2 : name.first - 1
  if (before < 0 || tree.token(before).upos !== 'NOUN') return -1
  const head = tree.headOf(name.first, name.last)
  const isGoverned = tree.token(head).head === before && tree.is(head, 'appos', 'flat', 'nmod:desc')
  return isGoverned || (tree.token(before).head === head && tree.is(before, 'nmod:desc')) ? before : -1
}

const isQuotationMark = (tree: MentionTree, at: number): boolean => at >= 0 && /^["'“‘«]+$/.test(tree.token(at).text)

function namedKind(name: Draft, noun: Draft, ontology: Ontology): Draft | undefined {
  const kind = ontology.classNouns?.get(noun.lemma)
  const isBody = kind !== undefined && ontology.isA(kind, 'Organization')
  // "the network enabler Netcom"; "the member Spain" stays the state that the world knows
  const isAgent = noun.type === 'person' && (name.type === 'abstract' || name.type === 'object')
  const isOrganization = isBody || (!name.entry && (isAgent || noun.type === 'organization'))
  const type = isOrganization ? 'organization' : TOLD_BY_NOUN.has(noun.type) ? noun.type : name.type
  // "the supplier Brno Tek": who supplies may be a company, but is no place
  const isOne = noun.type !== 'person' || type === 'person' || type === 'organization'
  const isSomebody = name.type === 'person' && noun.type !== 'person' && !isBody && nameText(name).includes(' ')
  return isOne && !isSomebody ? { ...ofType(name, type, ontology), kindNoun: noun.head } : undefined
}

function ofType(draft: Draft, type: EntityType, ontology: Ontology): Draft {
  const { entry, gender: _, ...own } = draft
  const isKept = entry !== undefined && typeOfEntry(entry, ontology) === type
  if (draft.type === type && (isKept || !entry)) return draft
  return { ...own, type, ...(isKept ? { entry } : {}) }
}
