import { complementsOf } from '../descriptions/complements.ts'
import { ownedBy } from '../possessors/owned.ts'
import { Owners } from '../possessors/owner-in-context.ts'
import type { Sieve } from './sieve.ts'

/** How many sentences back what a noun with an article takes up may stand. */
const REACH = 12

/**
 * Finds whose a noun is that says nothing by itself ("Halvorn said revenue fell", "The board met"), as the context tells
 * (bridging: Clark 1975; Hou, Markert and Strube 2018). What takes up somebody's thing is that thing.
 */
export const impliedOwners: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    const owners = new Owners(chains, ontology)
    for (const mention of chains.candidates) {
      if (chains.ownerOf(mention) !== undefined) continue
      const owned = ownedBy(mention, context)
      if (owned === undefined) continue
      const isTaken = chains.candidates.some(
        (each) =>
          each.order < mention.order &&
          each.form === 'nominal' &&
          mention.determination === 'definite' &&
          each.lemma === mention.lemma &&
          each.number === mention.number &&
          complementsOf(chains, each).has('poss') &&
          mention.tree.sentence.index - each.tree.sentence.index <= REACH,
      )
      if (isTaken) continue
      const owner = owners.of(owned)
      const dead = owner ? undefined : owners.ofDeath(owned)
      if (owner) chains.give(mention, { of: owner.first })
      else if (dead) chains.give(mention, { of: dead.first, through: 'death' })
    }
  },
}
