import type { Sentence, Token } from '../../model/index.ts'
import { safeText } from '../terminal/safe-text.ts'

function draw(token: Token, prefix: string, childPrefix: string, childrenOf: ReadonlyMap<number, Token[]>): string[] {
  const line = `${prefix}${safeText(token.text)}  ${token.relation}  ${token.upos}`
  const children = childrenOf.get(token.index) ?? []
  return [
    line,
    ...children.flatMap((child, index) => {
      const last = index === children.length - 1
      const branch = `${childPrefix}${last ? '└─ ' : '├─ '}`
      return draw(child, branch, `${childPrefix}${last ? '   ' : '│  '}`, childrenOf)
    }),
  ]
}

/** The dependency tree of a sentence, one word a line below the word that governs it. */
export function drawTree(sentence: Sentence): string[] {
  const childrenOf = new Map<number, Token[]>()
  for (const token of sentence.tokens) {
    const siblings = childrenOf.get(token.head)
    if (siblings) siblings.push(token)
    else childrenOf.set(token.head, [token])
  }
  return (childrenOf.get(-1) ?? []).flatMap((root) => draw(root, '', '', childrenOf))
}
