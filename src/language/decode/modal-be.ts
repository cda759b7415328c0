import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isVerb } from './phrase.ts'

/** "Germany is to buy the jets", "the vaccine is to be shipped": before the infinitive of what somebody does or suffers, "be" is an auxiliary; "the aim is to win" has a copula. */
export function modalBe(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((be, at) => {
    const verb = words[be.head]
    if (be.relation !== 'cop' || verb?.upos !== 'VERB') return
    const own = words.filter(({ head }) => head === be.head)
    const marked = own.some(({ relation, text }) => relation === 'mark' && text.toLowerCase() === 'to')
    if (!marked || at > be.head) return
    if (own.some(({ relation }) => relation === 'nsubj:pass')) be.relation = 'aux'
    const subject = own.find(({ relation }) => relation === 'nsubj' || relation === 'nsubj:outer')
    // "the panel, which is to meet"
    const who =
      subject?.features['PronType'] === 'Rel' || subject?.text === 'which' || subject?.text === 'who'
        ? words[verb.head]
        : subject
    if (verb.features['VerbForm'] !== 'Inf' || !subject || !who || !isSomebody(who, lexicon)) return
    be.relation = 'aux'
    subject.relation = 'nsubj'
  })
}

const isSomebody = ({ upos, kind, text, features }: DraftWord, lexicon: Words): boolean =>
  upos === 'PROPN' ||
  features['PronType'] === 'Prs' ||
  ['person', 'organization', 'place'].includes(kind ?? '') ||
  (upos === 'NOUN' &&
    ['personalNoun', 'bodyNoun', 'hearingNoun'].some((each) =>
      lexicon.words(each as 'bodyNoun').has(text.toLowerCase()),
    ))

/** "The band was due to play", "was due to be released": "due" is what is said of the band, and no preposition before a verb. */
export function dueInfinitives(words: readonly DraftWord[]): void {
  words.forEach((due, at) => {
    const { head } = due
    const verb = words[head]
    const to = words[at + 1]
    const be = words.findLastIndex((word, each) => each < at && word.head === head && word.upos === 'AUX')
    if (due.text !== 'due' || to?.text !== 'to') return
    const own = words[to.head]
    if (own?.head === at && own.relation === 'advcl') own.relation = 'xcomp'
    if (!isVerb(verb) || !verb || verb.text.endsWith('ing')) return
    if (be < 0 || head < at || !/^(?:case|mark|advmod)$/.test(due.relation)) return
    for (const word of words.slice(0, at)) if (word.head === head) word.head = at
    for (const word of words) if (word.head === at && word.relation === 'nsubj:pass') word.relation = 'nsubj'
    Object.assign(words[be] ?? {}, { relation: 'cop' })
    Object.assign(to, { head, relation: 'mark' })
    Object.assign(due, { head: verb.head, relation: verb.relation })
    Object.assign(verb, { head: at, relation: 'xcomp' })
    if (!has(words, head, 'aux:pass')) verb.features = { VerbForm: 'Inf' }
  })
}

/** "The minister was due to leave office": of somebody the bare word behind "due to" is an infinitive, what governs the rest its object; "the delay was due to fog". */
export function dueDeeds(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((due, at) => {
    const [to, verb] = [words[at + 1], words[at + 2]]
    if (due.text !== 'due' || to?.text !== 'to' || to.head !== at || !verb || !/^\p{Ll}+$/u.test(verb.text)) return
    const noun = /^(?:compound|amod)$/.test(verb.relation) ? verb.head : at + 2
    const object = words[noun]
    const isRoot = due.head === noun && due.relation === 'case'
    if (!object || !isNoun(object) || !(isRoot || (object.head === at && object.relation.startsWith('obl')))) return
    const isBefore = (word: DraftWord, each: number): boolean => each < at && (word.head === at || word.head === noun)
    const subject = words.find((word, each) => isBefore(word, each) && word.relation.startsWith('nsubj'))
    const isStart = noun === at + 2 && lexicon.words('startOrEndForm').has(verb.text) && !has(words, noun, 'amod')
    if (!subject || !(isStart || isSomebody(subject, lexicon)) || has(words, noun, 'det')) return
    const { head, relation } = isRoot ? object : due
    for (const [each, word] of words.entries())
      if (word.head === noun && each !== at + 2) word.head = each < at || word.relation === 'punct' ? at : at + 2
    for (const word of words)
      if (word.head === at + 2 && word.relation === 'nmod' && noun === at + 2) word.relation = 'obl'
    Object.assign(due, { head, relation })
    Object.assign(to, { head: at + 2, relation: 'mark', upos: 'PART' })
    if (object !== verb) Object.assign(object, { head: at + 2, relation: 'obj' })
    Object.assign(verb, { head: at, relation: 'xcomp', upos: 'VERB', features: { VerbForm: 'Inf' } })
  })
}

/** "Had the alarm rung, the guests would have fled": no having of an alarm. */
export function invertedPerfects(words: readonly DraftWord[]): void {
  const [had] = words
  if (had?.text !== 'Had' || !/^(?:aux|advcl)$/.test(had.relation)) return
  const participle = words.findIndex((word) => word.head === 0 && word.relation === 'xcomp' && isVerb(word))
  const object = words.findIndex(({ head, relation }) => head === 0 && relation === 'obj')
  if (participle < 0 || object < 0 || object > participle || words[had.head] === undefined) return
  for (const word of words) if (word.head === 0) word.head = participle
  had.upos = 'AUX'
  opensCondition(words, participle, object, had.head)
}

/** "because he had leaked documents": behind an auxiliary the participle is the verb and describes no documents; "had armed guards" has a verb. */
export function lostPerfects(words: readonly DraftWord[]): void {
  words.forEach((have, at) => {
    const participle = words[at + 1]
    const object = participle?.head ?? -1
    const noun = words[object]
    if (have.upos !== 'AUX' || !/^(?:have|has|had)$/.test(have.text) || /^(?:aux|cop)/.test(have.relation)) return
    if (!participle || participle.relation !== 'amod' || !isVerb(participle) || noun?.head !== at) return
    if (noun.relation !== 'obj' || participle.features['Tense'] !== 'Past' || has(words, object, 'det')) return
    const { head, relation } = have
    for (const word of words) if (word.head === at) word.head = at + 1
    Object.assign(participle, { head, relation })
    Object.assign(have, { head: at + 1, relation: 'aux' })
  })
}

/** Makes a verb with the auxiliary that opens the sentence and its subject a clause of the main verb. */
function opensCondition(words: readonly DraftWord[], verb: number, subject: number, main: number): void {
  Object.assign(words[verb] ?? {}, { head: main, relation: 'advcl' })
  Object.assign(words[subject] ?? {}, { head: verb, relation: 'nsubj' })
  Object.assign(words[0] ?? {}, { head: verb, relation: 'aux' })
}

/** "Six hikers are missing": of an adjective "be" is a copula. */
export function copulasOfAdjectives(words: readonly DraftWord[]): void {
  for (const be of words)
    if (be.relation === 'aux' && words[be.head]?.upos === 'ADJ' && /^(?:am|is|are|was|were|be|been)$/i.test(be.text))
      be.relation = 'cop'
}
