import type { CodedClass, Tree } from '../../model/index.ts'
import { HELD, type Draft, type Filler, type Rule, type RuleContext } from '../draft.ts'
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
        !isRegionInCity(context, place, each) &&
        markerTokens(tree, each).length === 0 &&
        tree.all(each, 'punct').some((mark) => mark < each && /^[,(]$/.test(tree.token(mark).text)),
    )
    .flatMap((each) => [each, ...around(context, each)])
}

/** "the University of California, San Diego" */
const isRegionInCity = ({ ontology, classOf }: RuleContext, place: number, around: number): boolean =>
  ontology.isA(classOf(around) ?? '', CITY) && [STATE, REGION].some((name) => ontology.isA(classOf(place) ?? '', name))
const CITY: CodedClass = 'City'
const STATE: CodedClass = 'State'
const REGION: CodedClass = 'Region'

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

/** How sure the tree must be that a state is the town's and not the verb's: "met officials from Essen in Germany". */
const SURE = 0.9

/** "the Maritime Museum in Bergen": the place right behind the name of what stands there. */
function siteOf(context: RuleContext, body: number): number[] {
  const { tree, ontology } = context
  if (tree.token(body).upos !== 'PROPN') return []
  const isOneOf = (names: readonly CodedClass[]): boolean =>
    names.some((name) => ontology.isA(context.classOf(body) ?? '', name))
  // "Bakhmut in eastern Ukraine"
  const isTown = ontology.isA(context.classOf(body) ?? '', 'City')
  if (!isTown && (!isOneOf(SITED) || isOneOf(SPREAD))) return []
  return tree
    .all(body, 'nmod')
    .filter(
      (place) => isPlaceName(context, place) && (isTown ? ['in'] : ['in', 'at', 'near']).includes(marker(tree, place)),
    )
    .filter(
      (place) =>
        !isTown || (ontology.isA(context.classOf(place) ?? '', 'State') && tree.token(place).headProbability >= SURE),
    )
    .filter((place) => markerTokens(tree, place)[0] === endOfName(tree, body) + 1)
    .slice(0, 1)
}

/** Of "the German city of Essen", "Oman's port of Salalah", "Somalia's Puntland region": the place and the state or place that it lies in. */
function ofKind(context: RuleContext, noun: number): [inner: number, outer: number][] {
  const { tree, ontology, classOf } = context
  if (!tree.isOf(noun, 'nounOfPlaceWithin') || tree.feature(noun, 'Number') === 'Plur') return []
  const named = tree.all(noun, 'nmod').filter((child) => marker(tree, child) === 'of' && isPlaceName(context, child))
  const isJoined =
    named.some((child) => tree.first(child, 'conj') !== undefined) || tree.first(noun, 'conj') !== undefined
  const compounds = tree.all(noun, 'compound').filter((child) => isPlaceName(context, child))
  const owners = tree.all(noun, 'nmod:poss').filter((child) => isPlaceName(context, child))
  const states = tree.all(noun, 'amod').filter((child) => ontology.isA(classOf(child) ?? '', 'State'))
  if (isJoined || named.length > 1) return []
  const [of] = named
  const [compound] = compounds
  // "the Karrada district of Baghdad", but "the Gulf Coast town of Daphne"
  if (of !== undefined && compound !== undefined && !tree.isOf(noun, 'nounOfNamedPlace')) return [[compound, of]]
  const inner = of ?? compound
  const outer = [...owners, ...states, ...compounds].filter((each) => each !== inner)
  return inner === undefined || compounds.length > 1 || outer.length !== 1 || outer[0] === undefined
    ? []
    : [[inner, outer[0]]]
}

const endOfName = (tree: Tree, head: number): number => Math.max(head, ...tree.all(head, 'flat', 'compound'))

const within = (context: RuleContext, inner: Filler, outer: number): Draft => ({
  rule: NAME,
  predicate: outer,
  subject: inner,
  object: {
    ...filler(context, outer),
    tokens: context.tree.subtree(outer, (child) => !context.tree.is(child, 'flat', 'compound')),
  },
  relation: { tokens: [], text: 'is in', lemma: 'be in', property: context.ontology.propertyFor('location') },
  arguments: [],
  stance: HELD,
})

export const placeWithin: Rule = {
  name: NAME,
  reads:
    'a place with the one it lies in beside it: "Newark, Ohio, USA", "the Maritime Museum in Bergen", "the German city of Essen"',
  apply(context) {
    const { tree, sentence } = context
    return sentence.tokens.flatMap(({ index }): Draft[] => {
      const kind = ofKind(context, index).map(([inner, outer]) => within(context, filler(context, inner), outer))
      const behind = isPlaceName(context, index) ? around(context, index) : []
      const chain = [index, ...behind, ...siteOf(context, index)].sort((a, b) => a - b)
      if (chain.length === 1) return kind
      const own = tree
        .all(index, 'flat', 'compound')
        .concat(index)
        .sort((a, b) => a - b)
      return chain.slice(1).map((outer, at): Draft => {
        const inner = chain[at] ?? index
        return within(context, { head: inner, tokens: inner === index ? own : [inner] }, outer)
      })
    })
  },
}
