import type { Ontology } from '../../model/index.ts'
import { marker } from '../../syntax/nominal.ts'
import type { Chain, Chains } from '../chains.ts'
import type { GazetteerEntry } from '../gazetteer/index.ts'
import type { Candidate } from '../mentions/index.ts'
import { regionLikeness, type SeatLikeness } from './regions.ts'

/** Where somebody or something belongs: a place as the article names it, and as the world knows it. */
interface Seat {
  readonly chain: Chain
  readonly entry: GazetteerEntry | undefined
}

/** "the Dutch company" and "Lanvoort, based in Delft"; undefined where the description tells no place. Shares are listed abroad as well. */
export function seatLikeness(
  later: Candidate,
  chain: Chain,
  chains: Chains,
  ontology: Ontology,
): SeatLikeness | undefined {
  const { entry } = chain
  const region = regionLikeness(later, entry?.class === 'State' ? entry.id : entry?.country, ontology)
  if (region !== undefined) return region
  const told = seatsOf(later, chains)
  const listed = placesIn(later, listingsOf(later), chains)
  const all = [...told, ...listed]
  if (all.length === 0) return undefined
  const known = chain.members.flatMap((member) => (member === later ? [] : seatsOf(member, chains)))
  if (all.some((each) => known.some((other) => agree(each, other)))) return 'same'
  const states = all.map(stateOf)
  const home = entry?.country
  if (home !== undefined && states.includes(home)) return 'same'
  const others = [...known.map(stateOf), home].filter((each) => each !== undefined)
  const isElsewhere = others.length > 0 && told.some((each) => stateOf(each) !== undefined)
  return isElsewhere && told.every((each) => !others.includes(stateOf(each) ?? '')) ? 'other' : 'open'
}

/** The same place, or a city and its state. */
const agree = (a: Seat, b: Seat): boolean =>
  a.chain === b.chain ||
  (a.entry !== undefined && (a.entry.id === b.entry?.id || a.entry.id === b.entry?.country)) ||
  (b.entry !== undefined && b.entry.id === a.entry?.country)

const stateOf = ({ entry }: Seat): string | undefined => (entry?.class === 'State' ? entry.id : entry?.country)

/** The places that a phrase's own words put it in: "Dutch", "Ghent-based", "Kenya's", "of Milan", "based in Espoo, Finland". */
function seatsOf(mention: Candidate, chains: Chains): Seat[] {
  const { form, tree, head, titleHead, kindNoun } = mention
  if (form === 'pronoun' || form === 'adjective') return []
  const nouns = [head, titleHead, kindNoun].filter((at) => at !== undefined)
  const placed = nouns.flatMap((noun) => [
    ...tree.all(noun, 'amod', 'compound', 'nmod:poss', 'nmod:desc', 'nmod:unmarked'),
    ...tree.all(noun, 'nmod').filter((at) => ['of', 'from', 'in'].includes(marker(tree, at))),
    ...tree
      .all(noun, 'amod', 'acl')
      .filter((at) => tree.isForm(at, 'seatParticiple'))
      .flatMap((at) => tree.all(at, 'compound', 'obl', 'nmod')),
  ])
  return placesIn(mention, [...placed, ...placed.flatMap((at) => tree.all(at, 'appos'))], chains)
}

/** "Frankfurt" of "Frankfurt-listed". */
const listingsOf = ({ tree, head }: Candidate): number[] =>
  tree
    .all(head, 'amod')
    .filter((at) => tree.isForm(at, 'listingParticiple'))
    .flatMap((at) => tree.all(at, 'compound', 'obl'))

const placesIn = ({ tree }: Candidate, tokens: readonly number[], chains: Chains): Seat[] =>
  tokens.flatMap((at): Seat[] => {
    const place = chains.at(tree, at)
    if (!place || (place.form !== 'name' && place.form !== 'adjective')) return []
    const { entry, type } = place
    return (entry?.type ?? type) === 'place' ? [{ chain: chains.of(place), entry }] : []
  })
