import { MODALITIES } from '../../model/index.ts'
import type { Evidence, Modality, Relation, Statement } from '../../model/index.ts'
import { NAMESPACES, dcterms, ngs, oa, prov, rdf, time } from '../vocabulary.ts'
import { argumentOf, attributionOf, idOf, localName, polarityOf, roleArgumentOf, timeOf } from './argument.ts'
import { phraseOf, quoteOf } from './phrases.ts'
import type { Node } from './triples.ts'

function relationOf(node: Node): Relation {
  const words = node.one(ngs.relation)
  const property = node.one(rdf.predicate).maybe(dcterms.identifier)?.text
  const passive = words.maybe(ngs.passive)
  return {
    phrase: phraseOf(words.all(ngs.words), words),
    text: words.one(ngs.text).text,
    lemma: words.one(ngs.lemma).text,
    head: words.one(ngs.head).number,
    ...(property === undefined ? {} : { property }),
    ...(passive === undefined ? {} : { passive: passive.isTrue }),
  }
}

function evidenceOf(node: Node): Evidence {
  const { start, end, exact } = quoteOf(node)
  const sentence = node.one(ngs.sentence).number
  return { article: idOf(node.one(oa.hasSource)), sentence, text: exact, start, end }
}

const modalityOf = (node: Node): Modality => node.oneOf(MODALITIES, localName(node, NAMESPACES.ngs))

/** @throws RdfError where it is no statement of newsgraph's. */
export function statementOf(node: Node): Statement {
  const [object, attribution, when, place] = [ngs.object, ngs.attribution, time.hasTime, ngs.place].map((each) =>
    node.maybe(each),
  )
  const [factuality, inferredFrom, event] = [ngs.factuality, ngs.inferredFrom, ngs.event].map((each) =>
    node.maybe(each),
  )
  const modality = node.one(ngs.modality)
  const eventModality = node.maybe(ngs.eventModality)
  return {
    id: node.one(dcterms.identifier).text,
    subject: argumentOf(node.one(ngs.subject)),
    relation: relationOf(node),
    object: object === undefined ? null : argumentOf(object),
    arguments: node.maybe(ngs.arguments)?.list().map(roleArgumentOf) ?? [],
    polarity: polarityOf(node.one(ngs.polarity)),
    modality: modalityOf(modality),
    ...(factuality === undefined ? {} : { factuality: factuality.number }),
    attribution: attribution === undefined ? null : attributionOf(attribution),
    time: when === undefined ? null : timeOf(when),
    place: place === undefined ? null : idOf(place),
    ...(event === undefined ? {} : { event: idOf(event) }),
    ...(eventModality === undefined ? {} : { eventModality: modalityOf(eventModality) }),
    evidence: evidenceOf(node.one(prov.wasDerivedFrom)),
    rule: node.one(ngs.rule).text,
    confidence: node.one(ngs.confidence).number,
    ...(inferredFrom === undefined ? {} : { inferredFrom: idOf(inferredFrom) }),
  }
}
