import { words, type Pattern, type Place } from '../candidate.ts'
import { byReference, type Context } from '../context.ts'

const PRESENT =
  'right now|just now|for now|by now|until now|now|at present|at the moment|at the present time|currently|presently|nowadays|these days|to date|so far|as yet'
const PAST =
  'recently|lately|until recently|formerly|previously|in the past|in the recent past|of late|earlier(?! (?:this|that|the|in|last|on|today|at|than))|in recent times'
const FUTURE =
  'soon|in the (?:near |immediate |foreseeable )?future|for the foreseeable future|later on|in due course|one day|some day|someday'

/** Times that are only said to be now, before or to come: `now`, `currently`, `recently`, `soon`. */
export const reference: Pattern = {
  name: 'reference',
  expression: words(`(?<present>${PRESENT})|(?<past>${PAST})|(?<future>${FUTURE})`),
  read({ present, past }, place) {
    if (isOtherUse(place)) return null
    const time = present ? 'PRESENT' : past ? 'PAST' : 'FUTURE'
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
