import type { FrameSlot, LexicalFrame, OntologyProperty } from '../../model/index.ts'
import { complementOf } from './clause.ts'
import { actNoun, meantNoun } from './quantity-nouns.ts'
import type { SentenceContext } from './sentence-context.ts'

const posOf: Readonly<Record<string, LexicalFrame['pos']>> = {
  VERB: 'verb',
  NOUN: 'noun',
  PROPN: 'noun',
  ADJ: 'adjective',
}

/** The properties that the word evokes: those of its statements; where they know none, that of the first frame that fits. */
export function propertiesOf(token: number, context: SentenceContext): OntologyProperty[] {
  const { ontology } = context
  const named = context
    .statementsAt(token)
    .flatMap(({ relation }) => ontology.properties.get(relation.property ?? '') ?? [])
  if (named.some(({ plover }) => plover !== undefined)) return named
  const fitting = framesFor(token, context).flatMap(({ property }) => ontology.properties.get(property) ?? [])
  const coded = named.length > 0 ? fitting.find(({ plover }) => plover !== undefined) : fitting[0]
  return coded === undefined ? named : [...named, coded]
}

/** Whether the word evokes one of the named properties, in this sense of it or another. */
export function mayEvoke(token: number, names: readonly string[], context: SentenceContext): boolean {
  const { tree, ontology } = context
  if (propertiesOf(token, context).some(({ name }) => names.includes(name))) return true
  const particle = tree.all(token, 'compound:prt').map((at) => tree.lemma(at))[0]
  return ontology
    .framesOf(tree.lemma(token), 'verb')
    .some((frame) => frame.complement === undefined && frame.particle === particle && names.includes(frame.property))
}

/** Adverbs that may belong to a verb's own words. */
const PARTICLES = ['aside', 'away', 'back', 'down', 'off', 'out', 'up', 'over', 'in']

/** Frames of the word whose further words and arguments stand in the tree, those that ask for most first. */
export function framesFor(token: number, context: SentenceContext): LexicalFrame[] {
  const { tree, ontology } = context
  const pos = posOf[tree.token(token).upos]
  if (pos === undefined) return []
  const joined = pos === 'noun' ? hyphenated(token, context) : undefined
  const frames = joined === undefined ? [] : ontology.framesOf(joined, pos)
  return [...frames, ...ontology.framesOf(tree.lemma(token), pos)].filter(
    (frame) => !frame.passive && fits(frame, token, context),
  )
}

/** "cease-fire", "sit-in": a word with a hyphen is several tokens. */
function hyphenated(token: number, { tree }: SentenceContext): string | undefined {
  const [first, hyphen, last] = [token - 2, token - 1, token].map((at) => tree.sentence.tokens[at])
  if (!first || !last || hyphen?.text !== '-' || first.end !== hyphen.start || hyphen.end !== last.start)
    return undefined
  return `${first.text}-${last.lemma}`.toLowerCase()
}

function fits(frame: LexicalFrame, token: number, context: SentenceContext): boolean {
  const { tree } = context
  const particles = [
    ...tree.all(token, 'compound:prt'),
    ...tree.all(token, 'advmod').filter((at) => PARTICLES.includes(tree.lemma(at))),
    ...tree
      .all(token, 'obl')
      .filter((at) => tree.marker(at) === 'out of')
      .flatMap((at) => tree.first(at, 'case') ?? []),
  ].map((at) => tree.lemma(at))
  if (frame.particle === undefined ? particles.length > 0 : !particles.includes(frame.particle)) return false
  if (frame.modifier !== undefined && !tree.children(token).some((at) => tree.lemma(at) === frame.modifier))
    return false
  if (
    frame.complement !== undefined &&
    !possibleComplements(token, context).some((at) => tree.lemma(at) === frame.complement)
  )
    return false
  if (frame.pos === 'noun') return frame.slots.every((slot) => slot.sources[0] !== 'self' || slot.role !== 'subject')
  return frame.slots.every((slot) => slot.role === 'subject' || !slot.required || filled(slot, token, context))
}

/** Nouns that may be part of a verb's own words: "hold talks", "take to the streets", "declare a state of emergency". */
function possibleComplements(token: number, context: SentenceContext): number[] {
  const { tree } = context
  const phrases = tree
    .all(token, 'obl')
    .filter((at) => ['on', 'to', 'in', 'into', 'under'].includes(tree.marker(at) ?? ''))
  return [...objectsOf(token, context), ...phrases].flatMap((at) => [meantNoun(tree, at), actNoun(tree, at)])
}

/** The noun that is part of the words by which a verb evokes a property. */
export function complementsOf(token: number, property: string, context: SentenceContext): number[] {
  const lemmas = framesFor(token, context).flatMap((frame) =>
    frame.property === property ? (frame.complement ?? []) : [],
  )
  return possibleComplements(token, context).filter((at) => lemmas.includes(context.tree.lemma(at)))
}

function filled(slot: FrameSlot, token: number, context: SentenceContext): boolean {
  const { tree, ontology } = context
  return slot.sources.some((source) => {
    if (source === 'none') return true
    if (source === 'clause')
      return complementOf(tree, token) !== undefined || tree.all(token, 'advcl').some((at) => tree.marker(at) === 'to')
    const fillers =
      source === 'object' || source === 'indirect-object'
        ? objectsOf(token, context)
        : tree
            .all(token, 'obl', 'nmod', 'advcl')
            .filter((at) => [source, `${particleOf(token, context)} ${source}`].includes(tree.marker(at) ?? ''))
    return fillers.some((at) => {
      const found = context.mentionAt(meantNoun(tree, at))?.entity.class
      return (
        slot.classes.length === 0 || (found !== undefined && slot.classes.some((name) => ontology.isA(found, name)))
      )
    })
  })
}

const particleOf = (token: number, { tree }: SentenceContext): string =>
  tree.all(token, 'obl').some((at) => tree.marker(at) === 'out of') ? 'out' : ''

/** Objects of a verb, in the passive its subject. */
export const objectsOf = (token: number, { tree }: SentenceContext): number[] =>
  tree.all(token, 'obj', 'iobj', 'nsubj:pass').flatMap((at) => tree.withConjuncts(at))

/** The property by which a noun names an event ("strike", "talks"), the class of its entity deciding between senses. */
export function eventNounProperty(noun: number, context: SentenceContext): OntologyProperty | undefined {
  const { tree, ontology } = context
  const meant = actNoun(tree, noun)
  const stated = context
    .statementsAt(meant)
    .filter(({ rule }) => rule === 'noun-frame')
    .flatMap(({ relation }) => ontology.properties.get(relation.property ?? '') ?? [])
  const evoked = [
    ...stated,
    ...framesFor(meant, context).flatMap(({ property }) => ontology.properties.get(property) ?? []),
  ]
  const coded = evoked.filter(({ plover }) => plover !== undefined)
  const entityClass = context.mentionAt(meant)?.entity.class
  return coded.find(({ event }) => event !== undefined && event === entityClass) ?? coded[0]
}
