import type { StanceRule } from '../coding.ts'
import { complementOf } from '../clause.ts'
import { isHostility } from '../kinds.ts'

/** "vowed to attack": who commits himself to harm threatens it. */
export const commitment: StanceRule = {
  name: 'commitment',
  change(coding, token, reader) {
    if (coding.type !== 'AGREE' || coding.head !== token) return null
    const complement = complementOf(reader.context.tree, token)
    const act = complement === undefined ? null : reader.read(complement)
    const { cameo: _, ...rest } = coding
    return act && isHostility(act.type) ? { ...rest, type: 'THREATEN', rule: 'commitment' } : null
  },
}
