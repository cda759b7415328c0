import { complexPreposition } from './complex-preposition.ts'
import { conjuncts, markerTokens } from './nominal.ts'
import type { Tree } from './tree.ts'

export interface Oblique {
  readonly head: number
  /** Lower-case preposition, empty for an unmarked adverbial ("last week"). */
  readonly marker: string
  readonly markerTokens: readonly number[]
}

/** A predicate with the heads of its arguments; coordination is resolved, gaps and control are filled. */
export interface Clause {
  readonly head: number
  readonly kind: 'verbal' | 'copular'
  readonly passive: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly indirectObjects: readonly number[]
  readonly agents: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly adverbs: readonly number[]
  /** Heads of complement clauses. */
  readonly complements: readonly number[]
  /** The words that say the relation: auxiliaries, negation, verb, particle and the verbs that govern it by control or raising. */
  readonly words: readonly number[]
}

const RELATIVE = ['who', 'whom', 'which', 'that', 'whose']

const isRelativePronoun = (tree: Tree, index: number): boolean =>
  RELATIVE.includes(tree.lemma(index)) && tree.token(index).upos !== 'DET' && tree.token(index).upos !== 'SCONJ'

/** The relative clause that a token stands in, if it is the head of one or coordinated with it. */
function relativeClauseOf(tree: Tree, index: number): number | undefined {
  let at = index
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    if (tree.is(at, 'acl:relcl')) return at
    if (!tree.is(at, 'conj', 'xcomp', 'ccomp')) return undefined
    at = tree.token(at).head
  }
  return undefined
}

/** A relative pronoun stands for the noun that its clause modifies; anything else for itself. */
function antecedents(tree: Tree, index: number, predicate: number): number[] {
  if (!isRelativePronoun(tree, index)) return [index]
  const clause = relativeClauseOf(tree, predicate)
  return clause === undefined ? [index] : described(tree, tree.token(clause).head)
}

const resolve = (tree: Tree, heads: readonly number[], predicate: number): number[] => [
  ...new Set(heads.flatMap((head) => conjuncts(tree, head)).flatMap((head) => antecedents(tree, head, predicate))),
]

/** "There were protests". */
export const isExistential = (tree: Tree, predicate: number): boolean =>
  tree.lemma(predicate) === 'be' && tree.all(predicate, 'expl').some((child) => tree.lemma(child) === 'there')

/** Subject of a copula whose complement is a clause: "the difference" of "the difference is that the model follows a process". */
export const isOuter = (tree: Tree, index: number): boolean => tree.is(index, 'nsubj:outer')

/** Verbs whose subject, not object, is understood as subject of the infinitive ("promised him to come"). */
const SUBJECT_CONTROL = ['promise', 'vow', 'threaten', 'use']

/** Heads of the subjects of a predicate, found through coordination, control, raising, relative and participial clauses. */
export function subjectsOf(tree: Tree, predicate: number, depth = 0): number[] {
  if (depth > 8) return []
  const own = tree.all(predicate, 'nsubj').filter((index) => !isOuter(tree, index))
  const real = own.filter((index) => !(tree.lemma(index) === 'there' && tree.token(index).upos === 'PRON'))
  if (real.length > 0) return resolve(tree, real, predicate)
  if (tree.first(predicate, 'csubj', 'expl') !== undefined) return []
  const governor = tree.token(predicate).head
  if (governor < 0) return []
  if (tree.is(predicate, 'acl:relcl')) return described(tree, governor)
  if (tree.is(predicate, 'acl')) return subjectsOfModifier(tree, predicate, governor, depth)
  if (tree.is(predicate, 'xcomp')) {
    const objects = tree.all(governor, 'obj', 'iobj')
    const controlled = objects.length > 0 && !SUBJECT_CONTROL.includes(tree.lemma(governor))
    return controlled ? resolve(tree, objects, governor) : subjectsOf(tree, governor, depth + 1)
  }
  if (tree.is(predicate, 'conj', 'advcl', 'parataxis') && !isImperative(tree, predicate)) {
    if (tree.is(predicate, 'parataxis')) return []
    return subjectsOf(tree, governor, depth + 1)
  }
  return []
}

/** Of "countries vying" the noun; of "its efforts to boost" the possessor, or else who has or makes the effort. */
function subjectsOfModifier(tree: Tree, predicate: number, noun: number, depth: number): number[] {
  if (tree.feature(predicate, 'VerbForm') !== 'Inf' && tree.first(predicate, 'mark') === undefined)
    return isSaidOfName(tree, noun) ? described(tree, noun) : conjunctsBefore(tree, noun, predicate)
  const possessors = tree.all(noun, 'nmod:poss')
  if (possessors.length > 0) return resolve(tree, possessors, noun)
  // "describes the need for understanding": whoever needs it is not the one who describes
  if (tree.all(predicate, 'mark').some((mark) => tree.lemma(mark) === 'for')) return []
  const clause = tree.is(noun, 'obj', 'obl', 'xcomp') ? tree.token(noun).head : noun
  return clause >= 0 && clause !== predicate ? subjectsOf(tree, clause, depth + 1) : []
}

/** "Acme is a company that makes (or making) tools": what is said of the company is said of Acme. */
const isSaidOfName = (tree: Tree, noun: number): boolean =>
  tree.token(noun).upos === 'NOUN' &&
  tree.first(noun, 'cop') !== undefined &&
  tree
    .all(noun, 'nsubj')
    .some((subject) => tree.token(subject).upos === 'PROPN' || tree.feature(subject, 'PronType') === 'Prs')

const described = (tree: Tree, noun: number): number[] =>
  isSaidOfName(tree, noun) ? resolve(tree, tree.all(noun, 'nsubj'), noun) : [noun]

const conjunctsBefore = (tree: Tree, noun: number, before: number): number[] =>
  conjuncts(tree, noun).filter((index) => index < before)

export function isImperative(tree: Tree, predicate: number): boolean {
  return tree.feature(predicate, 'Mood') === 'Imp' && tree.first(predicate, 'nsubj') === undefined
}

export function isPassive(tree: Tree, predicate: number): boolean {
  if (tree.first(predicate, 'nsubj:pass', 'csubj:pass', 'aux:pass') !== undefined) return true
  const participle = tree.feature(predicate, 'VerbForm') === 'Part' && tree.feature(predicate, 'Tense') === 'Past'
  if (participle && tree.is(predicate, 'acl') && !tree.is(predicate, 'acl:relcl')) return true
  if (tree.is(predicate, 'conj') && participle && tree.first(predicate, 'nsubj', 'aux') === undefined)
    return isPassive(tree, tree.token(predicate).head)
  return participle && tree.is(predicate, 'advcl', 'xcomp') && tree.first(predicate, 'obj', 'aux') === undefined && tree.feature(predicate, 'Voice') === 'Pass' // prettier-ignore
}

function objectsOf(tree: Tree, predicate: number): number[] {
  const own = tree.all(predicate, 'obj')
  if (own.length > 0) return resolve(tree, own, predicate)
  if (tree.is(predicate, 'conj')) {
    // "buys and sells oil": an object of the first verb that follows the second belongs to both
    return resolve(
      tree,
      tree.all(tree.token(predicate).head, 'obj').filter((index) => index > predicate),
      predicate,
    )
  }
  const relative = tree.is(predicate, 'acl:relcl')
  const subject = tree.first(predicate, 'nsubj')
  const gap = relative && !isPassive(tree, predicate) && subject !== undefined && !isRelativePronoun(tree, subject)
  const filled = tree.all(predicate, 'obl', 'ccomp', 'xcomp', 'advmod').some((index) => RELATIVE.includes(tree.lemma(index)) || ['where', 'when', 'why'].includes(tree.lemma(index)) || tree.is(index, 'ccomp', 'xcomp')) // prettier-ignore
  return gap && !filled && tree.token(predicate).upos === 'VERB' ? [tree.token(predicate).head] : []
}

function obliquesOf(tree: Tree, predicate: number): Oblique[] {
  return tree.all(predicate, 'obl').flatMap((first) =>
    conjuncts(tree, first).map((index) => {
      const complex = complexPreposition(tree, index)
      const words = complex?.marker ?? markerTokens(tree, index)
      const head = complex?.head ?? antecedents(tree, index, predicate)[0]!
      return { head, marker: words.map((word) => tree.token(word).text.toLowerCase()).join(' '), markerTokens: words }
    }),
  )
}

/** "refrain from adopting": treebanks have it as an adverbial clause. */
export const isControlledByFrom = (tree: Tree, index: number): boolean =>
  tree.is(index, 'advcl') &&
  tree.first(index, 'nsubj') === undefined &&
  tree.all(index, 'mark').some((mark) => tree.lemma(mark) === 'from')

const NEGATIONS = ['not', 'never', 'no']

/** Words of the verb group, with the governing verbs of "is trying to boost" and "has refrained from adopting". */
export function verbGroup(tree: Tree, predicate: number, depth = 0): number[] {
  const own = tree
    .children(predicate)
    .filter(
      (child) =>
        tree.is(child, 'aux', 'compound:prt') ||
        (tree.is(child, 'cop') && !hasOuterSubject(tree, predicate)) ||
        (tree.is(child, 'advmod') && NEGATIONS.includes(tree.lemma(child))),
    )
  const copular =
    tree.first(predicate, 'cop') !== undefined &&
    tree.token(predicate).upos !== 'ADJ' &&
    !hasOuterSubject(tree, predicate)
  const words = copular ? own : [...own, predicate]
  const governor = tree.token(predicate).head
  const marks = tree.all(predicate, 'mark').filter((index) => tree.lemma(index) === 'to' || tree.is(predicate, 'xcomp'))
  const controlled = tree.is(predicate, 'xcomp') || isControlledByFrom(tree, predicate)
  if (
    controlled &&
    depth < 5 &&
    ['VERB', 'ADJ'].includes(tree.token(governor).upos) &&
    tree.first(governor, 'obj') === undefined
  ) {
    const linking = marks.length > 0 ? marks : tree.all(predicate, 'mark')
    return [...verbGroup(tree, governor, depth + 1), ...linking, ...words].sort((a, b) => a - b)
  }
  if (tree.is(predicate, 'conj') && tree.first(predicate, 'aux', 'nsubj') === undefined && !copular) {
    // a second verb shares the auxiliaries of the first ("has built and sold")
    const first = governor
    const shared = tree
      .all(first, 'aux')
      .filter((index) => tree.feature(first, 'VerbForm') === tree.feature(predicate, 'VerbForm') && index < predicate)
    return [...shared, ...words].sort((a, b) => a - b)
  }
  return words.sort((a, b) => a - b)
}

/** Participles that have become prepositions: "given the war", "including Iran". */
const PREPOSITIONAL = [
  'given',
  'including',
  'regarding',
  'concerning',
  'following',
  'considering',
  'according',
  'excluding',
  'barring',
]

/** Whether a token heads a clause that statements are made from. */
export function isPredicate(tree: Tree, index: number): boolean {
  const token = tree.token(index)
  if (tree.first(index, 'cop') !== undefined) return true
  if (
    tree.is(index, 'advcl', 'acl') &&
    PREPOSITIONAL.includes(token.text.toLowerCase()) &&
    tree.first(index, 'nsubj', 'mark') === undefined
  )
    return false
  if (token.upos !== 'VERB') return token.upos === 'AUX' && !tree.is(index, 'aux', 'cop')
  return !tree.is(index, 'amod', 'compound', 'case', 'mark', 'fixed', 'flat', 'nmod', 'det', 'goeswith', 'punct')
}

export const hasOuterSubject = (tree: Tree, head: number): boolean =>
  tree.children(head).some((child) => isOuter(tree, child))

export function clauseAt(tree: Tree, head: number): Clause {
  const copular = tree.first(head, 'cop') !== undefined && !hasOuterSubject(tree, head)
  const passive = !copular && isPassive(tree, head)
  const obliques = obliquesOf(tree, head)
  const isAgent = (oblique: Oblique): boolean =>
    passive && oblique.marker === 'by' && !/time|date/.test(tree.token(oblique.head).entityType ?? '')
  return {
    head,
    kind: copular ? 'copular' : 'verbal',
    passive,
    subjects: subjectsOf(tree, head),
    objects: copular ? [] : objectsOf(tree, head),
    indirectObjects: resolve(tree, tree.all(head, 'iobj'), head),
    agents: obliques.filter(isAgent).map((oblique) => oblique.head),
    obliques: obliques.filter((oblique) => !isAgent(oblique)),
    adverbs: tree.all(head, 'advmod').filter((index) => !NEGATIONS.includes(tree.lemma(index))),
    complements: tree
      .children(head)
      .filter((child) => tree.is(child, 'ccomp', 'xcomp') || isControlledByFrom(tree, child)),
    words: verbGroup(tree, head),
  }
}

export const clausesOf = (tree: Tree): Clause[] =>
  tree.sentence.tokens.filter((token) => isPredicate(tree, token.index)).map((token) => clauseAt(tree, token.index))
