import type { Predicate, Tree } from '../model/index.ts'
import { markerAmong } from './coordination.ts'
import type { RoleFiller, RuleContext } from './draft.ts'
import { clauseFiller, filler, roleFiller } from './fillers.ts'
import { conjuncts, isSetAgainst, marker, trim } from '../syntax/nominal.ts'
import { roleOf } from './roles.ts'

/** The further arguments of a clause: its prepositional phrases, unmarked times and adverbs, each with its usual role, and its conditions. */
export function adjuncts(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree, ontology } = context
  const linking = ontology.words('linkingAdverb')
  const phrases = clause.obliques
    .filter(
      (oblique) =>
        !used.has(oblique.head) &&
        oblique.marker !== 'according to' &&
        !isSetAgainst(tree, oblique.head) &&
        !isFraming(context, clause, oblique.head),
    )
    .map((oblique): RoleFiller => {
      const above = aboveAll(context, oblique.head)
      const own = tree.is(oblique.head, 'conj') ? markerAmong(tree, oblique.head) : oblique.marker
      return {
        ...filler(context, oblique.head),
        role: roleOf(context, oblique.marker, oblique.head),
        ...(oblique.marker === ''
          ? {}
          : {
              marker: above === undefined ? own : `${tree.token(above).text} ${own}`,
              markerTokens: above === undefined ? oblique.markerTokens : [above, ...oblique.markerTokens],
            }),
      }
    })
  const adverbs = clause.adverbs
    .filter((adverb) => !(clause.subjects.length > 1 && isDistributive(tree, adverb)))
    .filter((adverb) => !used.has(adverb) && !linking.has(tree.lemma(adverb)) && !isFraming(context, clause, adverb))
    .map((adverb): RoleFiller => ({
      head: adverb,
      tokens: trim(tree, tree.subtree(adverb)),
      role: context.isTime(adverb) ? 'time' : 'manner',
    }))
  return [...phrases, ...adverbs, ...namedPlaces(context, clause, used), ...conditions(context, clause)]
}

/** "Lee, Moss and Kern have all played": each of them has, so that of one nothing more is said; "respectively" pairs them. */
const isDistributive = (tree: Tree, adverb: number): boolean =>
  tree.isOf(adverb, 'universalQuantifier') || tree.lemma(adverb) === 'respectively'

/** "especially" of "fell, especially in Rome": where something holds above all, and not only there. */
export const aboveAll = ({ tree }: RuleContext, phrase: number): number | undefined =>
  tree
    .all(phrase, 'advmod')
    .find(
      (adverb) =>
        adverb > 0 && adverb < phrase && tree.token(adverb - 1).text === ',' && tree.isOf(adverb, 'exampleAdverb'),
    )

/** What a clause depends on, itself or by what it completes: "if prices rise", "once approved, is expected to replace". */
function conditions({ tree, predicates }: RuleContext, clause: Predicate): RoleFiller[] {
  const consequences = [clause.head]
  for (let at = clause; at.governor?.link === 'control';) {
    const above = predicates.get(at.governor.head)
    if (above === undefined) break
    consequences.push(above.head)
    at = above
  }
  return [...predicates.values()]
    .filter(
      ({ head, governor, stance }) =>
        governor?.link === 'adverbial' &&
        consequences.includes(governor.head) &&
        head !== clause.head &&
        stance.modality === 'conditional',
    )
    .map(({ head }) =>
      clauseRole(
        tree,
        head,
        'condition',
        tree.all(head, 'mark').filter((mark) => mark < head),
      ),
    )
}

/** "was called in to clear the roads": what for, which a verb without an object needs to tell enough. */
export const purposesOf = ({ tree, predicates }: RuleContext, clause: Predicate): RoleFiller[] =>
  [...predicates.values()]
    .filter(
      ({ head, governor, stance }) =>
        head > clause.head &&
        governor?.head === clause.head &&
        governor.link === 'adverbial' &&
        stance.modality === 'intended' &&
        tree.all(head, 'mark').some((mark) => tree.lemma(mark) === 'to'),
    )
    .map(({ head }) => {
      const marks = tree.all(head, 'mark')
      // "calling for roads to be closed"
      const isFor = marks.some((mark, at) => at === 0 && tree.lemma(mark) === 'for')
      return { ...clauseRole(tree, head, 'purpose', isFor ? marks.slice(0, 1) : marks), marker: isFor ? 'for' : 'to' }
    })

/** A clause as an argument, without the words that mark it. */
function clauseRole(tree: Tree, head: number, role: string, markerTokens: readonly number[]): RoleFiller {
  const tokens = tree.subtree(head, (child) => markerTokens.includes(child))
  const marker = tree.phrase(markerTokens).text.toLowerCase()
  return {
    ...clauseFiller(tree, head, trim(tree, tokens)),
    role,
    ...(marker === '' ? {} : { marker, markerTokens }),
  }
}

/** Whether a phrase only introduces its sentence: "Sadly, …", "Of course, …", "In a related story, …" tell nothing of the event. */
function isFraming(context: RuleContext, { head: verb, subjects }: Predicate, head: number): boolean {
  const { tree } = context
  const words = trim(tree, tree.subtree(head))
  const isComma = (token: number): boolean => token < tree.size && tree.token(token).text === ','
  const [before, after] = [Math.min(...words) - 1, Math.max(...words) + 1]
  const isFronted = head < verb && (subjects.every((subject) => after <= subject) || (before >= 0 && isComma(before)))
  if (!isFronted || !isComma(after) || context.isTime(head)) return false
  return tree.is(head, 'advmod')
    ? tree.token(head).entityType !== 'place'
    : tree.isOf(head, 'framingNoun') && tree.all(head, 'nmod').length === 0
}

/** "vying for influence in India": the place that an object's own phrase names is a place of the event, too. */
function namedPlaces(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  return [...new Set([...used, ...clause.objects])]
    .filter((object) => tree.token(object).upos === 'NOUN' && !clause.subjects.includes(object))
    .flatMap((object) => tree.all(object, 'nmod'))
    .filter((child) => roleOf(context, marker(tree, child), child) === 'place')
    .flatMap((child) => conjuncts(tree, child))
    .filter((child) => !used.has(child) && tree.token(child).upos === 'PROPN')
    .map((child) => roleFiller(context, child, 'place'))
}
