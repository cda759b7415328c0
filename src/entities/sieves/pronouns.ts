import type { Ontology } from '../../model/index.ts'
import type { Chain } from '../chains.ts'
import { areCoarguments } from '../chains.ts'
import type { Candidate } from '../mentions/index.ts'
import { agrees } from '../pronouns/agreement.ts'
import { salienceOf } from '../pronouns/salience.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back an antecedent may stand. */
const REACH = 3

/**
 * Joins a pronoun and the most salient phrase before it that agrees and that binding allows: "India … its
 * relationship".
 */
export const pronouns: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    for (const pronoun of chains.candidates) {
      const kind = ontology.table('pronoun').get(pronoun.lemma)
      if (pronoun.form !== 'pronoun' || kind === undefined || kind === 'speaker') continue
      const antecedent = /sel(f|ves)$/.test(pronoun.lemma) ? ofReflexive(context, pronoun) : best(context, pronoun)
      if (antecedent) chains.join(antecedent, pronoun)
    }
  },
}

/** A reflexive is bound by the subject of its clause (Chomsky 1981, principle A). */
function ofReflexive({ chains, ontology }: SieveContext, pronoun: Candidate): Candidate | undefined {
  const { tree } = pronoun
  for (const governor of tree.ancestors(pronoun.head)) {
    const subject = tree.first(governor, 'nsubj')
    const candidate = subject === undefined ? undefined : chains.at(tree, subject)
    if (candidate) return agrees(pronoun, chains.of(candidate), ontology) ? candidate : undefined
  }
  return undefined
}

function best(context: SieveContext, pronoun: Candidate): Candidate | undefined {
  const { chains, ontology } = context
  let found: { candidate: Candidate; score: number } | undefined
  const sentence = pronoun.tree.sentence.index
  const owners = new Set<Chain>()
  for (const candidate of chains.candidates.slice(0, pronoun.order).reverse()) {
    if (sentence - candidate.tree.sentence.index > REACH) break
    const chain = chains.of(candidate)
    if (
      candidate.form === 'adjective' ||
      owners.has(chain) ||
      !isAllowed(pronoun, candidate, ontology) ||
      !agrees(pronoun, chain, ontology)
    )
      continue
    owners.add(chain)
    if (chain.members.some((member) => areCoarguments(member, pronoun))) continue
    const score = salienceOf(pronoun, chain)
    if (!found || score > found.score) found = { candidate, score }
  }
  return found?.candidate
}

/** "500 miles" is nothing that a pronoun takes up. */
const isMeasure = ({ lemma, modifiers }: Candidate, ontology: Ontology): boolean =>
  ontology.words('measureNoun').has(lemma) || (lemma === 'lot' && modifiers.length === 0)

/** Nothing that contains the pronoun is what it stands for (i-within-i), and nothing that its clause has as another argument. */
function isAllowed(pronoun: Candidate, candidate: Candidate, ontology: Ontology): boolean {
  if (isMeasure(candidate, ontology)) return false
  if (candidate.tree !== pronoun.tree) return true
  if (candidate.tree.all(candidate.head, 'appos').some((at) => candidate.tree.dominates(at, pronoun.head))) return false
  return !(candidate.first <= pronoun.head && pronoun.head <= candidate.last) && !areCoarguments(candidate, pronoun)
}
