import { MODALITIES } from '../../model/index.ts'
import type { Argument, Evidence, Fragment, Lack, Modality, Relation, Statement } from '../../model/index.ts'
import { NAMESPACES, dcterms, ngs, prov } from '../vocabulary.ts'
import { argumentsOf, attributionOf, idOf, intervalOf, localName, polarityOf, rolesAmong } from './argument.ts'
import type { Node } from './triples.ts'
import type { Words } from './words.ts'

function relationOf(node: Node, words: Words): Relation {
  const property = node.maybe(ngs.propertyName)?.text
  const passive = node.maybe(ngs.passive)
  return {
    phrase: words.phrase(node.all(ngs.relationWords), node),
    text: node.maybe(ngs.relationText)?.text ?? '',
    lemma: node.one(ngs.lemma).text,
    head: node.one(ngs.relationHead).number,
    ...(property === undefined ? {} : { property }),
    ...(passive === undefined ? {} : { passive: passive.isTrue }),
  }
}

function evidenceOf(node: Node, words: Words): Evidence {
  const span = words.span(node.one(ngs.words))
  return {
    article: idOf(node.one(dcterms.isPartOf)),
    sentence: node.one(ngs.position).number,
    text: node.one(ngs.text).text,
    ...span,
  }
}

export const modalityOf = (node: Node): Modality => node.oneOf(MODALITIES, localName(node, NAMESPACES.ngs))

const LACKS = ['referent', 'consequence', 'content', 'certainty'] as const satisfies readonly Lack[]

/** @throws RdfError where it is no fragment of newsgraph's. */
export const fragmentOf = (node: Node, words: Words): Fragment => ({
  ...statementOf(node, words),
  lacks: node.one(ngs.lacks).oneOf(LACKS),
})

/** @throws RdfError where it is no statement of newsgraph's. */
export function statementOf(node: Node, words: Words): Statement {
  const id = node.one(dcterms.identifier).text
  const all = argumentsOf(node, words)
  const bare = (wanted: string): Argument | undefined =>
    all.flatMap(({ part, ...argument }) => (part === wanted ? [argument] : []))[0]
  const subject = bare('subject')
  if (subject === undefined) throw node.error('has no subject')
  const [attribution, when, place, factuality, inferredFrom, event] = [
    ngs.attribution,
    ngs.interval,
    ngs.place,
    ngs.factuality,
    ngs.inferredFrom,
    ngs.event,
  ].map((each) => node.maybe(each))
  const eventModality = node.maybe(ngs.eventModality)
  const eventId = event === undefined ? (node.maybe(ngs.eventClass) === undefined ? undefined : id) : idOf(event)
  return {
    id,
    subject,
    relation: relationOf(node, words),
    object: bare('object') ?? null,
    arguments: rolesAmong(all),
    polarity: polarityOf(node.one(ngs.polarity)),
    modality: modalityOf(node.one(ngs.modality)),
    ...(factuality === undefined ? {} : { factuality: factuality.number }),
    attribution: attribution === undefined ? null : attributionOf(attribution, words),
    time: when === undefined ? null : intervalOf(when, words),
    place: place === undefined ? null : idOf(place),
    ...(eventId === undefined ? {} : { event: eventId }),
    ...(eventModality === undefined ? {} : { eventModality: modalityOf(eventModality) }),
    evidence: evidenceOf(node.one(prov.wasDerivedFrom), words),
    rule: node.one(ngs.rule).text,
    confidence: node.one(ngs.confidence).number,
    ...(inferredFrom === undefined ? {} : { inferredFrom: idOf(inferredFrom) }),
  }
}
