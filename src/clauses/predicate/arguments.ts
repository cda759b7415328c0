import type { Oblique, Predicate, Tree } from '../../model/index.ts'
import { hyphenated } from '../../syntax/hyphenated.ts'
import { conjuncts, isManner } from '../../syntax/nominal.ts'
import { indirectObjectsOf, objectsOf } from './objects.ts'
import { obliquesOf } from './obliques.ts'
import {
  hasOuterSubject,
  isBareState,
  isControlledByFrom,
  isExistential,
  isNearly,
  isNegation,
  isOuter,
  isPassive,
} from './kinds.ts'
import { subjectsOf } from './subjects.ts'
import { idiomOf, particlesOf, verbGroup } from './verb-group.ts'

/** A predicate's arguments and the words that say it. */
export type Arguments = Pick<
  Predicate,
  | 'head'
  | 'kind'
  | 'voice'
  | 'subjects'
  | 'objects'
  | 'indirectObjects'
  | 'agents'
  | 'obliques'
  | 'adverbs'
  | 'complements'
  | 'words'
>

/** The arguments of a verb or of what follows a copula. */
export function clauseArguments(tree: Tree, head: number): Arguments {
  const copular = (tree.first(head, 'cop') !== undefined && !hasOuterSubject(tree, head)) || isBareState(tree, head)
  const passive = !copular && isPassive(tree, head)
  const idiom = idiomOf(tree, head)
  // "short-handed" is no adverb with its adjective
  const joined = hyphenated(tree, head)
  const obliques = obliquesOf(tree, head).filter((oblique) => ![...idiom, ...joined].includes(oblique.head))
  const particles = [...particlesOf(tree, head), ...idiom]
  const isAgent = (oblique: Oblique): boolean =>
    passive &&
    oblique.marker === 'by' &&
    !/time|date/.test(tree.token(oblique.head).entityType ?? '') &&
    !isManner(tree, oblique.head)
  return {
    head,
    kind: copular ? 'copular' : isExistential(tree, head) ? 'existential' : 'verbal',
    voice: passive ? 'passive' : 'active',
    subjects: subjectsOf(tree, head),
    objects: copular ? [] : objectsOf(tree, head),
    indirectObjects: indirectObjectsOf(tree, head),
    agents: obliques.filter(isAgent).map((oblique) => oblique.head),
    obliques: obliques.filter((oblique) => !isAgent(oblique)),
    adverbs: tree.all(head, 'advmod').filter(
      (index) =>
        ![...particles, ...joined].includes(index) &&
        // "almost totally destroyed" is destroyed all but totally
        ![index, ...tree.children(index).filter((degree) => !isNearly(tree, degree))].some((word) =>
          isNegation(tree, word),
        ),
    ),
    complements: tree
      .children(head)
      .filter((child) => tree.is(child, 'ccomp', 'xcomp') || isControlledByFrom(tree, child)),
    words: [...verbGroup(tree, head), ...particles].sort((a, b) => a - b),
  }
}

/** A noun that is no predicate of a copula: its subjects are those of whom it is said ("Lavrov, the minister"). */
export const nounArguments = (tree: Tree, head: number, subjects: readonly number[]): Arguments => ({
  head,
  kind: 'nominal',
  voice: 'active',
  subjects,
  objects: [],
  indirectObjects: [],
  agents: [],
  obliques: [],
  adverbs: [],
  complements: tree.all(head, 'acl', 'ccomp'),
  words: [head],
})

/** "the Iran-backed militia": a participle that a hyphen joins with the name of who does it, said of its noun. */
export function agentModifier(tree: Tree, head: number): Arguments | undefined {
  const { head: noun, upos } = tree.token(head)
  const [agent] = hyphenated(tree, head)
  const isPassive = upos === 'VERB' && tree.is(head, 'amod') && /(?:ed|en|un|ld|de|wn)$/.test(tree.token(head).text)
  if (!isPassive || agent === undefined || !['PROPN', 'ADJ'].includes(tree.token(agent).upos) || noun < head)
    return undefined
  // "a German-owned mine", "a Russian-made missile": a firm or somebody of the country did it
  if (tree.token(agent).upos === 'ADJ' && tree.isOf(head, 'privateDeedVerb')) return undefined
  return { ...nounArguments(tree, head, conjuncts(tree, noun)), kind: 'verbal', voice: 'passive', agents: [agent] }
}

/** The copula of "the trouble is that our roof leaks": what the clause says is said of its outer subject. */
export function outerCopula(tree: Tree, copula: number): Arguments | undefined {
  if (!tree.is(copula, 'cop')) return undefined
  const { head } = tree.token(copula)
  const subjects = tree.children(head).filter((child) => isOuter(tree, child))
  if (subjects.length === 0 || tree.first(head, 'cop') !== copula) return undefined
  return { ...nounArguments(tree, copula, subjects), kind: 'copular', complements: [head] }
}
