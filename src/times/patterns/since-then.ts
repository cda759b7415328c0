import { resolved, words, type Pattern } from '../candidate.ts'
import { iso } from '../calendar.ts'
import { BY_MENTION } from '../context.ts'

/** How many sentences back the date stands that is meant. */
const DATE_REACH = 3
/** The same where what was told last may have happened without a date. */
const EVENT_REACH = 1

/** `since then`, `until then`, `by that time`, `on that date`: the date mentioned last. */
export const sinceThen: Pattern = {
  name: 'since-then',
  expression: words(
    '(?<=\\b(?:since|until|till|by|before|after) )(?:then|that time)',
    '(?<=\\b(?:on|by|since|until|before|after) )(?:that|the same) date',
    '(?<=\\bat )(?<event>(?:that|the) time)(?= ?[,.;])',
  ),
  read: ({ event }) => ({
    resolve({ mentions, sentence, reference }) {
      const mention = mentions.find(({ start }) => !reference || iso(start) !== iso(reference))
      return mention &&
        sentence.index - mention.sentence <= (event ? EVENT_REACH : DATE_REACH) &&
        mention.block === sentence.block
        ? resolved(BY_MENTION, mention.start, mention.end)
        : null
    },
  }),
}
