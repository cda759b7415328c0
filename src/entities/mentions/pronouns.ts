import type { Gender } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import type { Draft } from './candidate.ts'
import type { MentionFinder } from './context.ts'

interface PronounForm {
  readonly number: 'singular' | 'plural'
  readonly gender?: Gender
}

const PRONOUNS: Readonly<Record<string, PronounForm>> = {
  ...Object.fromEntries(['he', 'him', 'his', 'himself'].map((word) => [word, { number: 'singular', gender: 'male' }])),
  ...Object.fromEntries(
    ['she', 'her', 'hers', 'herself'].map((word) => [word, { number: 'singular', gender: 'female' }]),
  ),
  ...Object.fromEntries(
    ['it', 'its', 'itself', 'i', 'me', 'my', 'mine', 'myself'].map((word) => [word, { number: 'singular' }]),
  ),
  ...Object.fromEntries(['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, { number: 'plural' }])),
}

/** Personal, possessive and reflexive pronouns of the third person, and "I"; "it" only where it stands for something. */
export const findPronouns: MentionFinder = ({ tree, taken }) =>
  tree.sentence.tokens.flatMap(({ index, upos, text }): Draft[] => {
    const lemma = text.toLowerCase()
    const form = upos === 'PRON' || upos === 'DET' ? (PRONOUNS[lemma] ?? demonstrative(tree, index)) : undefined
    if (!form || taken.has(index) || (lemma === 'it' && isEmpty(tree, index))) return []
    taken.add(index)
    const isPerson = form.gender !== undefined || /^(i|me|my|mine|myself)$/.test(lemma)
    return [
      {
        form: 'pronoun',
        tree,
        head: index,
        first: index,
        last: index,
        type: isPerson ? 'person' : 'object',
        ...form,
        titles: [],
        determination: 'definite',
        lemma,
        modifiers: [],
      },
    ]
  })

/** "This comes as …": a demonstrative that can only mean an event. */
function demonstrative(tree: MentionTree, index: number): PronounForm | undefined {
  const { text, head } = tree.token(index)
  if (text.toLowerCase() !== 'this' || head < 0 || !tree.is(index, 'nsubj')) return undefined
  return /^(come|follow|happen|occur|coincide|mark)$/.test(tree.lemma(head)) ? { number: 'singular' } : undefined
}

/** Expletive "it": so labelled, or the subject of a predicate whose content is a clause ("it is clear that", "it seems that"). */
function isEmpty(tree: MentionTree, index: number): boolean {
  if (tree.is(index, 'expl')) return true
  const { head } = tree.token(index)
  if (head < 0 || !tree.is(index, 'nsubj')) return false
  if (tree.first(head, 'csubj') !== undefined) return true
  const clause = tree.all(head, 'ccomp', 'xcomp', 'advcl').some((at) => at > head)
  if (tree.first(head, 'cop') !== undefined) return clause && tree.token(head).upos === 'ADJ'
  return clause && /^(seem|appear|happen|turn|rain|snow|follow)$/.test(tree.lemma(head))
}
