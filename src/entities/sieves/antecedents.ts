import { areCoarguments } from '../chains.ts'
import type { AnaphorKind } from '../antecedents/choice.ts'
import type { Option } from '../antecedents/option.ts'
import { descriptionOptions, kindOfDescription } from '../descriptions/options.ts'
import type { Candidate } from '../mentions/index.ts'
import { addressee } from '../pronouns/addressee.ts'
import { bearer, giverOfPromise, pairBefore, pronounOptions, subjectOfReflexive } from '../pronouns/options.ts'
import { conjuncts } from '../../syntax/nominal.ts'
import type { Sieve, SieveContext } from './sieve.ts'
import { isReflexive } from '../../syntax/reflexive.ts'

/**
 * Joins pronouns and descriptions, in the order of the text, and what they probably take up, of what agrees and the
 * grammar allows: "India … its relationship", "the actress Mona Lindt … the star". Surer sieves have joined what is plain.
 */
export const antecedents: Sieve = {
  apply(context) {
    for (const candidate of speakersFirst(context)) {
      if (candidate.form === 'pronoun') resolvePronoun(context, candidate)
      else {
        const kind = kindOfDescription(candidate, context.chains)
        if (kind)
          resolve(
            context,
            candidate,
            kind,
            descriptionOptions(candidate, kind, context.chains, context.ontology).filter(
              (option) => !isOverOwner(option.candidate, candidate),
            ),
          )
      }
    }
  },
}

/** "The coach criticized the referee's decision": whoever owns what somebody does something to is no description of who does it (principle C). */
const isOverOwner = (subject: Candidate, { tree, head: owner }: Candidate): boolean =>
  subject.tree === tree &&
  tree.is(owner, 'nmod:poss') &&
  tree.is(subject.head, 'nsubj') &&
  tree.token(tree.token(owner).head).head === tree.token(subject.head).head

/** All mentions, each "he" who says something before whomever he speaks of, for he is none of these. */
function speakersFirst({ chains, quotations }: SieveContext): Iterable<Candidate> {
  const ordered = new Set<Candidate>()
  for (const candidate of chains.candidates) {
    const { speaker, direct } = quotations.at(candidate.tree, candidate.head) ?? {}
    const pronoun = direct && speaker?.tree === candidate.tree ? chains.at(speaker.tree, speaker.token) : undefined
    if (pronoun?.form === 'pronoun') ordered.add(pronoun)
    ordered.add(candidate)
  }
  return ordered
}

function resolvePronoun(context: SieveContext, pronoun: Candidate): void {
  const kind = context.ontology.table('pronoun').get(pronoun.lemma)
  if (kind === undefined || kind === 'speaker') return
  if (isReflexive(pronoun.lemma)) {
    const subject = subjectOfReflexive(context, pronoun)
    if (subject) context.chains.join(subject, pronoun)
    return
  }
  const bound = giverOfPromise(context, pronoun) ?? addressee(context, pronoun) ?? bearer(context, pronoun)
  if (bound && context.chains.join(bound, pronoun)) return
  const options = pronounOptions(context, pronoun)
  const pair = pairBefore(pronoun, options)
  if (pair) take(context, pronoun, pair)
  else resolve(context, pronoun, kind, options)
}

function resolve(context: SieveContext, anaphor: Candidate, kind: AnaphorKind, options: readonly Option[]): void {
  take(context, anaphor, context.antecedents.choose({ anaphor, kind, options }, context))
}

function take(context: SieveContext, anaphor: Candidate, chosen: Option | undefined): void {
  if (chosen?.chain) context.chains.join(chosen.candidate, anaphor)
  else if (chosen) context.chains.group(anaphor, namedWith(chosen.candidate, anaphor, context))
}

/** Everybody that a coordination names, by its first member, but for whom the anaphor's clause tells apart: "They sat with Holm". */
const namedWith = ({ tree, head }: Candidate, anaphor: Candidate, { chains }: SieveContext): Candidate[] =>
  conjuncts(tree, head)
    .flatMap((each) => chains.at(tree, each) ?? [])
    .filter((each) => !chains.of(each).members.some((member) => areCoarguments(member, anaphor)))
