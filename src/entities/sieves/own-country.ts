import type { Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** Joins the country of people and the state they are of: "India's diplomats … their country". */
export const ownCountry: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const country of chains.candidates) {
      const { tree, head } = country
      if (
        country.form !== 'nominal' ||
        !ontology.words('stateNoun').has(country.lemma) ||
        country.number !== 'singular'
      )
        continue
      const owner = tree.first(head, 'nmod:poss')
      const owners = owner === undefined ? undefined : chains.at(tree, owner)
      if (!owners || chains.of(owners).entry) continue
      const state = chains.of(owners).members.flatMap((member) => stateOf(context, member))[0]
      if (state) chains.join(state, country)
    }
  },
}

/** The state that a person's phrase names: "Indian diplomats", "India's diplomats", "the president of France". */
function stateOf({ chains }: SieveContext, { tree, head, first, last }: Candidate): Candidate[] {
  return chains.candidates.filter(
    (each) =>
      each.tree === tree &&
      each.entry?.class === 'State' &&
      each.head !== head &&
      first <= each.head &&
      each.head <= last,
  )
}
