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
      const [state] = owners ? chains.of(owners).members.flatMap((member) => stateOf(context, member)) : []
      if (state) chains.join(state, country)
    }
  },
}

/** The state that a person's phrase names: "Indian diplomats", "India's diplomats", "the president of France". */
function stateOf({ chains }: SieveContext, { tree, first, last }: Candidate): Candidate[] {
  return chains.candidates.filter(
    (each) => each.tree === tree && each.entry?.class === 'State' && first <= each.head && each.head <= last,
  )
}
