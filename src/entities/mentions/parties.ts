import type { Ontology } from '../../model/index.ts'
import { marker } from '../../syntax/nominal.ts'
import { nameText, type Draft } from './candidate.ts'

/** What the last word of a name tells no more of than that it is a body. */
const VAGUE = ['Organization', 'InternationalOrganization', 'SportsLeague']

/** "a politician of the Green Alliance", "Fidelia politician Ann Lee": a body that politicians are of is a party, wherever the article names it. */
export function withPartiesOfPoliticians(drafts: readonly Draft[], ontology: Ontology): readonly Draft[] {
  const parties = new Set(drafts.filter((draft) => isOfPolitician(draft, ontology)).map(nameText))
  return drafts.map((draft) =>
    isUnknownBody(draft, ontology) && parties.has(nameText(draft)) ? { ...draft, kind: 'PoliticalParty' } : draft,
  )
}

function isOfPolitician(draft: Draft, ontology: Ontology): boolean {
  const { tree, head } = draft
  const noun = tree.token(head).head
  if (!isUnknownBody(draft, ontology) || noun < 0 || !tree.isOf(noun, 'politicianNoun')) return false
  return (
    tree.is(head, 'compound') ||
    (tree.is(head, 'nmod') && tree.language.words('affiliatingPreposition').has(marker(tree, head)))
  )
}

function isUnknownBody({ form, type, entry, kind, name }: Draft, { classNouns }: Ontology): boolean {
  const told = classNouns?.get(name?.words.at(-1)?.toLowerCase() ?? '')
  return (
    form === 'name' &&
    type === 'organization' &&
    entry === undefined &&
    kind === undefined &&
    (told === undefined || VAGUE.includes(told))
  )
}
