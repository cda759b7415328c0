import type { Words } from '../../model/index.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isNoun, isSubject, isUnder, isVerb, PASSIVE_PARTICIPLE, phraseOf } from './phrase.ts'

const isPast = (word: DraftWord): boolean => isVerb(word) && word.features['Tense'] === 'Past'

/**
 * "said in a statement it was closed", "said during a visit he had agreed": a phrase right behind a verb of saying, before
 * content without "that", tells of the saying. A time may as well be when the content holds.
 */
export function circumstancesOfSpeech(words: readonly DraftWord[]): void {
  words.forEach((noun, at) => {
    const content = words[noun.head]
    if (noun.relation !== 'obl' || !isNoun(noun) || noun.kind === 'time' || content?.relation !== 'ccomp') return
    const { head: speech } = content
    const { first, last } = phraseOf(words, at)
    if (speech < 0 || first !== speech + 1 || !isVerb(words[speech]) || !has(words, at, 'case')) return
    if (words[first]?.relation !== 'case' || has(words, noun.head, 'mark')) return
    const subject = words.findIndex(
      ({ head, relation }) => head === noun.head && /^(?:nsubj|nsubj:pass|expl)$/.test(relation),
    )
    if (subject > last && noun.head > last) noun.head = speech
  })
}

/**
 * "A worker let go last year opened fire, police said": a verb of saying has one clause before it. Of two the first is the
 * subject of the second, or a participle of that.
 */
export function contentsBeforeSpeech(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((clause, at) => {
    const speech = clause.head
    if (clause.relation !== 'ccomp' || speech < at || !isVerb(clause) || clause.text.endsWith('ing')) return
    if (has(words, at, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'mark', 'cc')) return
    const before = words.findLastIndex(
      ({ head, relation }, each) => each < at && head === speech && relation === 'ccomp',
    )
    const first = words[before]
    if (!first || has(words, before, 'cop', 'aux', 'aux:pass', 'mark')) return
    const relation = has(words, at, 'aux:pass') ? 'nsubj:pass' : 'nsubj'
    if (isNoun(first)) {
      if (!has(words, before, 'nsubj', 'case')) Object.assign(first, { head: at, relation })
      return
    }
    const subject = words.findIndex((word, each) => each < before && word.head === before && isSubject(word))
    const noun = words[subject]
    const isPastForm = isPast(first) || lexicon.words('unchangedPast').has(first.text)
    if (!isVerb(first) || !isPastForm || !noun || !isNoun(noun) || has(words, before, 'obj')) return
    Object.assign(noun, { head: at, relation })
    Object.assign(first, { head: subject, relation: 'acl', features: PASSIVE_PARTICIPLE })
  })
}

/**
 * "a rule that critics claim weakened the law", "a report that concluded a man who fled was innocent": of two relative
 * clauses of one noun, the first of which is said to have no object, the second right behind it is what is said.
 */
export function interpolatedSpeech(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((content, at) => {
    if (content.relation !== 'acl:relcl' || !isVerb(content) || has(words, at, 'mark')) return
    const speech = words.findLastIndex(
      (word, each) => each < at && word.head === content.head && word.relation === 'acl:relcl' && isVerb(word),
    )
    if (speech < 0 || !has(words, speech, 'nsubj') || has(words, speech, 'ccomp', 'xcomp')) return
    if (words.findIndex((_, each) => each > speech && isUnder(words, each, at)) !== speech + 1) return
    const pronoun = words.findIndex(
      ({ head, text }, each) =>
        each < speech && lexicon.words('relativePronoun').has(text) && (head === at || head === speech),
    )
    const relation = has(words, at, 'aux:pass') ? 'nsubj:pass' : 'nsubj'
    Object.assign(content, { head: speech, relation: 'ccomp' })
    if (has(words, at, 'nsubj', 'nsubj:pass') || !words[pronoun]) return
    Object.assign(words[pronoun], { head: at, relation, upos: 'PRON' })
  })
}

/**
 * "a boat that the navy said was armed", "a heater which it said has caused fires": the pronoun of a relative clause of saying
 * is the subject of what is said right behind it, where that has none before its verb.
 */
export function subjectsOfSaid(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((content, at) => {
    const speech = content.head
    if (content.relation !== 'ccomp' || words[speech]?.relation !== 'acl:relcl' || has(words, at, 'mark')) return
    const { first } = phraseOf(words, at)
    const below = words.filter(({ head }) => head === at)
    const opensWithVerb =
      first === at ? content.features['VerbForm'] === 'Fin' : /^(?:aux|cop)/.test(words[first]?.relation ?? '')
    if (first !== speech + 1 || !opensWithVerb || !has(words, speech, 'nsubj')) return
    const pronoun = words.find(
      ({ head, relation, text }, each) =>
        each < speech &&
        head === speech &&
        /^(?:obj|nsubj)$/.test(relation) &&
        lexicon.words('relativePronoun').has(text),
    )
    if (!pronoun || (pronoun.relation === 'nsubj' && !hasOther(words, speech, pronoun))) return
    // "was a pirate "mother vessel""
    for (const word of below) if (isSubject(word)) word.relation = 'compound'
    Object.assign(pronoun, { head: at, relation: has(words, at, 'aux:pass') ? 'nsubj:pass' : 'nsubj' })
  })
}

/** Whether a verb has a subject besides a word: "who neighbours said". */
const hasOther = (words: readonly DraftWord[], verb: number, pronoun: DraftWord): boolean =>
  words.some((word) => word !== pronoun && word.head === verb && isSubject(word))

/** "the hopes they had that it would end": what a noun holds stands behind the clause that tells whose it is. */
export function contentsBehindRelatives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((content, at) => {
    const { head } = content
    const verb = words[head]
    if (content.relation !== 'ccomp' || !verb || !/^acl(?::relcl)?$/.test(verb.relation) || head > at) return
    if (!isNoun(words[verb.head]) || !has(words, head, 'nsubj') || has(words, head, 'obj', 'iobj')) return
    if (!lexicon.words('contentlessForm').has(verb.text.toLowerCase())) return
    if (!words.some((word) => word.head === at && word.relation === 'mark' && word.text === 'that')) return
    Object.assign(content, { head: verb.head, relation: 'acl' })
    verb.relation = 'acl:relcl'
  })
}

/** "'It is off,' the paper quoted Berg as saying": what is quoted is what the one quoted says. */
export function contentsBeforeQuoting(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((content, at) => {
    const quoting = words[content.head]
    if (content.relation !== 'ccomp' || content.head < at || !quoting) return
    if (!lexicon.words('quotingForm').has(quoting.text.toLowerCase())) return
    const saying = words.findIndex(
      ({ head, relation, text }, each) =>
        each > content.head && head === content.head && relation === 'advcl' && text.endsWith('ing'),
    )
    const isAs = words.some(({ head, relation, text }) => head === saying && relation === 'mark' && text === 'as')
    if (saying >= 0 && isAs && !has(words, saying, 'ccomp', 'obj')) content.head = saying
  })
}

/**
 * "The army said it had sunk a boat, though a watchdog later said it was a trawler", "Lee said he could not back it, while
 * Dorn objected", "said he was against it, with an aide saying": what somebody else says to the contrary, or a second one known by name does, is not said by the first.
 */
export function contraryReports(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((report, at) => {
    const content = words[report.head]
    const speech = content?.head ?? -1
    if (report.relation !== 'advcl' || content?.relation !== 'ccomp' || speech < 0 || speech > report.head) return
    const mark = words.find(({ head, relation }) => head === at && relation === 'mark')?.text.toLowerCase() ?? ''
    const speaker = words.find((word) => word.head === at && isSubject(word))
    const isBeside =
      lexicon.words('concessiveSubordinator').has(mark) || (mark === 'with' && report.text.endsWith('ing'))
    if (!isBeside || !speaker || speaker.upos === 'PRON') return
    if (!has(words, at, 'ccomp') && !isOfAnother(words, at, speaker, speech, lexicon)) return
    const { first } = phraseOf(words, at)
    const isApart = mark === 'with' || [words[first], words[first - 1]].some((word) => /^[,"”]$/.test(word?.text ?? ''))
    const quoted = words.slice(speech, first).filter(({ text }) => isDoubleMark(text))
    if (isApart && quoted.length % 2 === 0) report.head = speech
  })
}

/** Whether a clause tells what a person known by name did, where another known by name speaks. */
function isOfAnother(
  words: readonly DraftWord[],
  at: number,
  doer: DraftWord,
  speech: number,
  lexicon: Words,
): boolean {
  const speaker = words.find((word) => word.head === speech && isSubject(word))
  const isNamed = [speaker, doer].every((word) => word?.upos === 'PROPN' && word.kind === 'person')
  const { features, text } = words[at] ?? doer
  return (
    isNamed &&
    features['VerbForm'] === 'Fin' &&
    features['Tense'] === 'Past' &&
    !has(words, at, 'aux', 'aux:pass', 'cop') &&
    !lexicon.words('stateForm').has(text.toLowerCase())
  )
}

/** "The vote was delayed, claims the ministry": who stands behind a verb of saying that follows what is said, and has no subject, says it. */
export function speakersBehindSpeech(words: readonly DraftWord[]): void {
  words.forEach((speaker, at) => {
    const { head: speech, relation } = speaker
    if (!/^i?obj$/.test(relation) || speech !== phraseOf(words, at).first - 1 || !isVerb(words[speech])) return
    if (words.some((word) => word.head === speech && isSubject(word)) || words[speech]?.text.endsWith('ing')) return
    const isSaid = words.some((word, each) => word.head === speech && word.relation === 'ccomp' && each < speech)
    if (isSaid && /^[,"”'’]$/.test(words[speech - 1]?.text ?? '')) speaker.relation = 'nsubj'
  })
}

/** "persuaded the galleries that quilts are art": beside a finite content with "that", the people whom the verb has as its object are told it. */
export function recipientsOfContents(words: readonly DraftWord[]): void {
  words.forEach((recipient, at) => {
    const verb = words[recipient.head]
    if (recipient.relation !== 'obj' || !verb || !isVerb(verb) || recipient.head > at) return
    const isBody = /^(?:person|organization)$/.test(recipient.kind ?? '') || recipient.upos === 'PRON'
    if (!isBody || recipient.text.toLowerCase() === 'it' || has(words, recipient.head, 'iobj')) return
    const content = words.findIndex(
      ({ head, relation }, each) => each > at && head === recipient.head && relation === 'ccomp',
    )
    const isThat = words.some(
      ({ head, relation, text }, each) => head === content && relation === 'mark' && text === 'that' && each > at,
    )
    if (content >= 0 && isThat) recipient.relation = 'iobj'
  })
}

/** "persuaded the galleries that quilts belonged there": behind whom the verb addresses, "that" before a whole clause brings what they are told, and stands for nobody. */
export function contentsBehindAddressed(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((that, at) => {
    const content = words[that.head]
    if (that.text !== 'that' || that.upos !== 'PRON' || !/^(?:obj|obl:unmarked)$/.test(that.relation) || !content)
      return
    if (content.relation !== 'acl:relcl' || that.head < at || !has(words, that.head, 'nsubj')) return
    const recipient = words.findLastIndex(
      (word, each) => each < at && word.relation === 'obj' && phraseOf(words, each).last >= at - 1 && isNoun(word),
    )
    const verb = words[words[recipient]?.head ?? -1]
    if (!verb || !lexicon.words('contentGivingForm').has(verb.text.toLowerCase()) || recipient < 0) return
    const above = words[recipient]?.head ?? -1
    const isFull = words.some(
      ({ head, relation }, each) =>
        head === above && each !== recipient && /^(?:obj|xcomp|ccomp|obl)$/.test(relation) && each > recipient,
    )
    if (isFull) return
    Object.assign(that, { relation: 'mark', upos: 'SCONJ', features: {} })
    Object.assign(content, { head: above, relation: 'ccomp' })
    Object.assign(words[recipient] ?? {}, { relation: 'iobj' })
  })
}
