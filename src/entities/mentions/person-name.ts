import type { Ontology } from '../../model/index.ts'
import type { Gazetteer, Gender } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { genderOfHonorific, genderOfNoun, isHonorific, isTitle } from './person-words.ts'
import { marker } from '../../syntax/nominal.ts'

export interface NameSpan {
  readonly first: number
  readonly last: number
}

/** Whether a token is a title or an office, or belongs to the phrase of one ("Foreign", "Afghan"). */
export function isTitleWord(tree: MentionTree, index: number, ontology: Ontology, gazetteer: Gazetteer): boolean {
  const { text, upos } = tree.token(index)
  const lemma = tree.lemma(index)
  if (isHonorific(text, ontology) && (text.endsWith('.') || !gazetteer.isGivenName(text))) return true
  if (isTitle(lemma, ontology) || ontology.officeNouns.has(lemma))
    return upos !== 'PROPN' || !gazetteer.isGivenName(text)
  return gazetteer.ofAdjective(text) !== undefined
}

/** A person's name without the titles and honorifics that the span begins with; null where nothing else is in it. */
export function withoutTitles(
  tree: MentionTree,
  span: NameSpan,
  ontology: Ontology,
  gazetteer: Gazetteer,
): NameSpan | null {
  let { first } = span
  while (first <= span.last && isTitleWord(tree, first, ontology, gazetteer)) first++
  return first > span.last ? null : { first, last: span.last }
}

/**
 * The noun of the title right before a person's name: the one that the name hangs on ("novelist Nora Quill"),
 * or one beside it, for one verb has one subject ("Norwegian goalkeeper Erik Lundby slept"); else -1.
 */
export function titleNoun(tree: MentionTree, { first }: NameSpan, nameHead: number): number {
  const { head: governor } = tree.token(nameHead)
  if (governor >= 0 && governor < first) {
    const isTitle = tree.is(nameHead, 'appos') && isBare(tree, governor)
    if ((tree.is(nameHead, 'flat', 'compound') || isTitle) && !isSetApart(tree, governor, first)) return governor
  }
  const beside = nounBeside(tree, first, nameHead)
  return beside >= 0 && isBare(tree, beside) ? beside : -1
}

/** The noun before a name that hangs on the same word in the same way, with nothing but its own words in between; else -1. */
export function nounBeside(tree: MentionTree, first: number, nameHead: number): number {
  const { head: governor, relation } = tree.token(nameHead)
  if (governor < 0 || relation === 'conj' || relation === 'nmod') return -1
  for (let at = first - 1; at >= 0 && !tree.is(at, 'punct') && tree.token(at).upos !== 'VERB'; at--) {
    const { head, relation: other, upos } = tree.token(at)
    if (head === governor && other === relation && ['NOUN', 'PROPN'].includes(upos)) return at
  }
  return -1
}

/** "Aldo Ferri, the Godfather", "Kurt (Robert Hale)": behind a comma or bracket nothing has what stands before it for a title. */
const isSetApart = (tree: MentionTree, from: number, to: number): boolean =>
  tree.sentence.tokens.slice(from, to).some(({ text }) => text === ',' || text === '(')

/** Titles have no article and no possessor; "the umpire Omar Reyes" describes, then names. */
const isBare = (tree: MentionTree, noun: number): boolean => tree.first(noun, 'det', 'nmod:poss') === undefined

/** The first of the words before a person's name that belong to its noun phrase: titles, offices, nationality, article. */
export function titleStart(tree: MentionTree, { first }: NameSpan, nameHead: number, title: number): number {
  const belongs = (at: number): boolean =>
    ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'X'].includes(tree.token(at).upos) &&
    !tree.is(at, 'case', 'cc', 'fixed', 'mark') &&
    (tree.dominates(nameHead, at) || (title >= 0 && tree.dominates(title, at)))
  let start = first
  while (
    start > 0 &&
    (belongs(start - 1) ||
      isHyphen(tree, start - 1) ||
      isInner(tree, start - 1, nameHead, title) ||
      isBetweenTitles(tree, start - 1, nameHead))
  )
    start--
  while (start < first && (tree.is(start, 'punct', 'case', 'cc') || tree.token(start).upos === 'ADP')) start++
  return start
}

const isHyphen = (tree: MentionTree, at: number): boolean => /^[-–/]$/.test(tree.token(at).text) && at > 0

/** "and" of "lawyer and politician Tom Reed". */
const isBetweenTitles = (tree: MentionTree, at: number, nameHead: number): boolean =>
  tree.is(at, 'cc') &&
  tree.ancestors(at).includes(nameHead) &&
  tree.ancestors(at).some((above) => tree.is(above, 'nmod:desc'))

/** A preposition or possessive mark inside the phrase ("Envoy to the Holy See", "Norway's Foreign Minister"). */
function isInner(tree: MentionTree, at: number, nameHead: number, above: number): boolean {
  if (!tree.is(at, 'case')) return false
  const { head } = tree.token(at)
  const inside =
    head !== nameHead &&
    head !== above &&
    (tree.dominates(nameHead, head) || (above >= 0 && tree.dominates(above, head)))
  return inside && (head < at || at > 0)
}

/** Lemmas of the nouns between the start of the phrase and the name, in full: the offices and descriptions that the person is given. */
export function titlesOf(tree: MentionTree, start: number, first: number): string[] {
  const inFull = tree.language.table('titleInFull')
  const nouns: string[] = []
  for (let at = start; at < first; at++) {
    if (['NOUN', 'PROPN'].includes(tree.token(at).upos) && isOwnTitle(tree, at))
      nouns.push(inFull.get(tree.lemma(at).replace(/\.$/, '')) ?? tree.lemma(at))
  }
  return nouns
}

/** "the actress's agent Jack Rowe" is no actress. */
const isOwnTitle = (tree: MentionTree, at: number): boolean => !tree.is(at, 'nmod:poss') && marker(tree, at) === ''

/** Gender that a person's titles and given name tell; a woman may be a "chairman", so that her given name goes before such nouns. */
export function genderOfPerson(
  tree: MentionTree,
  start: number,
  { first, last }: NameSpan,
  ontology: Ontology,
  gazetteer: Gazetteer,
): Gender | undefined {
  const given = last > first ? gazetteer.genderOf(tree.token(first).text) : undefined
  for (let at = start; at < first; at++) {
    const lemma = tree.lemma(at)
    if (!isOwnTitle(tree, at)) continue
    const gender = genderOfHonorific(tree.token(at).text, ontology) ?? genderOfNoun(lemma, ontology)
    if (gender) return ontology.words('genericMasculine').has(lemma) ? (given ?? gender) : gender
  }
  return given
}
