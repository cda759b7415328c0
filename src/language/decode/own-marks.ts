import type { DraftWord } from './draft-word.ts'

const QUOTE = /^["“”„«»]$|^``$|^''$/

/**
 * Outside of speech nobody writes "Sotheby's sold" for "has sold": the 's between a subject of one proper noun and its verb
 * in the past belongs to the name.
 */
export function ownMarks(words: readonly DraftWord[]): void {
  if (words.some(({ text }) => QUOTE.test(text))) return
  words.forEach((mark, at) => {
    const name = words[at - 1]
    const verb = words[mark.head]
    if (!/^['’]s$/.test(mark.text) || !mark.relation.startsWith('aux') || mark.head !== at + 1 || !name || !verb) return
    if (name.upos !== 'PROPN' || !name.relation.startsWith('nsubj') || name.head !== mark.head) return
    if (verb.features['VerbForm'] !== 'Part' && verb.features['Tense'] !== 'Past') return
    if (verb.features['Tense'] === 'Pres' || words.some(({ head }) => head === at - 1)) return
    mark.upos = 'PART'
    mark.relation = 'case'
    mark.head = at - 1
    name.relation = 'nsubj'
    verb.features = { Mood: 'Ind', Number: 'Sing', Person: '3', Tense: 'Past', VerbForm: 'Fin' }
  })
}
