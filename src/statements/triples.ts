import { type Argument, NO_WORDS, type Role, type Sentence, type Statement, Tree } from '../model/index.ts'
import { conjuncts, markerTokens, nounPhrase, trim } from '../syntax/nominal.ts'

/** A statement as its sentence words it: passives and "there is" in the order of the text. Numbers are tokens of the sentence. */
export interface OpenTuple {
  readonly subject: readonly number[]
  /** Empty where no words say the relation (appositions); `relationText` does. */
  readonly relation: readonly number[]
  readonly relationText: string
  readonly object: readonly number[]
  readonly adjuncts: readonly {
    readonly role: Role
    readonly head: number
    readonly marker: readonly number[]
    readonly tokens: readonly number[]
  }[]
}

/** One fact in three slots. */
export interface BinaryTriple {
  readonly subject: readonly number[]
  readonly relation: readonly number[]
  readonly object: readonly number[]
}

/** The words of a statement, for systems that want text rather than entities; null where a noun or a preposition alone evokes the relation ("Russia's invasion of Ukraine"). */
export function openTuple(statement: Statement, sentence: Sentence): OpenTuple | null {
  const { tree, subject, object } = read(statement, sentence)
  if (isWithoutPredicate(statement, tree)) return null
  const { relation } = statement
  const taken = new Set([...subject.tokens, ...(object?.tokens ?? [])])
  return {
    subject: subject.tokens,
    relation: tree.within(relation.phrase.segments),
    relationText: relation.text,
    object: object?.tokens ?? [],
    adjuncts: statement.arguments.flatMap((argument) => {
      const tokens = tree.within(argument.phrase.segments)
      if (tokens.length === 0 || tokens.some((token) => taken.has(token))) return []
      return [
        {
          role: argument.role,
          head: argument.head,
          marker: argument.marker === undefined ? [] : markerTokens(tree, argument.head),
          tokens,
        },
      ]
    }),
  }
}

/**
 * The facts of a statement as binary triples: its object, each further argument ("chained it to | the fence") and each
 * prepositional phrase of these ("became an envoy of | the king"), after the minimal facts of MinIE (Gashteovski
 * et al. 2017). Adverbs alone and
 * conditions make no fact; statements whose relation no words say have none.
 */
export function binaryTriples(statement: Statement, sentence: Sentence): BinaryTriple[] {
  const { tree, object } = read(statement, sentence)
  const tuple = openTuple(statement, sentence)
  if (tuple === null || tuple.relation.length === 0) return []
  const { subject, relation } = tuple
  const facts = (head: number, tokens: readonly number[], before: readonly number[]): BinaryTriple[] => [
    { subject, relation: before, object: core(tree, head, tokens, true) },
    ...inner(tree, head, tokens).map((child) => ({
      subject,
      relation: [...before, ...core(tree, head, tokens, false), ...markerTokens(tree, child)],
      object: core(tree, child, nounPhrase(tree, child), true),
    })),
  ]
  // "was painted in 1903" is said without the painter
  const agent = statement.relation.passive && object ? markerTokens(tree, object.head) : []
  const base =
    object && agent.length === 0
      ? [...relation, ...core(tree, object.head, object.tokens, true)]
      : relation.filter((token) => !agent.includes(token))
  const said = tuple.adjuncts.filter(
    ({ role, marker }) => role !== 'condition' && (role !== 'manner' || marker.length > 0),
  )
  return [
    ...(object ? facts(object.head, object.tokens, relation) : []),
    ...said.flatMap(({ head, marker, tokens }) => facts(head, tokens, [...base, ...marker])),
  ].filter((triple) => triple.object.length > 0)
}

const isWithoutPredicate = ({ relation }: Statement, tree: Tree): boolean =>
  relation.head >= 0 &&
  relation.phrase.text !== '' &&
  ['NOUN', 'PROPN', 'ADP', 'SCONJ', 'ADV'].includes(tree.token(relation.head).upos) &&
  tree.first(relation.head, 'cop') === undefined

interface Part {
  readonly head: number
  readonly tokens: readonly number[]
}

/** Subject and object in the order of the text. */
function read(statement: Statement, sentence: Sentence): { tree: Tree; subject: Part; object: Part | null } {
  const tree = new Tree(sentence, NO_WORDS)
  const part = ({ head, phrase }: Argument): Part => ({ head, tokens: tree.within(phrase.segments) })
  const subject = part(statement.subject)
  const object = statement.object ? part(statement.object) : null
  const there = statement.relation.head < 0 ? undefined : tree.first(statement.relation.head, 'expl')
  if (!object && there !== undefined && tree.lemma(there) === 'there')
    return { tree, subject: { head: there, tokens: [there] }, object: subject }
  return statement.relation.passive && object ? { tree, subject: object, object: subject } : { tree, subject, object }
}

/** Prepositional phrases of a noun that stand within `tokens`, coordinated ones each. */
function inner(tree: Tree, head: number, tokens: readonly number[]): number[] {
  return tree
    .all(head, 'nmod')
    .filter(
      (child) =>
        child > head && !tree.is(child, 'nmod:poss') && markerTokens(tree, child).length > 0 && tokens.includes(child),
    )
    .flatMap((child) => conjuncts(tree, child))
}

/** The noun phrase without its prepositional phrases; those with "of" may stay. */
function core(tree: Tree, head: number, tokens: readonly number[], keepOf: boolean): number[] {
  const dropped = inner(tree, head, tokens).filter((child) => {
    const [marker] = markerTokens(tree, child)
    return !keepOf || marker === undefined || tree.lemma(marker) !== 'of'
  })
  const gone = new Set(dropped.flatMap((child) => tree.subtree(child)))
  return trim(
    tree,
    tokens.filter((token) => !gone.has(token)),
  )
}
