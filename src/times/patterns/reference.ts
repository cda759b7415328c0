import { oneOf } from '../alternatives.ts'
import { words, type Pattern, type Place } from '../candidate.ts'
import { byReference, type Context } from '../context.ts'
import type { TimeVocabulary } from '../vocabulary.ts'

/** "earlier" alone, not "earlier this year". */
const EARLIER = 'earlier(?! (?:this|that|the|in|last|on|today|at|than))'

/** Times that are only said to be now, before or to come: `now`, `currently`, `recently`, `soon`. */
export function reference({ lexicon }: TimeVocabulary): Pattern {
  const references = lexicon.table('timeReference')
  return {
    name: 'reference',
    expression: words(`(?<phrase>${oneOf(references.keys())}|${EARLIER})`),
    read({ phrase = '' }, place) {
      if (isOtherUse(place)) return null
      const time = references.get(phrase.toLowerCase()) ?? 'PAST'
      return {
        resolve: (context) =>
          time === 'FUTURE' && context.tense === 'past'
            ? null
            : {
                kind: 'date',
                certainty: 'resolved',
                value: `${time}_REF`,
                ...bounds(time, context),
                resolution: `${time.toLowerCase()} ${byReference(context)}`,
              },
      }
    },
  }
}

function bounds(time: string, { reference: date }: Context): object {
  if (!date) return {}
  return time === 'PRESENT' ? { start: date, end: date } : time === 'PAST' ? { end: date } : { start: date }
}

/** "now that", "as soon as", "earlier than", "the earlier version", "soon after the vote". */
function isOtherUse({ tokens, before, after }: Place): boolean {
  const next = after?.lemma.toLowerCase() ?? ''
  const word = tokens[0]?.lemma.toLowerCase() ?? ''
  if (tokens.length === 1 && (tokens[0]?.upos === 'SCONJ' || tokens[0]?.upos === 'ADJ')) return true
  if (before && /^(?:as|so|too|very|how|no)$/iu.test(before.text) && word === 'soon') return true
  if (/^(?:soon|earlier|recently|previously)$/u.test(word) && /^(?:than|as|after|before|enough)$/u.test(next))
    return true
  return word === 'earlier' && tokens[0]?.upos !== 'ADV'
}
