import { LanguageError } from '../error.ts'
import type { Word, WordedSentence, WordedText } from '../worded-text.ts'

const RANGE = /^(\d+)-(\d+)$/
const EMPTY_NODE = /^\d+\.\d+$/
const NEW_DOCUMENT = /^#\s*newdoc\b/
const SENTENCE_ID = /^#\s*sent_id\s*=\s*(.*)$/

const spaceFollows = (misc: string): boolean => !misc.split('|').includes('SpaceAfter=No')

/** What stands in the text for one or more words: a word, or a multiword token such as "don't". */
interface Piece {
  readonly form: string
  readonly words: readonly string[]
  readonly space: boolean
}

/** Pieces of a sentence's lines; `line` is the number of the first. */
function piecesOf(lines: readonly string[], line: number): Piece[] {
  const pieces: { form: string; words: string[]; space: boolean }[] = []
  let open = 0 // last word of the multiword token that is being read
  lines.forEach((text, i) => {
    if (text.startsWith('#')) return
    const [id = '', form = '', ...rest] = text.split('\t')
    if (EMPTY_NODE.test(id)) return
    const range = RANGE.exec(id)
    if (!(range || /^\d+$/.test(id)) || form === '' || rest.length < 8) {
      throw new LanguageError(
        'bad-conllu',
        `Line ${line + i} is no line of CoNLL-U (ten columns parted by tabs): ${JSON.stringify(text.slice(0, 60))}.`,
      )
    }
    const space = spaceFollows(rest[7] ?? '')
    if (range) {
      open = Number(range[2])
      pieces.push({ form, words: [], space })
    } else if (Number(id) <= open) pieces.at(-1)?.words.push(form)
    else pieces.push({ form, words: [form], space })
  })
  return pieces
}

/** Places of a piece's words within it: one after the other where they spell it, else the whole for each. */
function placeWords({ form, words }: Piece, start: number): Word[] {
  const spelt = words.join('') === form
  let at = start
  return words.map((text) => {
    const from = at
    if (spelt) at += text.length
    return { text, start: from, end: spelt ? at : start + form.length }
  })
}

/**
 * Reads sentences and words of CoNLL-U; all other columns are left. The text is made of the forms, with a space after
 * each unless `SpaceAfter=No`, and a line break after each sentence.
 * @throws LanguageError naming the first line that is not CoNLL-U.
 */
export function parseConllu(conllu: string): WordedText {
  const lines = conllu.replace(/^\ufeff/, '').split(/\r?\n/)
  const sentences: WordedSentence[] = []
  let text = ''
  let first = 0
  let document = 0
  for (let i = 0; i <= lines.length; i++) {
    if (lines[i]?.trim()) continue
    const block = lines.slice(first, i)
    const pieces = piecesOf(block, first + 1)
    first = i + 1
    if (pieces.length === 0) continue
    const start = text.length
    if (block.some((line) => NEW_DOCUMENT.test(line))) document += 1
    const words = pieces.flatMap((piece, at) => {
      const placed = placeWords(piece, text.length)
      text += piece.form + (piece.space && at < pieces.length - 1 ? ' ' : '')
      return placed
    })
    const id = block.map((line) => SENTENCE_ID.exec(line)?.[1]).find((found) => found !== undefined)
    sentences.push({
      start,
      end: text.length,
      words,
      block: sentences.length,
      document,
      ...(id === undefined ? {} : { id }),
    })
    text += '\n'
  }
  return { text, sentences }
}
