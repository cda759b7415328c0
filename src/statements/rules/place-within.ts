import type { CodedClass, Tree } from '../../model/index.ts'
import { HELD, type Draft, type Rule, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { marker, markerTokens } from '../../syntax/nominal.ts'

const NAME = 'place-within'

const isPlaceName = (context: RuleContext, token: number): boolean =>
  context.tree.token(token).upos === 'PROPN' && context.ontology.isA(context.classOf(token) ?? '', 'Place')

/** The place names set off by commas or brackets behind a place name, none of them in a list. */
function around(context: RuleContext, place: number): number[] {
  const { tree } = context
  if (tree.all(place, 'conj').some((other) => tree.first(other, 'cc') === undefined)) return []
  return tree
    .all(place, 'nmod', 'appos')
    .filter(
      (each) =>
        each > place &&
        isPlaceName(context, each) &&
        markerTokens(tree, each).length === 0 &&
        tree.all(each, 'punct').some((mark) => mark < each && /^[,(]$/.test(tree.token(mark).text)),
    )
    .flatMap((each) => [each, ...around(context, each)])
}

/** What stands at a place, and bodies that are found in many. */
const SITED: readonly CodedClass[] = ['Facility', 'Organization']
const SPREAD: readonly CodedClass[] = [
  'PoliticalParty',
  'InternationalOrganization',
  'SportsTeam',
  'ArmedForces',
  'ArmedGroup',
  'GeopoliticalEntity',
]

/** "the Maritime Museum in Bergen": the place right behind the name of what stands there. */
function siteOf(context: RuleContext, body: number): number[] {
  const { tree, ontology } = context
  if (tree.token(body).upos !== 'PROPN') return []
  const isOneOf = (names: readonly CodedClass[]): boolean =>
    names.some((name) => ontology.isA(context.classOf(body) ?? '', name))
  if (!isOneOf(SITED) || isOneOf(SPREAD)) return []
  return tree
    .all(body, 'nmod')
    .filter((place) => isPlaceName(context, place) && ['in', 'at', 'near'].includes(marker(tree, place)))
    .filter((place) => markerTokens(tree, place)[0] === endOfName(tree, body) + 1)
    .slice(0, 1)
}

const endOfName = (tree: Tree, head: number): number => Math.max(head, ...tree.all(head, 'flat', 'compound'))

export const placeWithin: Rule = {
  name: NAME,
  reads: 'a place with the one it lies in behind it: "Newark, Ohio, USA", "the Maritime Museum in Bergen"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      const behind = isPlaceName(context, index) ? around(context, index) : []
      const chain = [index, ...behind, ...siteOf(context, index)].sort((a, b) => a - b)
      if (chain.length === 1) return []
      const own = tree
        .all(index, 'flat', 'compound')
        .concat(index)
        .sort((a, b) => a - b)
      return chain.slice(1).map((outer, at): Draft => {
        const inner = chain[at] ?? index
        return {
          rule: NAME,
          predicate: outer,
          subject: { head: inner, tokens: inner === index ? own : [inner] },
          object: {
            ...filler(context, outer),
            tokens: tree.subtree(outer, (child) => !tree.is(child, 'flat', 'compound')),
          },
          relation: { tokens: [], text: 'is in', lemma: 'be in', property: ontology.propertyFor('location') },
          arguments: [],
          stance: HELD,
        }
      })
    })
  },
}
