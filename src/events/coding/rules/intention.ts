import { isFuture, isNegated, isPossible } from '../clause.ts'
import type { StanceRule } from '../coding.ts'
import { isCooperation, isHostility } from '../kinds.ts'
import type { SentenceContext } from '../sentence-context.ts'

const INTENDED = ['planned', 'intended']
const CONSIDERING = ['consider', 'contemplate', 'weigh', 'mull', 'hope']
/** CAMEO code of suspending something, which one refuses who will not do it. */
const SUSPENDING = '160'
/** Verbs whose object is yet to come: "is preparing sanctions". */
const PREPARING = ['prepare', 'plan', 'consider', 'contemplate', 'weigh', 'mull', 'intend', 'threaten']
/** Words of attempt bring an intention that is acted upon already. */
const ATTEMPTS = [
  'try',
  'attempt',
  'seek',
  'struggle',
  'strive',
  'scramble',
  'vie',
  'push',
  'campaign',
  'lobby',
  'endeavour',
  'endeavor',
]

const isIntention = (token: number, { tree, ontology }: SentenceContext): boolean =>
  (!ATTEMPTS.includes(tree.lemma(token)) &&
    (ontology.modalityWords.get(tree.lemma(token))?.some(({ modality }) => INTENDED.includes(modality ?? '')) ??
      false)) ||
  CONSIDERING.includes(tree.lemma(token))

/** Whether the word has a clause of its own below it, so that its meaning bears on what is told there. */
const governs = (token: number, { tree }: SentenceContext): boolean =>
  tree.first(token, 'xcomp', 'ccomp') !== undefined || tree.first(token, 'cop') !== undefined

const hasCondition = (token: number, { tree }: SentenceContext): boolean =>
  tree.all(token, 'advcl').some((clause) => tree.marker(clause) === 'unless')

/**
 * What is to come: "will support", "is ready to send" express an intent to cooperate (CAMEO 03), "will not", "refuses to"
 * refuse it (12), "will extend the curfew" and "will leave unless" threaten (13).
 */
export const intention: StanceRule = {
  name: 'intention',
  change(coding, token, { context }) {
    const { tree } = context
    const { cameo: _, ...rest } = coding
    const ahead =
      isFuture(tree, token) ||
      isPossible(tree, token) ||
      (governs(token, context) && isIntention(token, context)) ||
      (coding.rule === 'carried' && PREPARING.includes(tree.lemma(token)))
    if (
      !ahead ||
      (coding.head === token && coding.rule === 'lexical' && !isFuture(tree, token) && !isPossible(tree, token))
    )
      return null
    if (coding.rule === 'refused-in-words') return coding
    if (isNegated(tree, token))
      return isCooperation(coding.type) || coding.cameo === SUSPENDING
        ? { ...rest, type: 'REJECT', rule: 'intention' }
        : 'none'
    if (isHostility(coding.type) || hasCondition(coding.head, context) || hasCondition(token, context))
      return { ...rest, type: 'THREATEN', rule: 'intention' }
    return isCooperation(coding.type) ? { ...rest, type: 'AGREE', rule: 'intention' } : null
  },
}
