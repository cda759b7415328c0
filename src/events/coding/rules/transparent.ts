import type { CodingRule } from '../coding.ts'

/** "began to withdraw", "is ready to send", "tried to storm": the act is that of the clause below. */
export const transparent: CodingRule = {
  name: 'transparent',
  code(token, reader) {
    const { tree } = reader.context
    const below = tree.first(token, 'xcomp', 'ccomp') ?? tree.all(token, 'advcl').find((at) => tree.first(token, 'cop') !== undefined && tree.marker(at) === 'to')
    return below === undefined || tree.first(token, 'obj') !== undefined ? null : reader.read(below)
  },
}
