import type { CodingRule, Reader } from '../coding.ts'

/** "began to withdraw", "is ready to send", "tried to storm": the act is that of the clause below. */
export const transparent: CodingRule = {
  name: 'transparent',
  code(token, reader) {
    const { tree } = reader.context
    const clause = tree.first(token, 'xcomp', 'ccomp')
    const below = clause !== undefined && tree.first(token, 'obj') === undefined ? clause : purposeOf(token, reader)
    const coding = below === undefined ? null : reader.read(below)
    return coding && { ...coding, about: [...coding.about, token] }
  },
}

/** "sent inspectors to monitor", "is prepared to leave". */
const purposeOf = (token: number, { context: { tree } }: Reader): number | undefined =>
  tree.all(token, 'advcl').find((clause) => tree.marker(clause) === 'to')
