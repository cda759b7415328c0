import type { ClauseTree } from './clause-tree.ts'

const FUTURE = ['will', 'would', 'shall', "'ll", '’ll', 'wo', 'ca']
const POSSIBLE = ['may', 'might', 'could', 'can']
const DUTY = ['must', 'should', 'ought', 'need', 'have']

const auxiliaries = (tree: ClauseTree, token: number): string[] =>
  tree
    .all(token, 'aux')
    .map((aux) => (tree.token(aux).upos === 'AUX' && aux < token ? tree.token(aux).text.toLowerCase() : ''))

export const isNegated = (tree: ClauseTree, token: number): boolean =>
  tree
    .all(token, 'advmod', 'det', 'cc')
    .some((child) => ['not', "n't", 'n’t', 'never', 'no', 'neither'].includes(tree.lemma(child)))

export const isPassive = (tree: ClauseTree, token: number): boolean =>
  tree.first(token, 'nsubj:pass', 'aux:pass') !== undefined ||
  (tree.first(token, 'obl:agent') !== undefined &&
    tree.first(token, 'nsubj', 'obj') === undefined &&
    !/ing$/i.test(tree.token(token).text)) ||
  (tree.is(token, 'acl') &&
    !tree.is(token, 'acl:relcl') &&
    tree.token(token).features['VerbForm'] === 'Part' &&
    /[^g]$/.test(tree.token(token).text))

/** "will", "would", "is going to": what is told is to come. */
export const isFuture = (tree: ClauseTree, token: number): boolean =>
  auxiliaries(tree, token).some((aux) => FUTURE.includes(aux)) || isGoingTo(tree, token) || isToBe(tree, token)

/** "is to visit". */
const isToBe = (tree: ClauseTree, token: number): boolean =>
  tree.isVerb(token) && tree.first(token, 'cop') !== undefined && tree.marker(token) === 'to'

const isGoingTo = (tree: ClauseTree, token: number): boolean => {
  const { head } = tree.token(token)
  return tree.is(token, 'xcomp') && head >= 0 && tree.token(head).text.toLowerCase() === 'going'
}

export const isPossible = (tree: ClauseTree, token: number): boolean =>
  auxiliaries(tree, token).some((aux) => POSSIBLE.includes(aux))

/** "must", "should", "has to", "needs to": what is told ought to be done. */
export function isDuty(tree: ClauseTree, token: number): boolean {
  if (auxiliaries(tree, token).some((aux) => ['must', 'should', 'ought'].includes(aux))) return true
  return DUTY.includes(tree.lemma(token)) && tree.first(token, 'xcomp') !== undefined
}

/** The clause that completes the word: what is said, wanted or begun. */
export function complementOf(tree: ClauseTree, token: number): number | undefined {
  const complement = tree.first(token, 'ccomp', 'xcomp')
  if (complement !== undefined) return complement
  // "was quoted as saying", "is committed to opening", "ready for talks" are parsed as adjuncts
  return tree.all(token, 'advcl').find((clause) => {
    const marker = tree.marker(clause)
    return clause > token && (marker === 'as' || marker === 'to') && tree.token(clause).features['VerbForm'] === 'Ger'
  })
}

/** A clause that tells a fact, as in "said that they met", other than "demanded that they meet". */
export function isIndicative(tree: ClauseTree, token: number): boolean {
  if (isDuty(tree, token)) return false
  const { features } = tree.token(token)
  const helped = tree
    .all(token, 'aux', 'cop', 'aux:pass')
    .some((at) => tree.token(at).features['Mood'] === 'Ind' || isFuture(tree, token))
  return (
    helped ||
    (features['VerbForm'] === 'Fin' &&
      (features['Tense'] === 'Past' || features['Person'] === '3') &&
      features['Number'] === 'Sing') ||
    (features['VerbForm'] === 'Fin' && features['Tense'] === 'Past')
  )
}
