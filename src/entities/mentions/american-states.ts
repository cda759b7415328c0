import type { Ontology } from '../../model/index.ts'
import { firstConjunct } from '../../syntax/nominal.ts'
import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.ts'
import { nameText, type Draft } from './candidate.ts'

/**
 * A country's name that a state of the USA bears too (Georgia) is the state where it stands beside another one, has what
 * states of the USA have ("Georgia's governor"), or the article takes it for the state elsewhere and never for the country.
 */
export function withAmericanStates(
  drafts: readonly Draft[],
  gazetteer: Gazetteer,
  ontology: Ontology,
): readonly Draft[] {
  const shared = drafts.flatMap((draft): { draft: Draft; state: GazetteerEntry }[] => {
    const state = draft.form === 'name' && draft.name ? gazetteer.americanState(nameText(draft)) : undefined
    return state?.ambiguous && draft.entry && ['State', 'Region'].includes(draft.entry.class) ? [{ draft, state }] : []
  })
  const changed = new Map<Draft, GazetteerEntry>()
  for (const { draft, state } of shared) {
    const same = shared.filter((each) => each.state === state)
    const isTold = ({ draft: each }: (typeof shared)[number]): boolean =>
      each.entry === state || isAmerican(each, drafts, ontology)
    const country = same.find((each) => each.draft.entry !== state)?.draft.entry
    if (!country || draft.entry === state || !same.some(isTold)) continue
    const isCountryToo = drafts.some(
      ({ form, entry }) => entry?.country === country.id || (form === 'adjective' && entry === country),
    )
    if (!isCountryToo || isAmerican(draft, drafts, ontology)) changed.set(draft, state)
  }
  return drafts.map((draft) => {
    const entry = changed.get(draft)
    return entry ? { ...draft, entry } : draft
  })
}

/** "Voters in Georgia elected a new governor", "the Georgia Supreme Court": what a sentence tells of besides, where it is of no place of its own. */
const hasAmericanOffice = (tree: Draft['tree'], state: number, ontology: Ontology): boolean =>
  tree.sentence.tokens.some(
    ({ index }) =>
      ontology.words('americanNoun').has(tree.lemma(index).toLowerCase()) &&
      tree.all(index, 'nmod', 'nmod:poss', 'compound').every((each) => each === state),
  )

/** "The senator from Georgia met farmers in Alabama": another state in a sentence without a country and what only countries have. */
function isNearState({ tree, head }: Pick<Draft, 'tree' | 'head'>, drafts: readonly Draft[]): boolean {
  const others = drafts.flatMap((each) => (each.tree === tree && each.head !== head && each.entry ? [each.entry] : []))
  const state = others.find(({ abbreviations }) => abbreviations !== undefined)
  return (
    state !== undefined &&
    others.every(({ class: kind, id }) => kind !== 'State' || id === state.country) &&
    !tree.sentence.tokens.some(({ index }) => tree.isOf(index, 'nationalNoun'))
  )
}

function isAmerican({ tree, head }: Draft, drafts: readonly Draft[], ontology: Ontology): boolean {
  const first = firstConjunct(tree, head)
  const beside = drafts.some(
    (each) =>
      each.tree === tree &&
      each.head !== head &&
      each.entry?.abbreviations !== undefined &&
      firstConjunct(tree, each.head) === first,
  )
  const owner = tree.token(head).head
  return (
    beside ||
    isNearState({ tree, head }, drafts) ||
    hasAmericanOffice(tree, head, ontology) ||
    (owner >= 0 && tree.is(head, 'nmod:poss', 'compound') && tree.isOf(owner, 'americanNoun'))
  )
}
