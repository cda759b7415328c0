import type { AttributionScope, Run, Tree } from '../../model/index.ts'
import { isCapitalised } from '../../syntax/capitalised.ts'

const LONGEST_CREDIT = 12

interface Credit {
  readonly tree: Tree
  readonly trigger: number
  readonly source: readonly number[]
}

/** The credit that closes a caption, after the convention of newspapers: "Image: Tom Kern.", "(Photo: AFP)", "File photo by Ann Lee". */
export function creditOf(block: readonly Tree[]): AttributionScope | undefined {
  const credit = block
    .slice(-2)
    .reverse()
    .map((tree) => creditIn(tree))
    .find((each) => each !== undefined)
  if (!credit) return undefined
  const { tree, trigger, source } = credit
  const opening = Math.max(0, openingOf(tree, trigger))
  const caption = block
    .filter(({ sentence }) => sentence.index <= tree.sentence.index)
    .map(({ sentence }) => ({
      sentence: sentence.index,
      tokens: sentence.tokens
        .map(({ index }) => index)
        .filter((index) => sentence.index < tree.sentence.index || index < opening),
    }))
  const run: Run = caption.filter(({ tokens }) => tokens.length > 0)
  if (run.length === 0) return undefined
  return {
    sentence: tree.sentence.index,
    trigger,
    source: { head: headOf(tree, source), tokens: source },
    others: [],
    verb: tree.lemma(trigger),
    polarity: 'positive',
    cue: tree.sentence.tokens.map(({ index }) => index).filter((index) => index >= opening && index <= source.at(-1)!),
    content: [run],
    reports: false,
  }
}

/** Where the credit begins: "File photo", "(Image". */
function openingOf(tree: Tree, trigger: number): number {
  let at = trigger
  while (at > 0 && (/^[([]$/.test(tree.token(at - 1).text) || tree.isForm(at - 1, 'pictureModifier'))) at--
  return at
}

function creditIn(tree: Tree): Credit | undefined {
  const { tokens } = tree.sentence
  for (const { index, text } of tokens) {
    if (
      !tree.isOf(index, 'pictureNoun') ||
      !isCapitalised(tokens[openingOf(tree, index)]?.text.replace(/^[([]$/, 'A') ?? text)
    )
      continue
    const from = [index + 3, index + 2].find((after) =>
      tree.language.words('creditMark').has(textOf(tree, index + 1, after)),
    )
    if (from === undefined) continue
    const source = tokens
      .slice(from)
      .map((token) => token.index)
      .filter((at) => !tokens.slice(at).every((each) => tree.is(each.index, 'punct') || /^[.)\]]$/.test(each.text)))
    const isName =
      source.length > 0 &&
      source.length <= LONGEST_CREDIT &&
      source.every((at) => !['AUX', 'SCONJ'].includes(tokens[at]!.upos) && tree.first(at, 'nsubj') === undefined)
    if (isName && isCapitalised(tokens[source[0]!]!.text)) return { tree, trigger: index, source }
  }
  return undefined
}

/** The tokens from one up to another, in lower case. */
const textOf = (tree: Tree, from: number, to: number): string =>
  tree.sentence.tokens
    .slice(from, to)
    .map(({ text }) => text.toLowerCase())
    .join(' ')

/** The token that governs the others. */
const headOf = (tree: Tree, tokens: readonly number[]): number =>
  tokens.find((token) => !tokens.includes(tree.token(token).head))!
