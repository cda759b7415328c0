import type { Draft, Filler } from './draft.ts'
import { range } from '../syntax/range.ts'
import { isAlternative, isSetAgainst, marker } from '../syntax/nominal.ts'
import { isException, isReciprocal } from '../syntax/sets.ts'
import type { Entity, Stance, Tree } from '../model/index.ts'

/**
 * "coal and gas plants" as "coal plants" and "gas plants"; anything else as it is, so the one "fire and rescue service" and
 * the one "immigration and customs agent".
 */
function distribute(tree: Tree, filler: Filler): Filler[] {
  if (isOne(tree, filler.head)) return [filler]
  const compound = tree.all(filler.head, 'compound').find((child) => {
    const others = tree.all(child, 'conj')
    return others.length > 0 && others.every((other) => other < filler.head && filler.tokens.includes(other))
  })
  if (compound === undefined || filler.label !== undefined || tree.token(filler.head).upos === 'PROPN') return [filler]
  const all = new Set(tree.subtree(compound))
  const outside = filler.tokens.filter((token) => !all.has(token))
  return [compound, ...tree.all(compound, 'conj')].map((modifier) => {
    const own = tree.subtree(modifier, (child) => tree.is(child, 'conj', 'cc', 'punct'))
    const tokens = [...outside, ...own].sort((a, b) => a - b)
    const named = tokens.filter((token) => token <= filler.head && !tree.is(token, 'det', 'nmod:poss', 'case', 'punct'))
    return { ...filler, tokens, label: tree.phrase(named).text }
  })
}

/** A noun in the singular that has an article or a possessor, or stands for somebody or something that can be counted. */
const isOne = (tree: Tree, head: number): boolean =>
  tree.feature(head, 'Number') === 'Sing' &&
  (tree.first(head, 'det', 'nmod:poss') !== undefined ||
    ['person', 'organization', 'place', 'object'].includes(tree.token(head).entityType ?? ''))

export const distributed = (tree: Tree, draft: Draft): Draft[] =>
  draft.object === null ? [draft] : distribute(tree, draft.object).map((object) => ({ ...draft, object }))

/**
 * What one of several tells of its own. What is said of one thing or another may hold of each, and what is denied is denied of
 * both; "peace, not war" denies the second, "did not hire an engineer but a lawyer" affirms it, and "all but Moss" tells the
 * opposite of Moss.
 */
export function stanceAmong(tree: Tree, { predicate, subject, object }: Draft, stance: Stance): Stance {
  const heads = [subject, ...(object ? [object] : [])].map(({ head }) => head)
  const isDenied = stance.polarity === 'negative'
  if (heads.some((head) => isSetAgainst(tree, head))) return isDenied ? stance : { ...stance, polarity: 'negative' }
  if (heads.some((head) => isException(tree, head))) return { ...stance, polarity: isDenied ? 'positive' : 'negative' }
  if (isDenied && heads.some((head) => isAffirmed(tree, head))) return { ...stance, polarity: 'positive' }
  const isOpen =
    ['actual', 'planned'].includes(stance.modality) &&
    !isDenied &&
    (heads.some((head) => isAlternative(tree, head)) || isAlternativeDeed(tree, predicate))
  return isOpen ? { ...stance, modality: 'possible' } : stance
}

/** "will sell the tower or close it": one of two deeds of one subject; what "and" joins to them besides is done. */
function isAlternativeDeed(tree: Tree, verb: number): boolean {
  if (tree.token(verb).upos !== 'VERB') return false
  const joinedBy = (conjunct: number, word: string): boolean =>
    tree
      .all(conjunct, 'cc')
      .some(
        (cc) =>
          tree.lemma(cc) === word &&
          range(cc + 1, conjunct - 1).every((between) => ['ADV', 'AUX', 'PART'].includes(tree.token(between).upos)),
      )
  const joined = tree.all(verb, 'conj')
  if (joined.some((conjunct) => joinedBy(conjunct, 'and'))) return false
  return joined.some((conjunct) => joinedBy(conjunct, 'or')) || (tree.is(verb, 'conj') && joinedBy(verb, 'or'))
}

/** "but a lawyer", behind something that is denied. */
const isAffirmed = (tree: Tree, head: number): boolean =>
  tree.is(head, 'conj') && tree.all(head, 'cc').some((word) => tree.lemma(word) === 'but')

/** "They signed it" of each of those that "they" stands for, "they blamed each other" of each and the others. */
export function ofEach(tree: Tree, draft: Draft, groupAt: (token: number) => readonly Entity[]): Draft[] {
  const each = (filler: Filler): Filler[] => groupAt(filler.head).map((member) => ({ ...filler, member }))
  const subjects = each(draft.subject)
  if (draft.object !== null && isReciprocal(tree, draft.object.head) && subjects.length > 1) {
    const { object } = draft
    return subjects.flatMap((subject) =>
      subjects.flatMap(({ member }) =>
        member === undefined || member === subject.member ? [] : [{ ...draft, subject, object: { ...object, member } }],
      ),
    )
  }
  const objects = draft.object === null ? [null] : each(draft.object)
  const told = objects.length === 0 ? [draft.object] : objects
  return (subjects.length === 0 ? [draft.subject] : subjects).flatMap((subject) =>
    told.map((object) => ({ ...draft, subject, object })),
  )
}

/** The preposition of a phrase, and how it is joined to the one before: "of fraud and perjury", "to Rome and to Riga". */
export function markerAmong(tree: Tree, head: number): string {
  if (!tree.is(head, 'conj')) return marker(tree, head)
  const joined = isAlternative(tree, head) ? 'or' : 'and'
  return tree.first(head, 'case') === undefined ? joined : `${joined} ${marker(tree, head)}`
}
