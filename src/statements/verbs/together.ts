import type { Tree } from '../../model/index.ts'
import { firstConjunct, isAlternative, nounPhrase } from '../../syntax/nominal.ts'
import { range } from '../../syntax/range.ts'
import type { Filler, RuleContext, UnnamedDraft } from '../draft.ts'

/** Kinds of what acts of its own accord, so that each may have done all of it. */
const ACTING = ['person', 'organization', 'place']

/**
 * "Storms and floods killed 23 people", "300 people were taken to schools and churches": what a number counts is of all that
 * is coordinated together, not of each (cumulative readings, Scha 1981).
 */
export function together(context: RuleContext, drafts: readonly UnnamedDraft[]): UnnamedDraft[] {
  const { tree } = context
  const first = new Map<string, UnnamedDraft>()
  const kept: UnnamedDraft[] = []
  for (const draft of drafts) {
    const { predicate, subject, object } = draft
    const shared = object === null ? undefined : sharedKey(context, predicate, subject.head, object.head)
    if (shared === undefined) kept.push(draft)
    else if (!first.has(shared.key)) {
      first.set(shared.key, draft)
      const filler = jointly(tree, shared.several)
      kept.push(shared.isSubject ? { ...draft, subject: filler } : { ...draft, object: filler })
    }
  }
  return kept
}

interface Shared {
  readonly key: string
  readonly several: readonly number[]
  readonly isSubject: boolean
}

function sharedKey(
  { tree, predicates }: RuleContext,
  predicate: number,
  subject: number,
  object: number,
): Shared | undefined {
  const read = predicates.get(predicate)
  const causes = severalOf(tree, subject)
  if (
    isCounted(tree, object) &&
    causes.length > 1 &&
    read?.voice === 'active' &&
    read.subjects.includes(causes[0] ?? subject)
  ) {
    const isThing = causes.every((each) => !ACTING.includes(tree.token(each).entityType ?? ''))
    return isThing ? { key: `${predicate} ${object}`, several: causes, isSubject: true } : undefined
  }
  const places = severalOf(tree, object)
  return isCounted(tree, subject) && places.length > 1 && tree.is(places[0] ?? object, 'obl')
    ? { key: `${predicate} ${subject} ${places[0]}`, several: places, isSubject: false }
    : undefined
}

/** Common nouns that "and" joins, none of them counted; fewer than two where there are no such. */
function severalOf(tree: Tree, noun: number): number[] {
  const first = firstConjunct(tree, noun)
  const all = [first, ...tree.all(first, 'conj')]
  const isPlain = all.every(
    (each) =>
      tree.token(each).upos === 'NOUN' &&
      tree.first(each, 'nummod', 'acl', 'appos') === undefined &&
      (each === first || tree.first(each, 'case') === undefined),
  )
  return isPlain && !isAlternative(tree, first) ? all : []
}

const isCounted = (tree: Tree, noun: number): boolean =>
  (tree.token(noun).upos === 'NUM' || tree.first(noun, 'nummod') !== undefined) &&
  tree.first(noun, 'conj') === undefined

/** All of them as one, by the words from the first to the last. */
function jointly(tree: Tree, several: readonly number[]): Filler {
  const phrases = several.map((each) => nounPhrase(tree, each))
  const [first = 0, last = 0] = [phrases[0]?.[0], phrases.at(-1)?.at(-1)]
  const tokens = range(first, last)
  return { head: several[0] ?? first, tokens, value: { type: 'text', value: tree.phrase(tokens).text } }
}
