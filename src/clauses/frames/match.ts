import type { FrameMatch, FrameSlot, LexicalFrame } from '../../model/index.ts'
import { isAlternative } from '../../syntax/nominal.ts'
import type { SentenceContext } from '../context.ts'
import type { Site } from './site.ts'

/**
 * Fills a frame's slots from a site; undefined where a required slot other than the subject finds nothing that fits its
 * classes, unless a noun names an event without saying more of it ("the strike").
 */
export function matchFrame(context: SentenceContext, frame: LexicalFrame, site: Site): FrameMatch | undefined {
  const roles = new Map<string, readonly number[]>()
  const used = new Set<number>()
  const property = context.ontology.properties.get(frame.property)
  const names = frame.pos === 'noun' && (property?.event ?? property?.plover) !== undefined && !isOfPerson(frame)
  let complete = true
  for (const slot of frame.slots) {
    const heads = fill(context, frame, slot, site, used)
    if (heads.length > 0) {
      heads.forEach((head) => used.add(head))
      roles.set(slot.role, heads)
    } else if (slot.required) {
      if (slot.role !== 'subject' && !names) return undefined
      complete = false
    }
  }
  const subjects = roles.get('subject') ?? []
  const areSeveral = subjects.length > 1 && subjects.every((each) => !isAlternative(context.tree, each))
  if (areSeveral && !roles.has('object') && property?.symmetric) {
    // "talks between India and Russia", "India and Russia met": one to the other; "Chad or Niger will host talks" names one of them
    roles.set('subject', subjects.slice(0, 1))
    roles.set('object', subjects.slice(1))
    complete = frame.slots.every(({ role, required }) => !required || roles.has(role))
  }
  return { frame, roles, complete: complete && subjects.length > 0 }
}

/** "supplier" names whoever does it. */
const isOfPerson = ({ slots }: LexicalFrame): boolean =>
  slots.some(({ role, sources }) => role === 'subject' && sources.includes('self'))

function fill(
  context: SentenceContext,
  frame: LexicalFrame,
  slot: FrameSlot,
  site: Site,
  used: ReadonlySet<number>,
): readonly number[] {
  for (const source of slot.sources) {
    // whoever praise each other, or write to each other, are both
    const isBoth =
      slot.role === 'object' && frame.pos === 'verb' && source !== 'subject' && site.heads('subject').length > 1
    const heads = site
      .heads(source)
      .filter((head) => (!used.has(head) || isBoth) && fits(context, frame, slot, head, source))
    if (heads.length > 0) return heads
  }
  return []
}

/** Classes that things of unknown kind fall back to; of names, these too. */
const VAGUE = ['Thing']
const VAGUE_NAME = ['Thing', 'Concept', 'Object']

/** Nothing that is known to be anything else is a time, but an event is ("born during the war"). */
const isNoTime = ({ ontology, classOf }: SentenceContext, head: number): boolean =>
  ['Agent', 'Place', 'Object', 'Concept'].some((name) => ontology.isA(classOf(head) ?? '', name))

/** What is not known to be a place is none: "died at the age of 83". */
const isPlace = ({ tree, ontology, classOf }: SentenceContext, head: number): boolean =>
  tree.token(head).entityType === 'place' || ontology.isA(classOf(head) ?? '', 'Place')

/** Of what is no entity: whoever is "I", "he" or "she" is a person, and a clause tells of an event. */
function classByForm({ tree }: SentenceContext, head: number): string | undefined {
  if (tree.token(head).upos === 'VERB') return 'Event'
  const isSpeaker = ['1', '2'].includes(tree.feature(head, 'Person') ?? '')
  const isPerson = isSpeaker || ['Masc', 'Fem'].includes(tree.feature(head, 'Gender') ?? '')
  return tree.feature(head, 'PronType') === 'Prs' && isPerson ? 'Person' : undefined
}

/** "their": of people or of a body, whoever they are. */
const isTheirs = ({ tree }: SentenceContext, head: number): boolean =>
  tree.feature(head, 'Person') === '3' && tree.feature(head, 'Number') === 'Plur'

/** What a name stands for may be more exact than what is known of it; people are persons. */
const isOpen = ({ tree }: SentenceContext, head: number, found: string): boolean =>
  tree.token(head).upos === 'PROPN' || ['Person', 'Group'].includes(found)

/** "The shotgun slaying", "a knife attack": a thing before what is done is what it is done with. */
const isMeans = ({ tree, ontology, classOf }: SentenceContext, head: number): boolean =>
  tree.token(head).upos === 'NOUN' &&
  (ontology.isA(classOf(head) ?? '', 'Weapon') || tree.token(head).entityType === 'object')

/** "a state visit", "a family trip": of what kind it is, not whose. */
const saysWhatKind = ({ tree }: SentenceContext, head: number): boolean =>
  tree.token(head).upos === 'NOUN' && tree.isOf(head, 'kindOfDeed')

/** A modifier must be known to fit ("Russian energy exports": the state exports, energy is exported); other words only must not misfit. */
function fits(context: SentenceContext, frame: LexicalFrame, slot: FrameSlot, head: number, source: string): boolean {
  const isWhen = context.isTime(head) || context.tree.token(head).entityType === 'time'
  if (slot.role !== 'time' && isWhen) return false
  if (slot.role === 'time' && !context.isTime(head) && isNoTime(context, head)) return false
  if (slot.role === 'place' && !isPlace(context, head)) return false
  if (source === 'modifier' && slot.role === 'subject' && (isMeans(context, head) || saysWhatKind(context, head)))
    return false
  const isAdjective = source === 'modifier' && context.tree.is(head, 'amod')
  if (isAdjective && context.classOf(head) === undefined) return false
  // "a Greek operator" operates no Greece
  if (isAdjective && slot.role === 'object' && slot.classes.length === 0 && isOfPerson(frame)) return false
  if (slot.classes.length === 0) return true
  const found = context.classOf(head) ?? classByForm(context, head)
  const isName = slot.role === 'subject' && !frame.passive && context.tree.token(head).upos === 'PROPN'
  if (found === undefined && source === 'possessor' && isTheirs(context, head))
    return slot.classes.some((name) => context.ontology.isA(name, 'Agent'))
  if (found === undefined || (isName ? VAGUE_NAME : VAGUE).includes(found))
    return (
      (!slot.exact && source !== 'modifier') || slot.classes.some((name) => context.ontology.isA(found ?? '', name))
    )
  // an organization may turn out to be a company, but a mere concept is no disease, and a noun says itself what it is
  const mayBe = source !== 'modifier' && !VAGUE_NAME.includes(found) && (!slot.exact || isOpen(context, head, found))
  return slot.classes.some((name) => context.ontology.isA(found, name) || (mayBe && context.ontology.isA(name, found)))
}
