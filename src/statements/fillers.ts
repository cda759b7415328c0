import { invariant, type FrameMatch, type Ontology, type Predicate, type Role, type Tree } from '../model/index.ts'
import type { Filler, RoleFiller, RuleContext } from './draft.ts'
import { byName } from './by-name.ts'
import { isNeeded, marker, markerTokens, nounPhrase, trim } from '../syntax/nominal.ts'
import { isReciprocal } from '../syntax/sets.ts'
import { markerAmong } from './coordination.ts'
import { withoutLoneMarks, withoutQuotationMarks } from '../syntax/quotation-marks.ts'
import { hasIndefiniteArticle, isDefiniteWord } from '../syntax/articles.ts'

/** The noun phrase of a head as a filler; of a complement clause, the whole clause, a gerund's without its preposition. */
export function filler(context: RuleContext, head: number): Filler {
  const { tree } = context
  const isClause = tree.is(head, 'ccomp') || (tree.is(head, 'advcl') && tree.token(head).upos === 'VERB')
  if (isReciprocal(tree, head)) {
    const tokens = tree.subtree(head)
    return { head, tokens, value: { type: 'text', value: tree.phrase(tokens).text } }
  }
  if (!isClause || tree.token(head).upos === 'PRON')
    return countOf(tree, head) ?? someOf(context, head) ?? { head, tokens: nounPhrase(tree, head) }
  const prepositions = tree.is(head, 'ccomp') ? [] : markerTokens(tree, head)
  const found = clauseFiller(
    tree,
    head,
    trim(
      tree,
      tree.subtree(head, (child) => prepositions.includes(child)),
    ),
  )
  return tree.is(head, 'ccomp') ? found : { ...found, isOpenClause: true }
}

/** "Of the nine schools, two have closed", "nine schools, two of which have closed": two of the nine schools; "half" and "most" alike. */
function countOf(tree: Tree, head: number): Filler | undefined {
  const whole = tree
    .all(head, 'nmod')
    .find((child) => markerTokens(tree, child).length > 0 && isWhole(tree, head, child))
  if (whole === undefined || !/^(?:NUM|ADJ|DET|PRON|NOUN)$/.test(tree.token(head).upos)) return undefined
  const tokens = nounPhrase(tree, head)
  const isOther = (token: number): boolean => tree.dominates(whole, token) || tree.is(token, 'punct')
  const count = tree.phrase(tokens.filter((token) => token !== whole && !isOther(token) && !tree.is(token, 'det')))
  const clause = tree.ancestors(head).find((each) => tree.is(each, 'acl:relcl'))
  const named = whole < head || clause === undefined ? whole : tree.token(clause).head
  // of a clause that the noun governs it has no words of its own
  const words = nounPhrase(tree, named).filter((token) => clause === undefined || !tree.dominates(clause, token))
  return { head, tokens, label: `${count.text} of ${tree.phrase(trim(tree, words)).text}`, isOfArticle: true }
}

/** "two of them", where it is known who they are: two of the guards. */
function someOf({ tree, labelOf }: RuleContext, head: number): Filler | undefined {
  const whole = tree
    .all(head, 'nmod')
    .find((child) => child > head && marker(tree, child) === 'of' && tree.feature(child, 'PronType') === 'Prs')
  const isPart = /^(?:NUM|ADJ|DET|PRON)$/.test(tree.token(head).upos) || tree.isOf(head, 'partitiveWord')
  const label = whole === undefined ? '' : labelOf(whole)
  if (whole === undefined || !isPart || label === tree.token(whole).text) return undefined
  const tokens = nounPhrase(tree, head)
  const count = tree.phrase(tokens.filter((token) => token <= head)).text.toLowerCase()
  return { head, tokens, label: `${count} of ${/^\p{Ll}/u.test(label) ? `the ${label}` : label}`, isOfArticle: true }
}

const isWhole = (tree: Tree, head: number, whole: number): boolean =>
  whole < head
    ? tree.language.words('partitivePreposition').has(marker(tree, whole)) &&
      tree.sentence.tokens.slice(whole, head).some(({ text }) => text === ',')
    : tree.isOf(whole, 'relativePronoun') && tree.feature(whole, 'PronType') !== 'Dem'

/** The subject of a clause; the event of "Cables were cut, causing outages" is all that the clause above says. */
export function subjectFiller(context: RuleContext, { head: predicate }: Predicate, subject: number): Filler {
  const { tree } = context
  if (!tree.ancestors(predicate).includes(subject)) return filler(context, subject)
  // "said he was not the officer who shot": the noun, not the clause that it closes
  if (tree.token(subject).upos !== 'VERB') return { head: subject, tokens: nounPhrase(tree, subject) }
  // "It began when a bus stopped, causing a jam": without "when"
  const isOutside = (child: number): boolean =>
    tree.is(child, 'conj', 'cc', 'mark', 'parataxis', 'advcl', 'discourse') ||
    (tree.is(child, 'advmod') && tree.isOf(child, 'relativeAdverb'))
  const tokens = tree.subtree(
    subject,
    (child) => child === predicate || (tree.token(child).head === subject && isOutside(child)),
  )
  return clauseFiller(tree, subject, trim(tree, tokens))
}

/** A clause is text, whatever heads it: "it was an attack on democracy" is no attack; of a quotation, what is quoted. */
export const clauseFiller = (tree: Tree, head: number, tokens: readonly number[]): Filler => ({
  head,
  tokens,
  value: { type: 'text', value: clauseText(tree, tokens, () => undefined) },
})

/** The words of a clause, its pronouns by the names of whom they mean, where those are to stand for them. */
export const clauseText = (
  tree: Tree,
  tokens: readonly number[],
  nameOf: (token: number) => string | undefined,
): string => withoutLoneMarks(withoutGaps(withoutQuotationMarks(byName(tree, withoutStop(tree, tokens), nameOf))))

/** What is left out between two commas, or between two parts of a quotation, leaves one. */
const withoutGaps = (text: string): string =>
  text.replace(/,\s*["”]\s*,\s*["“]\s*/g, ', ').replace(/(?:\s*,){2,}/g, ',')

/** Without the full stop that closes it, before a quotation mark too. */
function withoutStop(tree: Tree, tokens: readonly number[]): readonly number[] {
  const stop = tokens.findLast((token) => !tree.is(token, 'punct') || tree.token(token).text === '.')
  return stop !== undefined && tree.is(stop, 'punct') ? tokens.filter((token) => token !== stop) : tokens
}

/**
 * What something is said to be: a name is another way to call it, "a significant market for gas" is a description and no
 * thing of its own.
 */
export function descriptionOf(context: RuleContext, head: number, without?: number): Filler {
  const tokens = [...nounPhrase(context.tree, head), ...restriction(context.tree, head)]
    .filter((token) => token !== without)
    .sort((a, b) => a - b)
  // "Person of the Year" is a description, however it is written
  const named =
    context.tree.token(head).upos === 'PROPN' && !isOfCommon(context.tree, head) && !isOneOfKind(context.tree, head)
  return named
    ? { head, tokens }
    : { head, tokens, value: { type: 'property', value: withSmallArticle(withPossessor(context, head, tokens)) } }
}

/** "The singer Mia Berg": what a sentence begins with is no part of the description. */
const withSmallArticle = (description: string): string =>
  description.replace(/^(?:The|An?|His|Her|Its|Their|Another) /, (article) => article.toLowerCase())

/** "a born-again Christian", "a staunch Democrat": what a word written small describes behind "a" is no name of its own. */
const isOneOfKind = (tree: Tree, head: number): boolean =>
  hasIndefiniteArticle(tree, head) && tree.all(head, 'amod').some((word) => /^\p{Ll}/u.test(tree.token(word).text))

/** Whether "of" and a noun with an article stand behind a name. */
const isOfCommon = (tree: Tree, head: number): boolean =>
  tree
    .all(head, 'nmod')
    .some((child) => child > head && marker(tree, child) === 'of' && tree.first(child, 'det') !== undefined)

/** The words of a description, its possessor by name: "Mia Berg's publicist" for "her publicist". */
function withPossessor({ tree, labelOf }: RuleContext, head: number, tokens: readonly number[]): string {
  const pronoun = tree.all(head, 'nmod:poss').find((token) => tree.token(token).upos === 'PRON')
  const whole = withoutLoneMarks(tree.phrase(tokens).text)
  if (pronoun === undefined || !tokens.includes(pronoun)) return whole
  const name = labelOf(pronoun)
  if (name === tree.token(pronoun).text) return whole
  const part = (of: (token: number) => boolean): string => tree.phrase(tokens.filter(of)).text
  return [part((token) => token < pronoun), `${name}'s`, part((token) => token > pronoun)].filter(Boolean).join(' ')
}

const isDefinite = (tree: Tree, head: number): boolean =>
  tree.all(head, 'det').some((word) => isDefiniteWord(tree, word)) && marker(tree, head) === ''

/** The clause that tells which: "is the firm that built it"; behind a comma it tells something else. */
const restriction = (tree: Tree, head: number): number[] =>
  tree
    .all(head, 'acl')
    .filter((clause) => clause > head && isDefinite(tree, head) && !isNeeded(tree, clause))
    .map((clause) => tree.subtree(clause))
    .filter((tokens) => !tree.is(tokens[0] ?? head, 'punct'))
    .flatMap((tokens) => trim(tree, tokens))

export function roleFiller(context: RuleContext, head: number, role: Role): RoleFiller {
  const words = markerTokens(context.tree, head)
  const own = markerAmong(context.tree, head)
  return { ...filler(context, head), role, ...(own === '' ? {} : { marker: own, markerTokens: words }) }
}

/** What a negative statement says nothing of: "nobody left" denies that anyone did, "none of the ships" that any of the ships did. */
export function withoutNegation(tree: Tree, filler: Filler, { ontology }: { readonly ontology: Ontology }): Filler {
  const { head, tokens } = filler
  const negatives = ontology.table('negativePronoun')
  const negator = [head, ...tree.all(head, 'det')].find((token) => negatives.has(tree.lemma(token)))
  if (negator === undefined) return filler
  if (negator !== head && tree.token(head).upos !== 'PRON') return withoutNo(filler)
  const words = negator === head ? negatives.get(tree.lemma(head)) : 'anyone'
  // "almost no one", but "no one else"
  const others = tokens.filter(
    (token) => token !== negator && token !== head && (!tree.is(token, 'advmod') || tree.lemma(token) === 'else'),
  )
  // "of the nine, none backed it"
  const rest = filler.label?.replace(/^\S+ /, '') ?? tree.phrase(trim(tree, others)).text
  return { head, tokens, value: { type: 'text', value: [words, rest].filter(Boolean).join(' ') } }
}

/** "were in no hurry" denies that they were in a hurry. */
const withoutNo = (filler: Filler): Filler =>
  filler.value === undefined
    ? filler
    : { ...filler, value: { ...filler.value, value: filler.value.value.replace(/^no (?=.)/i, '') } }

/** The word of a phrase that none of its others governs. */
export const headOf = (tree: Tree, tokens: readonly number[]): number =>
  invariant(tokens.find((token) => !tokens.includes(tree.token(token).head)) ?? tokens[0], 'a phrase has words')

/** Every combination of subject and object heads, at most thirty. */
export function combinations(match: FrameMatch): { subject: number; object: number | undefined }[] {
  const subjects = match.roles.get('subject') ?? []
  const objects: readonly (number | undefined)[] = match.roles.get('object') ?? [undefined]
  return subjects
    .flatMap((subject) => objects.map((object) => ({ subject, object })))
    .filter(({ subject, object }) => subject !== object)
    .slice(0, 30)
}

/** The further roles of a match as arguments. */
export const furtherRoles = (context: RuleContext, match: FrameMatch): RoleFiller[] =>
  [...match.roles]
    .filter(([role]) => role !== 'subject' && role !== 'object')
    .flatMap(([role, heads]) => heads.map((head) => roleFiller(context, head, role)))
