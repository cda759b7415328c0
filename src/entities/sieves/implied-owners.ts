import type { Chains } from '../chains.ts'
import { complementsOf } from '../descriptions/complements.ts'
import type { Candidate } from '../mentions/index.ts'
import { ownedBy } from '../possessors/owned.ts'
import { Owners } from '../possessors/owner-in-context.ts'
import type { Sieve } from './sieve.ts'

/** How many sentences back what a noun with an article takes up may stand. */
const REACH = 12

/**
 * Finds whose a noun is that says nothing by itself ("Halvorn said revenue fell", "The board met"), as the context tells
 * (bridging: Clark 1975; Hou, Markert and Strube 2018), where it does not take up what was told of already.
 */
export const impliedOwners: Sieve = ownersUnless((mention, chains) => sameNounBefore(mention, chains).length > 0)

/** The same once it is known what takes up what: what takes up somebody's thing is that thing, and of others whose they are may be told later. */
export const impliedOwnersOfKnown: Sieve = ownersUnless(
  (mention, chains) =>
    // "a lawyer … the lawyer": brought up as nobody's
    chains.of(mention).first.determination === 'indefinite' ||
    sameNounBefore(mention, chains).some((each) => complementsOf(chains, each).has('poss')),
)

function ownersUnless(isTaken: (mention: Candidate, chains: Chains) => boolean): Sieve {
  return {
    apply(context) {
      const { chains, ontology } = context
      const owners = new Owners(chains, ontology)
      for (const mention of chains.candidates) {
        if (chains.ownerOf(mention) !== undefined) continue
        const owned = ownedBy(mention, context)
        if (owned === undefined || isTaken(mention, chains)) continue
        const owner = owners.of(owned)
        const dead = owner ? undefined : owners.ofDeath(owned)
        if (owner) chains.give(mention, { of: owner.first })
        else if (dead) chains.give(mention, { of: dead.first, through: 'death' })
      }
    },
  }
}

/** What a noun with an article may take up: "a board … the board". */
const sameNounBefore = (mention: Candidate, { candidates }: Chains): Candidate[] =>
  mention.determination === 'definite'
    ? candidates.filter(
        (each) =>
          each.order < mention.order &&
          each.form === 'nominal' &&
          each.lemma === mention.lemma &&
          each.number === mention.number &&
          mention.tree.sentence.index - each.tree.sentence.index <= REACH,
      )
    : []
