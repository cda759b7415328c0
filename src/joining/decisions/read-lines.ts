import { DecisionsError, type Decision, type DecisionsFile, type Reference } from './decision.ts'

const WORD = String.raw`(?:"((?:[^"\\]|\\["\\])+)"|([^\s"#@]+))`
/** `NAME` or `NAME@ARTICLE`, either of them quoted where it has spaces. */
const REFERENCE = new RegExp(String.raw`^\s+${WORD}(?:@${WORD})?(?=\s|$)`, 'u')
const FORM = 'write same A B or different A B, names with spaces in quotes: same "Ada Lund" ada-m-lund'

const isSaying = (word: string): word is Decision['says'] => word === 'same' || word === 'different'
const plain = (quoted: string | undefined, bare: string | undefined): string =>
  quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1')

/** Decisions of a text with one a line; what follows `#` is a remark. @throws DecisionsError with the line that is none. */
export function readLines({ name, text }: DecisionsFile): Decision[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, at) => {
      if (/^\s*(?:#|$)/u.test(line)) return []
      const place = `${name}:${at + 1}`
      const [verb = ''] = /^\s*\S*/u.exec(line) ?? []
      const says = verb.trim()
      if (!isSaying(says)) throw new DecisionsError(`${place}: ${JSON.stringify(says)} is no decision; ${FORM}.`)
      const [one, after] = readReference(line.slice(verb.length), place)
      const [other, rest] = readReference(after, place)
      if (!/^\s*(?:#|$)/u.test(rest))
        throw new DecisionsError(`${place}: ${JSON.stringify(rest.trim())} is left over; ${FORM}.`)
      return [{ says, one, other, place }]
    })
}

function readReference(text: string, place: string): [Reference, string] {
  const [found, quoted, bare, quotedArticle, bareArticle] = REFERENCE.exec(text) ?? []
  if (found === undefined)
    throw new DecisionsError(`${place}: there is no name at ${JSON.stringify(text.trim())}; ${FORM}.`)
  const article = plain(quotedArticle, bareArticle)
  const reference = { name: plain(quoted, bare), ...(article === '' ? {} : { article }) }
  return [reference, text.slice(found.length)]
}
