import type { Ontology } from '../../model/index.ts'
import { isNested, isPart, type Candidate } from '../mentions/index.ts'
import { complementsOf, isOfUnknown, isWithin } from '../descriptions/complements.ts'
import { isForceAmong } from '../descriptions/likeness.ts'
import { isTakenOver } from '../descriptions/taken-over.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back a description may look for what it repeats. */
const REACH = 12

/**
 * Joins a description and the earlier phrase of the same noun: "a trade agreement … the agreement", "crude oil … crude
 * oil".
 */
export const sameDescription: Sieve = {
  apply(context) {
    const { chains, ontology } = context
    const nominals = chains.candidates.filter((each) => each.form === 'nominal' && !isPart(each))
    for (const later of nominals) {
      if (later.determination === 'indefinite' || chains.predicative.has(later)) continue
      const earlier = nominals.filter((each) => each.order < later.order && repeats(context, each, later))
      const own = restrictionsOf(later, ontology).join()
      if (earlier.some((each) => isTakenOver(each, later, chains, ontology))) continue
      const alike = earlier.filter((each) => restrictionsOf(each, ontology).join() === own)
      const antecedent = alike.findLast((each) => !isOfUnknown(each)) ?? alike.at(-1) ?? earlier.at(-1)
      if (antecedent) chains.join(antecedent, later)
    }
  },
}

/** Words that restrict which, and those that only tell when: "Kwatra's visit", "Kwatra's upcoming visit". */
const restrictionsOf = ({ modifiers }: Candidate, ontology: Ontology): string[] =>
  modifiers.filter((word) => !ontology.words('timingAdjective').has(word))
const whenOf = ({ modifiers }: Candidate, ontology: Ontology): string | undefined =>
  modifiers.find((word) => ontology.words('timingAdjective').has(word))

function repeats({ chains, ontology }: SieveContext, earlier: Candidate, later: Candidate): boolean {
  if (earlier.lemma !== later.lemma || earlier.number !== later.number) return false
  if (later.tree.sentence.index - earlier.tree.sentence.index > REACH && later.determination !== 'bare') return false
  if (earlier.tree === later.tree && isNested(earlier, later)) return false
  const [mine, theirs] = [restrictionsOf(later, ontology), restrictionsOf(earlier, ontology)]
  if (mine.some((word) => !theirs.includes(word)) || isForceAmong(later, earlier, ontology)) return false
  const [when, before] = [whenOf(later, ontology), whenOf(earlier, ontology)]
  if (when && before && when !== before) return false
  const [ofLater, ofEarlier] = [complementsOf(chains, later), complementsOf(chains, earlier)]
  if (later.determination === 'bare')
    return (
      earlier.determination === 'bare' &&
      mine.length === theirs.length &&
      isWithin(ofLater, ofEarlier) &&
      isWithin(ofEarlier, ofLater)
    )
  return isWithin(ofLater, ofEarlier)
}
