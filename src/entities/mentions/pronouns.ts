import type { Gender } from '../gazetteer/index.ts'
import type { MentionTree } from '../mention-tree.ts'
import { marker } from '../../syntax/nominal.ts'
import type { Draft } from './candidate.ts'
import type { MentionFinder } from './context.ts'

interface PronounForm {
  readonly number: 'singular' | 'plural'
  readonly gender?: Gender
}

/** What a pronoun stands for, as the lexicon's table says it. */
const FORMS = {
  man: { number: 'singular', gender: 'male' },
  woman: { number: 'singular', gender: 'female' },
  thing: { number: 'singular' },
  speaker: { number: 'singular' },
  several: { number: 'plural' },
} as const satisfies Record<string, PronounForm>

/** Personal, possessive and reflexive pronouns of the third person, and "I"; "it" only where it stands for something. */
export const findPronouns: MentionFinder = ({ tree, taken, ontology }) =>
  tree.sentence.tokens.flatMap(({ index, upos, text }): Draft[] => {
    const lemma = text.toLowerCase()
    const kind = ontology.table('pronoun').get(lemma)
    const isPronoun = upos === 'PRON' || upos === 'DET'
    const form = isPronoun && kind ? FORMS[kind] : undefined
    if (!form || taken.has(index) || standsForOther(tree, index)) return []
    taken.add(index)
    const isPerson = kind === 'man' || kind === 'woman' || kind === 'speaker'
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

/** What names nobody and nothing spoken of: "it" in "it rained", and "hers" in "kept hers", which is something of hers. */
function standsForOther(tree: MentionTree, index: number): boolean {
  const text = tree.token(index).text.toLowerCase()
  if (text === 'it') return isEmpty(tree, index) || isEmptyObject(tree, index)
  return tree.isForm(index, 'independentPossessive') && !tree.is(index, 'nmod:poss')
}

/** "Made it to the shelter", "made it 41-33": an object that means nothing. */
function isEmptyObject(tree: MentionTree, index: number): boolean {
  const { head } = tree.token(index)
  if (head < 0 || !tree.is(index, 'obj') || !tree.isOf(head, 'verbOfArriving')) return false
  const behind = tree.children(head).filter((at) => at > index)
  const isScore = behind.some((at) => tree.is(at, 'xcomp', 'obl:unmarked') && /^\d/.test(tree.token(at).text))
  const isWay = behind.some(
    (at) =>
      (tree.is(at, 'obl') && tree.language.words('goalWord').has(marker(tree, at))) ||
      (tree.is(at, 'advmod', 'compound:prt') && tree.isForm(at, 'goalWord')),
  )
  return isScore || (isWay && tree.first(head, 'xcomp', 'ccomp') === undefined)
}

/** Expletive "it": so labelled, or the subject of a predicate whose content is a clause ("it is clear that", "it seems that"). */
function isEmpty(tree: MentionTree, index: number): boolean {
  if (tree.is(index, 'expl')) return true
  const { head } = tree.token(index)
  if (head < 0 || !tree.is(index, 'nsubj')) return false
  if (tree.first(head, 'csubj') !== undefined || tree.isOf(head, 'weatherVerb')) return true
  const clause = tree.all(head, 'ccomp', 'xcomp', 'advcl').some((at) => at > head)
  // "it was getting dark"
  if ([head, ...tree.all(head, 'xcomp')].some((word) => tree.isOf(word, 'weatherAdjective'))) return true
  // "it was announced that", but "the firm … it was told that"
  const isToldOf = tree.token(index).relation === 'nsubj:pass' && !tree.isOf(head, 'addressingVerb')
  if (isToldOf && tree.all(head, 'ccomp').some((at) => at > head)) return true
  if (tree.first(head, 'cop') !== undefined) return clause && tree.token(head).upos === 'ADJ'
  return clause && tree.isOf(head, 'emptySubjectVerb')
}
