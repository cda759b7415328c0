import { resolved, words, type Pattern } from '../candidate.ts'
import { iso } from '../calendar.ts'
import { BY_MENTION } from '../context.ts'

/** `since then`, `until then`, `by that time`, `on that date`: the date mentioned last. */
export const sinceThen: Pattern = {
  name: 'since-then',
  expression: words(
    '(?<=\\b(?:since|until|till|by|before|after) )(?:then|that time)',
    '(?<=\\b(?:on|by|since|until|before|after) )(?:that|the same) date',
    '(?<=\\bat )(?:that|the) time(?= ?[,.;])',
  ),
  read: () => ({
    resolve({ mentions, sentence, reference }) {
      const mention = mentions.find(({ start }) => !reference || iso(start) !== iso(reference))
      return mention && sentence.index - mention.sentence <= 3 && mention.block === sentence.block
        ? resolved(BY_MENTION, mention.start, mention.end)
        : null
    },
  }),
}
