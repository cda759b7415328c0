import type { Tree } from '../model/index.ts'

/** "took two years to find it", "spent weeks mending it": what a stretch of time, the verb's object, went by with. */
export const doneInTime = (tree: Tree, time: number): number | undefined => {
  const { head: verb, entityType } = tree.token(time)
  if (entityType !== 'time' || !tree.is(time, 'obj') || !tree.isOf(verb, 'lengthTellingVerb')) return undefined
  return tree.all(verb, 'advcl', 'xcomp').find((clause) => {
    const first = Math.min(...tree.subtree(clause))
    const marks = tree.all(clause, 'mark')
    const isDeed =
      marks.length === 0
        ? tree.token(clause).text.endsWith('ing')
        : marks.some((mark) => mark === first && tree.lemma(mark) === 'to')
    // "took two days off to rest"
    return first === time + 1 && isDeed
  })
}
