import type { Ontology } from '../../model/index.ts'
import { areCoarguments, type Chain } from '../chains.ts'
import { complementsOf } from '../descriptions/complements.ts'
import { isNested, isPart, type Candidate } from '../mentions/index.ts'
import type { Sieve, SieveContext } from './sieve.ts'

/** How many sentences back what a wider noun takes up may stand. */
const REACH = 8

/**
 * Joins a definite description without anything that says which and the one thing before it that its noun is a wider word
 * for (hypernymy, as in Poesio, Vieira and Teufel 1997): "a takeover of Nordal … the deal", "a ferry … the vessel".
 */
export const widerNoun: Sieve = {
  apply(context) {
    const { chains } = context
    for (const later of chains.candidates) {
      if (!isBareDefinite(context, later)) continue
      const [only, ...others] = takenUpBy(context, later)
      // of two takeovers "the deal" may be either
      if (only && others.length === 0) chains.join(only.first, later)
    }
  },
}

const isBareDefinite = ({ chains, ontology }: SieveContext, mention: Candidate): boolean => {
  const { form, determination, modifiers, type, lemma } = mention
  const chain = chains.of(mention)
  return (
    form === 'nominal' &&
    (type !== 'person' || ontology.words('bodyNoun').has(lemma)) &&
    (determination === 'definite' || determination === 'demonstrative') &&
    (countsMembers(mention) || modifiers.every((word) => ontology.words('timingAdjective').has(word))) &&
    chain.first === mention &&
    chain.members.every((member) => member.form !== 'name') &&
    !chains.predicative.has(mention) &&
    !isPart(mention) &&
    complementsOf(chains, mention).size === 0 &&
    !mention.tree.all(mention.head, 'acl').some((clause) => clause > mention.head)
  )
}

/** "the three-member panel": with nothing before the noun but how many belong to it. */
const countsMembers = ({ tree, head }: Candidate): boolean =>
  tree
    .all(head, 'amod', 'compound', 'nummod')
    .every((at) => at < head && tree.first(at, 'nummod') !== undefined && tree.token(at - 1).text === '-')

function takenUpBy({ chains, ontology }: SieveContext, later: Candidate): Chain[] {
  const before = chains.candidates.filter(
    (each) =>
      each.order < later.order &&
      (each.form === 'nominal' || (each.form === 'name' && each.type === 'organization')) &&
      later.tree.sentence.index - each.tree.sentence.index <= REACH &&
      each.number === later.number &&
      each.type !== 'person' &&
      !isPart(each) &&
      isWider(later.lemma, nounOf(each), ontology) &&
      !(each.tree === later.tree && (isNested(each, later) || areCoarguments(each, later))),
  )
  return [...new Set(before.map((each) => chains.of(each)))]
}

/** "commission" of "Planning Commission" and "Commission for Water": the noun by which something is called. */
function nounOf({ form, lemma, name }: Candidate): string {
  if (form !== 'name') return lemma
  const words = name?.words.map((word) => word.toLowerCase()) ?? []
  const behind = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on')
  return (words.length > 1 ? words.at(behind > 0 ? behind - 1 : -1) : undefined) ?? ''
}

const isWider = (wider: string, noun: string, ontology: Ontology): boolean =>
  ontology.table('widerNoun').get(noun)?.split(', ').includes(wider) === true
