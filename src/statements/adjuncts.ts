import type { Predicate } from '../model/index.ts'
import type { RoleFiller, RuleContext } from './draft.ts'
import { roleFiller } from './fillers.ts'
import { marker, nounPhrase } from '../syntax/nominal.ts'
import { roleOf } from './roles.ts'

/** The further arguments of a clause: its prepositional phrases, unmarked times and adverbs, each with its usual role. */
export function adjuncts(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree, ontology } = context
  const linking = ontology.words('linkingAdverb')
  const phrases = clause.obliques
    .filter((oblique) => !used.has(oblique.head) && oblique.marker !== 'according to')
    .map((oblique): RoleFiller => ({
      head: oblique.head,
      tokens: nounPhrase(tree, oblique.head),
      role: roleOf(context, oblique.marker, oblique.head),
      ...(oblique.marker === '' ? {} : { marker: oblique.marker, markerTokens: oblique.markerTokens }),
    }))
  const adverbs = clause.adverbs
    .filter((adverb) => !used.has(adverb) && !linking.has(tree.lemma(adverb)))
    .map((adverb): RoleFiller => ({
      head: adverb,
      tokens: tree.subtree(adverb),
      role: context.isTime(adverb) ? 'time' : 'manner',
    }))
  return [...phrases, ...adverbs, ...namedPlaces(context, clause, used)]
}

/** "vying for influence in India": the place that an object's own phrase names is a place of the event, too. */
function namedPlaces(context: RuleContext, clause: Predicate, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  return [...new Set([...used, ...clause.objects])]
    .filter((object) => tree.token(object).upos === 'NOUN' && !clause.subjects.includes(object))
    .flatMap((object) => tree.all(object, 'nmod'))
    .filter(
      (child) =>
        !used.has(child) &&
        tree.token(child).upos === 'PROPN' &&
        roleOf(context, marker(tree, child), child) === 'place',
    )
    .map((child) => roleFiller(context, child, 'place'))
}
