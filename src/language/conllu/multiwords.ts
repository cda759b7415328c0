import type { Token } from '../../model/index.ts'

const CLITIC = /^(?:['’`]\p{L}+|n['’]t|['’])$/iu

/** True of words that one multiword token of UD English holds: "do" + "n't", "country" + "'s", "can" + "not". */
function together(left: Token, right: Token): boolean {
  if (left.start === right.start && left.end === right.end) return true
  if (left.end !== right.start || !/[\p{L}\p{N}.]$/u.test(left.text)) return false
  if (CLITIC.test(right.text)) return right.upos !== 'PUNCT'
  return /\p{L}$/u.test(left.text) && /^\p{L}+$/u.test(right.text)
}

/** Groups of tokens that the text writes as one word, as [first, last], both included; single tokens are left out. */
export function multiwords(tokens: readonly Token[]): (readonly [number, number])[] {
  const groups: (readonly [number, number])[] = []
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    if (!before || !together(before, token)) return
    const open = groups.at(-1)
    if (open?.[1] === i - 1) groups[groups.length - 1] = [open[0], i]
    else groups.push([i - 1, i])
  })
  return groups
}
