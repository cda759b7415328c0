import { isAffirmed, type Argument, type Ontology, type Unrated } from '../model/index.ts'

/**
 * What a sentence's statements say together by the ontology's property chains: "born in Newark, Ohio" is born in Ohio.
 * The link has to be told as a fact; of a denial nothing follows, since who was not born in Newark may be Ohioan.
 */
export function followChains(statements: readonly Unrated[], ontology: Ontology): Unrated[] {
  return statements.flatMap((premise) => {
    const chain = ontology.chains.find(({ property }) => property === premise.relation.property)
    if (chain === undefined || premise.object === null || premise.polarity === 'negative') return []
    const links = statements.filter((each) => each.relation.property === chain.through && isAffirmed(each))
    return beyond(premise.object, links).map((object, at) => ({
      ...premise,
      id: `${premise.id}-${chain.through}${at === 0 ? '' : at}`,
      object,
      rule: 'property-chain',
      inferredFrom: premise.id,
    }))
  })
}

/** What links lead to from `start`, over any number of them. */
function beyond(start: Argument, links: readonly Unrated[]): Argument[] {
  const reached = [start]
  for (const each of reached)
    for (const { subject, object } of links)
      if (object && sameEntity(subject, each) && !reached.some((known) => sameEntity(known, object)))
        reached.push(object)
  return reached.slice(1)
}

const sameEntity = (a: Argument, b: Argument): boolean =>
  a.term.kind === 'entity' && b.term.kind === 'entity' && a.term.entity === b.term.entity
