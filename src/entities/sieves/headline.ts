import { areAlike, isPart, nameWords, type Candidate } from '../mentions/index.ts'
import { complementsOf, contradict } from '../descriptions/complements.ts'
import { ageOf, haveOtherTimes, modifierLikeness } from '../descriptions/likeness.ts'
import { doTheSame } from '../deeds.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** So many sentences below the headline tell it once more. */
const LEDE = 2

/**
 * Joins what a headline speaks of and what the first sentences bring up as if it were new: by its noun ("Teacher held over fire |
 * A teacher was …"), a name that ends in it or a title ("Navy foils attack | The Indian Navy …"), or what it does or what is done
 * to it ("Star enters clinic | Mona Lindt has entered …").
 */
export const headline: Sieve = {
  apply(context) {
    const { chains, headlines } = context
    const above = chains.candidates.filter((each) => headlines.has(each.tree.sentence.index))
    const last = Math.max(...headlines)
    const lede = chains.candidates.filter(
      ({ tree: { sentence } }) => sentence.index > last && sentence.index <= last + LEDE,
    )
    for (const brief of above) {
      if (!isThing(brief) || above.some((each) => each !== brief && isAnother(context, each, brief))) continue
      const again = lede.find((each) => isThing(each) && !takesUp(each) && each.lemma === brief.lemma)
      const found =
        namedInFull(context, brief, lede) ??
        (again && isTheSame(context, brief, again) ? again : undefined) ??
        (again ? undefined : doingTheSame(context, brief, above, lede))
      if (found) chains.join(brief, found)
    }
  },
}

/** What happens is told apart by more than its noun. */
const isThing = (each: Candidate): boolean =>
  each.form === 'nominal' && each.type !== 'event' && each.type !== 'time' && !isPart(each)

/** "The teacher" is looked for by other passes. */
const takesUp = ({ determination }: Candidate): boolean =>
  determination === 'definite' || determination === 'demonstrative'

const isAnother = ({ chains }: SieveContext, each: Candidate, brief: Candidate): boolean =>
  isThing(each) && each.lemma === brief.lemma && chains.of(each) !== chains.of(brief)

function isTheSame({ chains, ontology }: SieveContext, brief: Candidate, again: Candidate): boolean {
  if (brief.number !== again.number || !areAlike(brief, again) || chains.predicative.has(again)) return false
  const words = again.tree.all(again.head, 'amod', 'det').map((at) => again.tree.lemma(at))
  if (words.some((word) => ontology.words('distinguishingAdjective').has(word) && word !== 'former')) return false
  return (
    modifierLikeness(again, brief, ontology) !== 'others' &&
    !haveOtherTimes(brief, again, ontology) &&
    !contradict(complementsOf(chains, again), complementsOf(chains, brief))
  )
}

/** "The Indian Navy" of "Navy", "attorney Shawn Holley" of "attorney": the one name told below that a noun which stands alone above belongs to. */
function namedInFull({ chains }: SieveContext, brief: Candidate, lede: readonly Candidate[]): Candidate | undefined {
  if (brief.modifiers.length > 0 || brief.number === 'plural' || complementsOf(chains, brief).size > 0) return undefined
  const names = lede.filter(
    (each) =>
      each.form === 'name' &&
      each.type === brief.type &&
      (each.type === 'person'
        ? each.titles.includes(brief.lemma)
        : nameWords(each).length > 1 && nameWords(each).at(-1)?.toLowerCase() === brief.lemma),
  )
  return new Set(names.map((each) => chains.of(each))).size === 1 ? names[0] : undefined
}

/** The one person below who does what somebody does above, by whatever noun or name, unless the headline speaks of that one too. */
function doingTheSame(
  { chains }: SieveContext,
  brief: Candidate,
  above: readonly Candidate[],
  lede: readonly Candidate[],
): Candidate | undefined {
  if (brief.type !== 'person' || brief.number === 'plural') return undefined
  const doers = lede.filter(
    (each) =>
      each.type === 'person' &&
      each.form !== 'pronoun' &&
      each.form !== 'adjective' &&
      each.number !== 'plural' &&
      (ageOf(each) ?? ageOf(brief)) === (ageOf(brief) ?? ageOf(each)) &&
      doTheSame(brief, each),
  )
  const found = new Set(doers.map((each) => chains.of(each)))
  const [chain] = found
  const isAbove = chain?.members.some((member) => above.includes(member)) === true
  return found.size === 1 && !isAbove && (chain?.named === true || isNew(doers[0])) ? doers[0] : undefined
}

const isNew = (each: Candidate | undefined): boolean => each?.determination === 'indefinite'
