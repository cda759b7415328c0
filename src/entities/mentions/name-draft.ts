import type { EntityType } from '../../model/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionContext } from './context.ts'
import { determinationOf, numberOf } from './description.ts'
import { entryOf, typeOfEntry } from './name-entry.ts'
import { nounSpan } from './noun-phrase.ts'
import { genderOfPerson, titleNoun, titlesOf, titleStart, type NameSpan } from './person-name.ts'
import { stateAfterComma, withinOf } from './within.ts'
import { firstConjunct, marker } from '../../syntax/nominal.ts'

/** The mention of a name: the span with its titles, what it means, and its type. */
export function nameDraft(context: MentionContext, span: NameSpan, modelType: EntityType): Draft {
  const { tree, gazetteer, ontology, taken } = context
  // "ex-Acme engineer" names Acme
  const text = tree.text(span.first, span.last).replace(/^ex-(?=\p{Lu})/iu, '')
  const nameHead = tree.headOf(span.first, span.last)
  const stated = withinOf(tree, span, gazetteer)
  const meant = stateAfterComma(tree, span, gazetteer) ?? entryOf(text, modelType, gazetteer, ontology, stated)
  // companies of one word have no article: "the Amazon" is the river
  const isNamesake = meant?.class === 'Company' && span.first === span.last && hasArticle(tree, nameHead)
  const entry = isNamesake ? undefined : meant
  const type = entry
    ? typeOfEntry(entry, ontology)
    : isNamesake
      ? typeOfNamesake(tree, nameHead, modelType)
      : isBodyOfNoun(context, span, nameHead)
        ? 'organization'
        : modelType
  const isPerson = type === 'person'
  const titleHead = isPerson ? titleNoun(tree, span, nameHead) : -1
  const start = isPerson
    ? titleStart(tree, span, nameHead, titleHead)
    : Math.min(span.first, nounSpan(context, nameHead).first)
  const gender = isPerson ? genderOfPerson(tree, start, span, ontology, gazetteer) : undefined
  const titles = isPerson ? titlesOf(tree, start, span.first) : []
  const head = titleHead >= 0 && tree.token(nameHead).head === titleHead ? titleHead : nameHead
  const within = type === 'place' ? stated : undefined
  const number = isPerson ? 'singular' : (numberOf(tree, nameHead) ?? 'singular')
  for (let at = span.first; at <= span.last; at++) taken.add(at)
  for (let at = start; at < span.first; at++)
    if (
      isPerson &&
      ['NOUN', 'PROPN'].includes(tree.token(at).upos) &&
      (at === titleHead || isInTitle(tree, at, head, nameHead))
    )
      taken.add(at)
  return {
    form: 'name',
    tree,
    head,
    first: start,
    last: span.last,
    type,
    titles,
    number,
    name: { first: span.first, last: span.last, words: text.split(' ') },
    determination: determinationOf(context, nameHead),
    lemma: text.toLowerCase(),
    modifiers: [],
    ...(titleHead >= 0 ? { titleHead } : {}),
    ...(entry ? { entry } : {}),
    ...(within ? { within } : {}),
    ...(gender ? { gender } : {}),
  }
}

/** "The Amazon", "the Walmart in Leeds": what is named like a company and does nothing is a place. */
const typeOfNamesake = (tree: MentionTree, head: number, type: EntityType): EntityType =>
  type === 'organization' && !tree.is(head, 'nsubj') ? 'place' : type

/** "The packaging group Halden": a single word behind the noun of a body is no person, however it sounds. */
function isBodyOfNoun({ tree, ontology }: MentionContext, span: NameSpan, nameHead: number): boolean {
  const noun = span.first === span.last ? titleNoun(tree, span, nameHead) : -1
  const kind = noun < 0 ? undefined : ontology.classNouns?.get(tree.lemma(noun))
  return kind !== undefined && ontology.isA(kind, 'Organization')
}

const hasArticle = (tree: MentionTree, head: number): boolean =>
  tree.all(head, 'det').some((at) => tree.lemma(at) === 'the')

/** Title nouns are the person's; a country or body inside the title ("Envoy to the Holy See") is itself. */
const isInTitle = (tree: MentionTree, at: number, head: number, nameHead: number): boolean => {
  // of titles that are joined, the first says what they are to the name
  const title = firstConjunct(tree, at)
  const governor = tree.token(title).head
  return (
    at === head ||
    ((governor === head || governor === nameHead) &&
      tree.is(title, 'compound', 'flat', 'nmod:desc') &&
      marker(tree, at) === '')
  )
}
