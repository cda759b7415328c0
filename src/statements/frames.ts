import type { FrameSlot, LexicalFrame, Role, Tree } from '../model/index.ts'
import type { Clause } from './clause/index.ts'
import type { Filler, RoleFiller, RuleContext } from './draft.ts'
import { conjuncts, firstConjunct, marker, markerTokens, nounPhrase, trim } from './nominal.ts'

/** Where a word's arguments stand in the tree: heads by slot source (`subject`, `object`, `possessor`, `from` …). */
export interface Site {
  readonly head: number
  heads(source: string): readonly number[]
  /** Whom the act is directed at where no words of its own say so. */
  readonly target?: readonly number[]
}

/** The arguments around a verb; passives are turned, and prepositional phrases of its object count as its own. */
export function verbSite(tree: Tree, clause: Clause, complement?: number): Site {
  const objects = clause.passive ? clause.subjects : clause.objects
  const inner = complement === undefined ? objects : [complement]
  const table: Record<string, () => readonly number[]> = {
    subject: () => (clause.passive ? clause.agents : clause.subjects),
    object: () => objects,
    'indirect-object': () => clause.indirectObjects,
    agent: () => clause.agents,
    clause: () => clause.complements,
    // "holds Greek citizenship"
    modifier: () => (complement === undefined ? [] : modifiersOf(tree, complement)),
  }
  return {
    head: clause.head,
    heads(source) {
      const own = table[source]
      if (own) return own()
      const obliques = clause.obliques.filter((oblique) => oblique.marker === source).map((oblique) => oblique.head)
      if (obliques.length > 0) return obliques
      // "born 2 May 1977 in Libya": a date has no place of its own
      const dates = clause.obliques.filter(({ marker: own, head }) => own === '' && tree.token(head).upos === 'NUM')
      return [...inner, ...dates.map(({ head }) => head)].flatMap((noun) => prepositional(tree, noun, source))
    },
  }
}

const modifiersOf = (tree: Tree, noun: number): number[] =>
  tree.all(noun, 'compound', 'amod', 'nmod:unmarked').flatMap((child) => conjuncts(tree, child))

const prepositional = (tree: Tree, noun: number, preposition: string): number[] =>
  tree
    .all(noun, 'nmod', 'obl')
    .filter((child) => marker(tree, child) === preposition && markerTokens(tree, child).length > 0)
    .flatMap((child) => conjuncts(tree, child))

/** The arguments around a noun; `self` is whom it is said of, `modifier` what stands before it. */
export function nounSite(tree: Tree, noun: number, self: readonly number[], target: readonly number[] = []): Site {
  return {
    head: noun,
    target,
    heads(source) {
      if (source === 'self') return self
      if (source === 'possessor')
        return withShared(tree, noun, (each) => tree.all(each, 'nmod:poss')).flatMap((child) => ownersOf(tree, child))
      if (source === 'modifier')
        return tree.all(noun, 'compound', 'amod', 'nmod:unmarked').flatMap((child) => conjuncts(tree, child))
      if (source === 'clause') return tree.all(noun, 'acl', 'ccomp')
      const own = withShared(tree, noun, (each) => prepositional(tree, each, source))
      if (own.length > 0) return own
      const beside = besideVerb(tree, noun, source)
      return beside.length === 0 && source === 'with' ? included(tree, noun) : beside
    },
  }
}

/** Those whom a possessor names; "their" means those whom the clause around it speaks of: "Tom and Ann live with their son". */
function ownersOf(tree: Tree, possessor: number): number[] {
  if (tree.token(possessor).text.toLowerCase() === 'their') {
    for (const at of tree.ancestors(possessor)) {
      const subjects = tree
        .all(at, 'nsubj')
        .filter((subject) => !tree.dominates(subject, possessor))
        .flatMap((subject) => conjuncts(tree, subject))
      if (subjects.length > 1) return subjects
      if (subjects.length === 1) break
    }
  }
  return conjuncts(tree, possessor)
}

/** "served as president from 2001 at Acme": what follows a noun that says what somebody is may hang on its verb. */
function besideVerb(tree: Tree, noun: number, preposition: string): number[] {
  const said = tree.is(noun, 'xcomp') || (tree.is(noun, 'obl') && marker(tree, noun) === 'as')
  return said && ['at', 'for', 'with', 'of'].includes(preposition)
    ? prepositional(tree, tree.token(noun).head, preposition).filter((child) => child > noun)
    : []
}

/**
 * "Acme's founder and chief executive", "the president and chief executive of Acme": what stands before or after several
 * nouns under one article belongs to each.
 */
function withShared(tree: Tree, noun: number, of: (noun: number) => readonly number[]): readonly number[] {
  const own = of(noun)
  const nouns = conjuncts(tree, firstConjunct(tree, noun))
  const [first, last] = [Math.min(...nouns), Math.max(...nouns)]
  if (own.length > 0 || nouns.slice(1).some((each) => tree.first(each, 'det', 'nmod:poss', 'case') !== undefined))
    return own
  return nouns.flatMap(of).filter((child) => child < first || child > last)
}

/** "His talks will include the president": what an event includes takes part in it. */
function included(tree: Tree, noun: number): number[] {
  const verb = tree.token(noun).head
  if (!tree.is(noun, 'nsubj') || verb < 0 || !['include', 'involve', 'feature'].includes(tree.lemma(verb))) return []
  return tree.all(verb, 'obj').flatMap((child) => conjuncts(tree, child))
}

export interface FrameMatch {
  readonly frame: LexicalFrame
  /** Heads by role; several where they are coordinated. */
  readonly roles: ReadonlyMap<string, readonly number[]>
}

/** Fills a frame's slots from a site; undefined where a required slot finds nothing that fits its classes. */
export function matchFrame(context: RuleContext, frame: LexicalFrame, site: Site): FrameMatch | undefined {
  const roles = new Map<string, readonly number[]>()
  const used = new Set<number>()
  for (const slot of frame.slots) {
    const heads = fill(context, frame, slot, site, used)
    if (heads.length === 0) {
      const implied =
        slot.role === 'object' && slot.required ? (site.target ?? []).filter((head) => !used.has(head)) : []
      if (implied.length > 0) roles.set(slot.role, implied)
      else if (slot.required) return undefined
      continue
    }
    heads.forEach((head) => used.add(head))
    roles.set(slot.role, heads)
  }
  const subjects = roles.get('subject') ?? []
  if (subjects.length > 1 && !roles.has('object') && context.ontology.properties.get(frame.property)?.symmetric) {
    // "talks between India and Russia", "India and Russia met": one to the other
    roles.set('subject', subjects.slice(0, 1))
    roles.set('object', subjects.slice(1))
  }
  return { frame, roles }
}

function fill(
  context: RuleContext,
  frame: LexicalFrame,
  slot: FrameSlot,
  site: Site,
  used: ReadonlySet<number>,
): readonly number[] {
  for (const source of slot.sources) {
    const heads = site.heads(source).filter((head) => !used.has(head) && fits(context, frame, slot, head, source))
    if (heads.length > 0) return heads
  }
  return []
}

/** Classes that things of unknown kind fall back to; a subject that acts may be anybody ("global powers"). */
const VAGUE = ['Thing']
const VAGUE_SUBJECT = ['Thing', 'Concept', 'Object']

/** Nothing that is known to be anything else is a time, but an event is ("born during the war"). */
const isNoTime = ({ ontology, classOf }: RuleContext, head: number): boolean =>
  ['Agent', 'Place', 'Object', 'Concept'].some((name) => ontology.isA(classOf(head) ?? '', name))

/** A modifier must be known to fit ("Russian energy exports": the state exports, energy is exported); other words only must not misfit. */
function fits(context: RuleContext, frame: LexicalFrame, slot: FrameSlot, head: number, source: string): boolean {
  if (slot.role !== 'time' && context.isTime(head)) return false
  if (slot.role === 'time' && !context.isTime(head) && isNoTime(context, head)) return false
  if (source === 'modifier' && context.tree.is(head, 'amod') && context.classOf(head) === undefined) return false
  if (slot.classes.length === 0) return true
  const found = context.classOf(head)
  if (found === undefined || (slot.role === 'subject' && !frame.passive ? VAGUE_SUBJECT : VAGUE).includes(found))
    return source !== 'modifier' || slot.classes.some((name) => context.ontology.isA(found ?? '', name))
  // an organization may turn out to be a company, but a mere concept is no disease
  const mayBe = source !== 'modifier' && !VAGUE_SUBJECT.includes(found)
  return slot.classes.some((name) => context.ontology.isA(found, name) || (mayBe && context.ontology.isA(name, found)))
}

/** The noun phrase of a head as a filler; of a complement clause, the whole clause. */
export function filler({ tree }: RuleContext, head: number): Filler {
  const clause = tree.is(head, 'ccomp') && tree.token(head).upos !== 'PRON'
  return { head, tokens: clause ? trim(tree, tree.subtree(head)) : nounPhrase(tree, head) }
}

/**
 * What something is said to be: a name is another way to call it, "a significant market for gas" is a description and no
 * thing of its own.
 */
export function descriptionOf(context: RuleContext, head: number, without?: number): Filler {
  const tokens = nounPhrase(context.tree, head).filter((token) => token !== without)
  const named = context.tree.token(head).upos === 'PROPN'
  return named
    ? { head, tokens }
    : { head, tokens, value: { type: 'property', value: context.tree.phrase(tokens).text } }
}

export function roleFiller(context: RuleContext, head: number, role: Role): RoleFiller {
  const words = markerTokens(context.tree, head)
  const own = marker(context.tree, head)
  return { ...filler(context, head), role, ...(own === '' ? {} : { marker: own, markerTokens: words }) }
}

/** Every combination of subject and object heads, at most thirty. */
export function combinations(match: FrameMatch): { subject: number; object: number | undefined }[] {
  const subjects = match.roles.get('subject') ?? []
  const objects: readonly (number | undefined)[] = match.roles.get('object') ?? [undefined]
  return subjects.flatMap((subject) => objects.map((object) => ({ subject, object }))).slice(0, 30)
}

/** The further roles of a match as arguments. */
export const furtherRoles = (context: RuleContext, match: FrameMatch): RoleFiller[] =>
  [...match.roles]
    .filter(([role]) => role !== 'subject' && role !== 'object')
    .flatMap(([role, heads]) => heads.map((head) => roleFiller(context, head, role)))
