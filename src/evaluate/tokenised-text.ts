import { table, type Span } from '../model/index.ts'

/** A sentence given as tokens, written the way people write, and where in it each token went. */
export interface TokenisedText {
  readonly text: string
  /** The tokens as given, with their offsets in `text`. */
  readonly tokens: readonly (Span & { readonly text: string })[]
}

/** Penn Treebank spellings of brackets and quotation marks. */
const SPELLINGS = table<string>({
  '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']', '-LCB-': '{', '-RCB-': '}', '``': '"', "''": '"',
}) // prettier-ignore

const CLOSES = /^(?:[,.;:?!%)\]}]|\.\.\.|'(?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)?|n't|N'T|’(?:s|re|ve|ll|d|m)?|n’t)$/u
const OPENS = /^[([{$£€#]$/u
const WORD = /^[\p{L}\p{N}].*$/u

/** Decides where spaces stand; remembers whether a quotation is open. */
function spacing(): (left: string | undefined, token: string) => boolean {
  let quoted = false
  let glue = true
  return (left, token) => {
    const quote = token === '``' || token === "''" || token === '"'
    const opening = quote && (token === '``' || (token === '"' && !quoted))
    const hyphen = left === '-' && WORD.test(token)
    const space =
      !glue && !CLOSES.test(SPELLINGS.get(token) ?? token) && !(quote && !opening) && !hyphen && token !== '-'
    if (quote) quoted = opening
    glue = OPENS.test(SPELLINGS.get(token) ?? token) || opening
    return space
  }
}

/** Joins given tokens into text, without the spaces that only tokenisation put there. */
export function joinTokens(tokens: readonly string[]): TokenisedText {
  const needsSpace = spacing()
  let text = ''
  const placed = tokens.map((token, index) => {
    // a hyphen between words was split off ("short - term"); one at an edge is a dash and keeps its spaces
    const inner = token === '-' && WORD.test(tokens[index - 1] ?? '') && WORD.test(tokens[index + 1] ?? '')
    const left = tokens[index - 1]
    const space = needsSpace(left, token) || (token === '-' && !inner && text !== '')
    if (space) text += ' '
    const start = text.length
    text += SPELLINGS.get(token) ?? token
    return { text: token, start, end: text.length }
  })
  return { text, tokens: placed }
}

/** Indices of the tokens that share a character with one of the spans, in text order. */
export function tokensWithin(tokenised: TokenisedText, spans: readonly Span[]): number[] {
  return tokenised.tokens.flatMap((token, index) =>
    spans.some((span) => span.start < token.end && token.start < span.end) ? [index] : [],
  )
}
