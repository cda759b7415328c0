import type { FrameSlot, LexicalFrame, OntologyProperty } from '../model/index.ts'
import type { Node, TripleIndex } from './graph.ts'
import { knownName, knownRole, localName, type Declared } from './names.ts'
import { isLemma, items } from './words.ts'
import { lex } from './vocabulary.ts'

/** How words of a kind are used where the lexicon does not say otherwise. */
export interface WordKind {
  readonly predicate: string
  readonly pos: LexicalFrame['pos']
  readonly subject: readonly string[]
  /** Undefined where the lexicon has to say it. */
  readonly object: readonly string[] | undefined
}

export const WORD_KINDS: readonly WordKind[] = [
  { predicate: lex.verb, pos: 'verb', subject: ['subject'], object: ['object'] },
  { predicate: lex.noun, pos: 'noun', subject: ['possessor', 'by', 'modifier'], object: ['of'] },
  { predicate: lex.agentNoun, pos: 'noun', subject: ['self'], object: ['of', 'possessor', 'modifier'] },
  { predicate: lex.adjective, pos: 'adjective', subject: ['subject'], object: undefined },
]

/** What slots are made from. */
export interface SlotContext {
  readonly index: TripleIndex
  readonly property: OntologyProperty
  readonly kind: WordKind
  readonly roles: ReadonlySet<string>
  readonly classes: ReadonlyMap<string, Declared>
  /** A class with those below it that also stand below others: whatever may belong to it. */
  widened(names: readonly string[]): readonly string[]
}

/** The slots of a frame: those that `node` describes, else the usual ones. @throws OntologyError */
export function readSlots(context: SlotContext, node: string | undefined): FrameSlot[] {
  const { index, kind, property } = context
  const stated =
    node === undefined ? [] : index.predicates(node).filter((predicate) => context.roles.has(localName(predicate)))
  const roles = [
    'subject',
    'object',
    ...stated.map(localName).filter((role) => role !== 'subject' && role !== 'object'),
  ]
  const named = (predicate: string): string[] =>
    node === undefined
      ? []
      : index.values(node, predicate).map((iri) => knownRole(index, node, localName(iri), context.roles))
  const optional = named(lex.optional)
  const required = named(lex.requires)
  return roles.flatMap((role): FrameSlot[] => {
    const predicate = stated.find((each) => localName(each) === role)
    const usual = role === 'subject' ? kind.subject : kind.object
    const own =
      predicate === undefined || node === undefined
        ? undefined
        : statedSlot(context, node, index.objects(node, predicate))
    const sources = own?.sources ?? usual
    if (sources === undefined) {
      throw index.error(
        property.iri,
        property.name,
        `an adjective of "${property.name}" has no lex:object. Say which preposition introduces it, or lex:object "none".`,
      )
    }
    if (sources.length === 0) return []
    const core = role === 'subject' || role === 'object'
    const classes = own?.classes ?? (role === 'subject' ? property.domain : role === 'object' ? property.range : [])
    return [
      {
        role,
        sources,
        classes: context.widened(classes.filter((name) => name !== 'Thing' && !name.startsWith('xsd:'))),
        exact: own?.classes !== undefined,
        required: (core || required.includes(role)) && !optional.includes(role),
      },
    ]
  })
}

interface StatedSlot {
  readonly sources: readonly string[] | undefined
  readonly classes?: readonly string[]
}

/** `"against"`, `"of, possessor"`, `"none"` or `[ lex:from "against" ; lex:class ng:State ]`. */
function statedSlot(context: SlotContext, node: string, values: readonly Node[]): StatedSlot {
  const { index } = context
  const [value] = values
  if (value?.termType !== 'BlankNode') return { sources: sourcesOf(context, node, values) }
  for (const predicate of index.predicates(value.value)) {
    if (predicate === lex.from || predicate === lex.class) continue
    throw index.error(
      value.value,
      localName(predicate),
      `"${localName(predicate)}" is no part of a slot. Use lex:from and lex:class.`,
    )
  }
  const classes = index
    .values(value.value, lex.class)
    .map((iri) => knownName(index, value.value, iri, context.classes, 'class'))
  const from = index.objects(value.value, lex.from)
  return {
    sources: from.length > 0 ? sourcesOf(context, node, from) : undefined,
    ...(classes.length > 0 ? { classes } : {}),
  }
}

/** Where a slot is filled from, in order; nowhere for "none". */
function sourcesOf({ index, property }: SlotContext, node: string, values: readonly Node[]): string[] {
  const [value, second] = values
  if (second !== undefined) {
    throw index.error(
      node,
      second.value,
      `a slot of a word of "${property.name}" has several values. Write them in one text, "of, to", in the order in which they are to be tried.`,
    )
  }
  const sources = value?.termType === 'Literal' ? items(value.value) : []
  const wrong = sources.find((source) => source !== 'indirect-object' && !isLemma(source))
  if (sources.length > 0 && wrong === undefined) return value?.value === 'none' ? [] : sources
  const name = localName(wrong ?? value?.value ?? '')
  throw index.error(
    node,
    name,
    `"${name}" says not where a slot is filled from. Use subject, object, indirect-object, possessor, modifier, self, clause, infinitive, agent, none or a preposition, as text.`,
  )
}
