import { subjectsOf } from '../clause.ts'
import type { Draft, RoleFiller, Rule, RuleContext } from '../draft.ts'
import { combinations, filler, furtherRoles, matchFrame, nounSite, roleFiller } from '../frames.ts'
import { marker, markerTokens, nounPhrase } from '../nominal.ts'
import { roleOf } from '../roles.ts'

const NAME = 'noun-frame'

/** Those of whom the noun is said: its copula's subject, its apposition, the name it stands before. */
function saidOf(context: RuleContext, noun: number): number[] {
  const { tree } = context
  if (tree.first(noun, 'cop') !== undefined || tree.is(noun, 'xcomp')) return subjectsOf(tree, noun)
  if (tree.is(noun, 'appos')) return [tree.token(noun).head]
  const named = tree.all(noun, 'appos').filter((child) => tree.token(child).upos === 'PROPN')
  if (named.length > 0) return named
  if (tree.is(noun, 'compound') && tree.token(tree.token(noun).head).upos === 'PROPN') return [tree.token(noun).head]
  if (tree.is(noun, 'obl') && marker(tree, noun) === 'as') {
    const governor = tree.token(noun).head
    return [...tree.all(governor, 'obj'), ...tree.all(governor, 'nsubj:pass')].slice(0, 1)
  }
  if (tree.is(noun, 'conj')) return saidOf(context, tree.token(noun).head)
  return []
}

/** Times, places and the like that hang on the noun itself: "visit to Russia from July 28 to 29". */
function modifiers(context: RuleContext, noun: number, used: ReadonlySet<number>): RoleFiller[] {
  const { tree } = context
  return tree
    .all(noun, 'nmod', 'nummod')
    .filter((child) => !used.has(child) && (markerTokens(tree, child).length > 0 || context.isTime(child)) && !tree.is(child, 'nmod:poss'))
    .map((child) => roleFiller(context, child, roleOf(context, marker(tree, child), child)))
}

/** Ranks and orders of an agent noun: "second-largest supplier". */
function ranks(context: RuleContext, noun: number): RoleFiller[] {
  const { tree } = context
  return tree
    .all(noun, 'amod')
    .filter((child) => tree.feature(child, 'Degree') === 'Sup' || tree.feature(child, 'NumType') === 'Ord')
    .map((child) => {
      const tokens = tree.subtree(child)
      return { head: child, tokens, role: 'rank', value: { type: 'ordinal', value: tree.phrase(tokens).text } }
    })
}

/** The noun and the preposition after it, with its copula and its own modifiers where it is the predicate: "is a significant market for". */
function wordsOf({ tree, clauses }: RuleContext, noun: number, parts: readonly number[]): number[] {
  const markers = parts.filter((part) => part > noun).slice(0, 1).flatMap((part) => markerTokens(tree, part))
  const clause = clauses.get(noun)
  if (clause === undefined) return [noun, ...markers]
  const own = nounPhrase(tree, noun).filter((token) => !parts.some((part) => tree.dominates(part, token)) && token <= noun)
  return [...new Set([...clause.words, ...own, ...markers])].sort((a, b) => a - b)
}

export const nounFrame: Rule = {
  name: NAME,
  reads: 'a noun that the ontology knows, with its possessor, prepositions and modifiers: "Russia\'s invasion of Ukraine"',
  apply(context) {
    const { tree, ontology, sentence } = context
    return sentence.tokens.flatMap(({ index: noun, upos }): Draft[] => {
      if (upos !== 'NOUN' && upos !== 'PROPN') return []
      for (const frame of ontology.framesOf(tree.lemma(noun), 'noun')) {
        if (frame.modifier !== undefined && !tree.all(noun, 'compound', 'amod').some((child) => tree.lemma(child) === frame.modifier)) continue
        const match = matchFrame(context, frame, nounSite(tree, noun, saidOf(context, noun)))
        if (!match || !match.roles.has('subject') || !match.roles.has('object')) continue
        const used = new Set([...match.roles.values()].flat())
        return combinations(match).map(({ subject, object }) => {
          const tokens = wordsOf(context, noun, [...used])
          return {
            rule: NAME,
            predicate: noun,
            subject: filler(context, subject),
            object: object === undefined ? null : filler(context, object),
            relation: { tokens, text: tree.phrase(tokens).text, lemma: [tree.lemma(noun), ...tokens.filter((token) => token > noun).map((token) => tree.lemma(token))].join(' '), property: frame.property },
            arguments: [...furtherRoles(context, match), ...modifiers(context, noun, used), ...ranks(context, noun)],
          }
        })
      }
      return []
    })
  },
}
