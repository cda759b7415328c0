import type { Predicate } from '../model/index.ts'
import { firstConjunct, isAdded, marker, markerTokens, nounPhrase } from '../syntax/nominal.ts'
import type { Tree } from '../model/index.ts'

export interface RelationOptions {
  /** Noun of a light-verb phrase, part of the relation. */
  readonly complement?: number | undefined
  /** The word that makes the verb another with it, "fatally" or the "death" of "to death". */
  readonly particle?: number | undefined
  /** Head of the object; its preposition ends the relation. */
  readonly before?: number | undefined
  readonly passive: boolean
}

/** Tokens and text of a relation: verb group, light noun, preposition before the object ("vie for", "was built by"). */
export function relationWords(
  tree: Tree,
  clause: Predicate,
  options: RelationOptions,
): { tokens: number[]; text: string } {
  const tokens = [...clause.words]
  if (options.complement !== undefined)
    tokens.push(
      ...nounPhrase(tree, options.complement).filter(
        (token) => options.before === undefined || !tree.dominates(options.before, token),
      ),
    )
  if (options.particle !== undefined) tokens.push(...markerTokens(tree, options.particle), options.particle)
  // of "the rights they fought for" the preposition stands behind
  const oblique = clause.obliques.find(({ head }) => head === options.before)
  if (oblique !== undefined) tokens.push(...oblique.markerTokens)
  else if (options.before !== undefined && isWithin(tree, options.before, clause.head))
    tokens.push(...markerTokens(tree, options.before))
  else if (options.passive && options.before !== undefined)
    for (const agent of clause.agents.slice(0, 1)) tokens.push(...markerTokens(tree, agent))
  const sorted = [...new Set(tokens)].sort((a, b) => a - b)
  const text = whole(clause, finite(tree, clause, inOrder(tree, clause, sorted)))
  const auxiliary = leftOutAuxiliary(tree, clause)
  // "Arrested" of a headline
  return {
    tokens: sorted,
    text:
      auxiliary === undefined
        ? text
        : `${auxiliary} ${text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())}`,
  }
}

/** "were killed" of "Killed were two guards". */
function inOrder(tree: Tree, { head, voice }: Predicate, tokens: readonly number[]): string {
  const inverted = tokens.filter((token) => tree.token(token).upos === 'AUX' && tree.token(token).head === head)
  if (tokens[0] !== head || voice !== 'passive' || inverted.length === 0) return tree.phrase(tokens).text
  const verb = tree.token(head).text
  const others = tree.phrase(tokens.filter((token) => token !== head && !inverted.includes(token))).text
  return [tree.phrase(inverted).text, verb.toLowerCase(), others].filter(Boolean).join(' ')
}

/** "is charged" of "'s charged", which stands for "has" where nothing is passive. */
const whole = ({ voice }: Predicate, text: string): string =>
  voice === 'passive' ? text.replace(/^['’]s (?!been\b)/, 'is ') : text

/** "is dismissed" of "led to the minister being dismissed", for a reader. */
const finite = (tree: Tree, { subjects: [subject] }: Predicate, text: string): string =>
  subject === undefined ? text : text.replace(/^being(?= )/, isMany(tree, subject) ? 'are' : 'is')

/** "was" before "asked about": what a participle leaves out, for a reader; the tokens of a relation are those of the text. */
function leftOutAuxiliary(tree: Tree, { head, voice, subjects, words }: Predicate): string | undefined {
  const [subject] = subjects
  const isBare = words.every((word) => word >= head && tree.token(word).upos !== 'AUX')
  const isParticiple =
    tree.token(head).upos === 'VERB' &&
    (tree.feature(head, 'VerbForm') === 'Part' || tree.feature(head, 'Tense') === 'Past')
  if (voice !== 'passive' || subject === undefined || !isBare || !isParticiple) return undefined
  return isMany(tree, subject) ? 'were' : 'was'
}

const isMany = (tree: Tree, subject: number): boolean =>
  tree.feature(subject, 'Number') === 'Plur' ||
  (tree.token(subject).upos === 'NUM' && !/^(?:one|1)$/.test(tree.lemma(subject)))

/** Whether a nominal hangs on the predicate, directly or through its object; the noun of a relative clause does not. */
function isWithin(tree: Tree, nominal: number, predicate: number): boolean {
  const first = firstConjunct(tree, nominal)
  // "hits suppliers such as Acme" hits Acme
  const isExample = tree.language.words('exemplifyingPreposition').has(marker(tree, first))
  return (
    tree.is(first, 'obl', 'nmod', 'xcomp') && !isAdded(tree, first) && !isExample && tree.dominates(predicate, first)
  )
}
