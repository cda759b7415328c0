/** Words that tell the tense of a time expression besides the verb's own form. */

/** Auxiliaries of what is still to come. */
export const FUTURE_AUXILIARIES = new Set([
  'will',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'may',
  'might',
  'can',
  'should',
  'must',
])
/** Words whose infinitive or complement lies ahead of them, whatever their own tense. */
export const FORWARD = new Set(['set', 'plan', 'schedule', 'expect', 'due', 'intend', 'hope', 'want', 'vow', 'promise', 'pledge', 'agree',
  'decide', 'slate', 'aim', 'prepare', 'propose', 'likely', 'ready', 'go', 'be', 'threaten', 'seek', 'ask', 'urge']) // prettier-ignore
/** Participles that say that what they are about lies ahead: "scheduled for Friday". */
export const SCHEDULED = new Set(['schedule', 'plan', 'slate', 'expect', 'set', 'propose', 'anticipate', 'forecast'])
export const UPCOMING = new Set([
  'upcoming',
  'forthcoming',
  'future',
  'coming',
  'planned',
  'scheduled',
  'expected',
  'impending',
])

/** Where something was said; the time of "in an interview late on Friday" is that of the saying, not of what is said. */
export const SPEECHES = new Set([
  'interview',
  'statement',
  'speech',
  'comment',
  'remark',
  'broadcast',
  'communique',
  'telecast',
])

/** Words whose date lies ahead: "due on Friday", "crude for delivery in November". */
export const AHEAD = new Set(['due', 'delivery', 'deadline'])
