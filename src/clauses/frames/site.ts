import type { Tree } from '../../model/index.ts'
import { conjuncts, firstConjunct, marker, markerTokens } from '../../syntax/nominal.ts'
import { isEngagedIn } from '../../syntax/engaged-in.ts'
import { placedByCopula, subjectsOf, type Arguments } from '../predicate/index.ts'

/** Where a word's arguments stand in the tree: heads by slot source (`subject`, `object`, `possessor`, `from` …). */
export interface Site {
  readonly head: number
  heads(source: string): readonly number[]
}

/** The arguments around a verb or an adjective; passives are turned, and prepositional phrases of its object count as its own. */
export function clauseSite(tree: Tree, clause: Arguments, complement?: number): Site {
  const passive = clause.voice === 'passive'
  // "told them to leave": who is told is the only object
  const active = clause.objects.length > 0 ? clause.objects : clause.indirectObjects
  const objects = passive ? clause.subjects : active
  const inner = complement === undefined ? objects : [complement]
  const own = new Map<string, readonly number[]>([
    ['subject', passive ? clause.agents : clause.subjects],
    ['object', objects],
    ['indirect-object', clause.indirectObjects],
    ['agent', clause.agents],
    ['clause', clause.complements],
    ['infinitive', clause.complements.filter((complement) => tree.is(complement, 'xcomp'))],
    // "holds Peruvian citizenship"
    ['modifier', complement === undefined ? [] : modifiersOf(tree, complement)],
  ])
  return {
    head: clause.head,
    heads(source) {
      const found = own.get(source)
      if (found) return found
      const obliques = clause.obliques.filter((oblique) => oblique.marker === source).map((oblique) => oblique.head)
      if (obliques.length > 0) return obliques
      // "born 2 May 1977 in Libya": a date has no place of its own
      const dates = clause.obliques
        .filter(({ marker: own, head }) => own === '' && tree.token(head).upos === 'NUM')
        .map(({ head }) => head)
      // "graduated with honours from Brown"
      const manners = clause.obliques
        .filter(({ marker: own, head }) => own === 'with' && tree.token(head).entityType === 'abstract')
        .map(({ head }) => head)
      const placed = [...inner, ...dates, ...manners].flatMap((noun) => prepositional(tree, noun, source))
      return placed.length > 0 || source !== 'in' ? placed : placesBeside(tree, clause, dates)
    },
  }
}

/** "(born 2 May 1977, Bergen, Norway)", "born Lyon, 1950": a place that only a comma parts from its date. */
const placesBeside = (tree: Tree, { obliques }: Arguments, dates: readonly number[]): number[] =>
  dates.length === 0
    ? []
    : [
        ...obliques.filter(({ marker: own }) => own === '').map(({ head }) => head),
        ...dates.flatMap((date) => tree.all(date, 'appos', 'nmod:unmarked')),
      ]
        .filter((place) => tree.token(place).upos === 'PROPN' && tree.token(place).entityType === 'place')
        .slice(0, 1)

const modifiersOf = (tree: Tree, noun: number): number[] =>
  tree.all(noun, 'compound', 'amod', 'nmod:unmarked').flatMap((child) => conjuncts(tree, child))

const prepositional = (tree: Tree, noun: number, preposition: string): number[] =>
  tree
    .all(noun, 'nmod', 'obl')
    .filter((child) => marker(tree, child) === preposition && markerTokens(tree, child).length > 0)
    .flatMap((child) => [...conjuncts(tree, child), ...besideName(tree, child)])

/** "the daughter of the painter Ed Moss and his wife": what the tree joins with the name joins with its title. */
const besideName = (tree: Tree, title: number): number[] =>
  tree
    .all(title, 'appos')
    .filter((name) => tree.token(title).upos === 'NOUN' && tree.token(name).upos === 'PROPN' && name > title)
    .flatMap((name) => conjuncts(tree, name).slice(1))

/** The arguments around a noun; `self` is whom it is said of, `modifier` what stands before it. */
export function nounSite(tree: Tree, noun: number, self: readonly number[]): Site {
  return {
    head: noun,
    heads(source) {
      if (source === 'self') return self
      if (source === 'possessor') {
        const owners = withShared(tree, noun, (each) => tree.all(each, 'nmod:poss'))
        return owners.length > 0
          ? owners.flatMap((child) => ownersOf(tree, child))
          : [...havers(tree, noun), ...(isEngagedIn(tree, noun) ? self : [])]
      }
      if (source === 'modifier') return modifiersOf(tree, noun)
      if (source === 'name') return modifiersOf(tree, noun).filter((child) => tree.token(child).upos === 'PROPN')
      // "an order dated 30 May" says what it is, "an order to leave" what is to be done
      if (source === 'clause')
        return tree
          .all(noun, 'acl', 'ccomp')
          .filter(
            (clause) => tree.feature(clause, 'Voice') !== 'Pass' || tree.first(clause, 'mark', 'nsubj') !== undefined,
          )
      const own = withShared(tree, noun, (each) => prepositional(tree, each, source)).filter(
        (child) => !isOfNameBehind(tree, noun, child),
      )
      if (own.length > 0) return own
      return source === 'with' ? included(tree, noun) : besideCopula(tree, noun, source)
    },
  }
}

/** "Team leader Ann Holm of the University of Turin" leads her team, and is of the university. */
const isOfNameBehind = (tree: Tree, title: number, child: number): boolean =>
  tree.is(title, 'nmod:desc') && child > tree.token(title).head && tree.first(title, 'compound') !== undefined

/** Those whom a possessor names; "their" means those whom the clause around it speaks of: "Tom and Ann live with their son". */
function ownersOf(tree: Tree, possessor: number): number[] {
  // "her master's degree" is no master's
  if (tree.isOf(possessor, 'degreeNoun')) return []
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

/** "They have two sons, Kim and Lee": whose those are that a noun and names behind "have" tell of. */
function havers(tree: Tree, noun: number): number[] {
  const object = firstConjunct(tree, noun)
  const { head: verb } = tree.token(object)
  const isNamed = tree.all(noun, 'appos').some((child) => tree.token(child).upos === 'PROPN')
  return isNamed && tree.is(object, 'obj') && tree.isOf(verb, 'possessingVerb')
    ? subjectsOf(tree, verb).filter((subject) => subject < verb)
    : []
}

/** "is an editor at the Herald": what follows a noun that says what somebody is may stand behind its copula. */
function besideCopula(tree: Tree, noun: number, preposition: string): number[] {
  const place = placedByCopula(tree, noun)
  return place !== undefined && marker(tree, place) === preposition ? conjuncts(tree, place) : []
}

/** "The talks involved two ministers", "her meetings will include the mayor": whom an event includes takes part in it. */
function included(tree: Tree, noun: number): number[] {
  const verb = tree.token(noun).head
  const includes = tree.is(noun, 'nsubj') && verb >= 0 && tree.isOf(verb, 'includingVerb')
  // whoever talks are "between" is named already
  if (!includes || prepositional(tree, noun, 'between').length > 0) return besideCopula(tree, noun, 'with')
  return tree.all(verb, 'obj').flatMap((child) => conjuncts(tree, child))
}

/**
 * "Acme's owner and treasurer", "the owner and treasurer of Acme": what stands before or after several
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
