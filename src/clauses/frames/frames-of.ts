import type { FrameMatch, LexicalFrame, Tree } from '../../model/index.ts'
import type { SentenceContext } from '../context.ts'
import { hyphenated } from '../../syntax/hyphenated.ts'
import { particleOf } from '../../syntax/particle.ts'
import { isVerbalIdiom } from '../../syntax/verbal-idiom.ts'
import type { Arguments } from '../predicate/index.ts'
import { questionOf } from '../stance/index.ts'
import { matchFrame } from './match.ts'
import { hasSense, takesCircumstance } from './senses.ts'
import { clauseSite, nounSite } from './site.ts'

/** The frames of the ontology that a predicate's word and arguments fit, those that ask for most first. */
export function framesOf(context: SentenceContext, predicate: Arguments): FrameMatch[] {
  const { tree } = context
  const { upos } = tree.token(predicate.head)
  if (upos === 'NOUN' || upos === 'PROPN') return framesOfNoun(context, predicate)
  return predicate.kind === 'copular' ? framesOfAdjective(context, predicate) : framesOfVerb(context, predicate)
}

function framesOfNoun(context: SentenceContext, { head, subjects }: Arguments): FrameMatch[] {
  const { tree, ontology } = context
  const site = nounSite(tree, head, subjects)
  // a deputy leader leads nothing
  const isDeputy = tree.all(head, 'compound', 'amod').some((child) => tree.isOf(child, 'deputyWord'))
  return ontology
    .framesOf(tree.lemma(head), 'noun')
    .filter(
      ({ modifier }) =>
        (modifier === undefined && !isDeputy) ||
        (modifier !== undefined && tree.all(head, 'compound', 'amod').some((child) => isWord(tree, child, modifier))),
    )
    .flatMap((frame) => matchFrame(context, frame, site) ?? [])
}

/** A word by its lemma, a participle also by its form: "founding member". */
const isWord = (tree: Tree, token: number, word: string): boolean =>
  tree.lemma(token) === word || tree.token(token).text.toLowerCase() === word

/** "is dependent on oil", "is allied with Chile": an adjective, or a participle used as one, that the ontology knows. */
function framesOfAdjective(context: SentenceContext, predicate: Arguments): FrameMatch[] {
  const { tree, ontology } = context
  const { head } = predicate
  const site = clauseSite(tree, predicate)
  const word = tree.feature(head, 'VerbForm') === 'Part' ? tree.token(head).text.toLowerCase() : tree.lemma(head)
  return ontology.framesOf(word, 'adjective').flatMap((frame) => matchFrame(context, frame, site) ?? [])
}

/** Of a verb; a passive participle may be an adjective as well ("is allied with"), which is then said of its subject. */
function framesOfVerb(context: SentenceContext, predicate: Arguments): FrameMatch[] {
  const { tree, ontology } = context
  // "rear-ended" is no ending; "Iran-backed" backs
  const [joined] = hyphenated(tree, predicate.head)
  if (joined !== undefined && !predicate.agents.includes(joined)) return []
  const { head, objects } = predicate
  const isIdiom = objects.some((object) => isVerbalIdiom(tree, head, object))
  const word = tree.token(predicate.head).text.toLowerCase()
  const adjectival =
    predicate.voice === 'passive'
      ? ontology
          .framesOf(word, 'adjective')
          .flatMap((frame) => verbFrame(context, frame, { ...predicate, voice: 'active' }))
      : []
  const verbal = ontology
    .framesOf(tree.lemma(head), 'verb')
    // "changed hands" changes nothing, whoever "found herself in debt" discovers nobody
    .filter(({ complement }) => !isIdiom || complement !== undefined)
    .flatMap((frame) => verbFrame(context, frame, predicate))
  return [...adjectival, ...verbal]
}

/** Whoever asks why something happened puts a question and wants nothing done: what is asked fills no role of a request. */
const told = ({ tree }: SentenceContext, clause: Arguments): Arguments =>
  tree.isOf(clause.head, 'askingVerb')
    ? { ...clause, complements: clause.complements.filter((complement) => questionOf(tree, complement) === undefined) }
    : clause

function verbFrame(context: SentenceContext, frame: LexicalFrame, clause: Arguments): FrameMatch[] {
  const { tree } = context
  const passive = clause.voice === 'passive'
  if (frame.passive && !passive) return []
  if (!hasSense(tree.token(clause.head), frame)) return []
  if (!hasParticle(tree, clause.head, frame)) return []
  const named = frame.complement === undefined ? undefined : complementOf(tree, clause, frame.complement)
  if (frame.complement !== undefined && named === undefined) return []
  const complement = named !== undefined && predicativesOf(tree, clause).includes(named) ? undefined : named
  const match = matchFrame(context, frame, clauseSite(tree, told(context, clause), complement))
  if (match === undefined || takesCircumstance(tree.token(clause.head), clause, match)) return []
  // "called the strike an insult" calls none
  if (complement !== undefined) return smallClausesOf(context, clause).length > 0 ? [] : [{ ...match, complement }]
  const filled = new Set([...match.roles.values()].flat())
  if (named !== undefined) filled.add(named)
  // "was urged to run": whom the passive tells of fills a role
  if (passive && clause.subjects.length > 0 && !clause.subjects.some((subject) => filled.has(subject))) return []
  return unsaid(context, clause).every((part) => filled.has(part)) ? [match] : []
}

/** The noun of a light-verb phrase ("take place"), or what the verb says of its object ("find guilty", "find not guilty"). */
const complementOf = (tree: Tree, clause: Arguments, words: string): number | undefined =>
  (clause.voice === 'passive' ? clause.subjects : clause.objects).find((noun) => tree.lemma(noun) === words) ??
  predicativesOf(tree, clause).find((quality) => qualityOf(tree, quality) === words)

const qualityOf = (tree: Tree, quality: number): string =>
  [
    ...(tree.all(quality, 'advmod').some((word) => tree.lemma(word) === 'not') ? ['not'] : []),
    tree.lemma(quality),
  ].join(' ')

const predicativesOf = (tree: Tree, { complements }: Arguments): number[] =>
  complements.filter((child) => tree.is(child, 'xcomp') && tree.token(child).upos === 'ADJ')

/**
 * What a frame may not leave out: "meets its targets" is no meeting, "left his niece a farm" no leaving, and who
 * "demonstrates that it works" is not out on the street.
 */
const unsaid = (context: SentenceContext, clause: Arguments): number[] => [
  ...clause.objects.filter((object) => context.tree.token(object).entityType !== 'time'),
  ...clause.indirectObjects,
  ...clause.complements.filter((child) => context.tree.is(child, 'ccomp')),
  ...smallClausesOf(context, clause),
]

/** A verb with a particle, or with "to death", is a word of its own: "dropped him off" drops nothing, "opened up the door" begins none. */
const hasParticle = (tree: Tree, verb: number, { particle }: LexicalFrame): boolean =>
  particle === undefined
    ? tree.first(verb, 'compound:prt') === undefined && !isAway(tree, verb)
    : particleOf(tree, verb, particle) !== undefined

/** "The flood swept the house away" strikes none. */
const isAway = (tree: Tree, verb: number): boolean =>
  tree
    .all(verb, 'advmod')
    .some((word) => word > verb && tree.lemma(word) === 'away' && tree.children(word).length === 0)

/** What is said of the object: "considers the plan a failure" plans nothing, "found the door open" discovers no door. */
const smallClausesOf = ({ tree }: SentenceContext, { head, objects, complements }: Arguments): number[] =>
  objects.length > 0 && tree.isOf(head, 'smallClauseVerb')
    ? complements.filter((child) => tree.is(child, 'xcomp') && tree.feature(child, 'VerbForm') !== 'Inf')
    : []
