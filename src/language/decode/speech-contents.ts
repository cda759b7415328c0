import type { Words } from '../../model/index.ts'
import { isDoubleMark } from '../../syntax/quotation-marks.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isSubject, isUnder, isVerb, PASSIVE_PARTICIPLE, phraseOf } from './phrase.ts'

const hasSubject = (words: readonly DraftWord[], at: number): boolean =>
  has(words, at, 'nsubj', 'nsubj:pass', 'csubj', 'expl')

const subjectsBefore = (words: readonly DraftWord[], verb: number): number[] =>
  words.flatMap((word, at) => (at < verb && word.head === verb && isSubject(word) ? [at] : []))

/** The relative clause of a noun; -1 where it has none. */
const relativeOf = (words: readonly DraftWord[], noun: number): number =>
  words.findIndex(({ head, relation }) => head === noun && relation === 'acl:relcl')

/**
 * A conjunct stands behind what it is joined to. "A boy who found a grenade, carried it home and dropped it was killed": to
 * the relative clause before it; "A man came back and shot two, police said": what is said, with its own subject, is joined
 * to nothing.
 */
export function joinedBackwards(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    if (verb.relation !== 'conj' || verb.head < at || !isVerb(verb)) return
    const [subject, second] = subjectsBefore(words, verb.head)
    const relative = subject === undefined ? -1 : relativeOf(words, subject)
    if (hasSubject(words, at)) {
      const isSaid = subject !== undefined && subject > at && second === undefined
      if (isSaid && isVerb(words[verb.head]) && !has(words, verb.head, 'ccomp')) verb.relation = 'ccomp'
    } else if (0 <= relative && relative < at) verb.head = relative
  })
}

/**
 * "After leaving the room Kern went down and fired, police said": a noun between a fronted clause that has a subject and a
 * verb that has none is the subject of that verb.
 */
export function speakersBehindContents(words: readonly DraftWord[]): void {
  words.forEach((speaker, at) => {
    const { head: clause } = speaker
    const speech = words[clause]?.head ?? -1
    if (!isSubject(speaker) || words[clause]?.relation !== 'ccomp' || clause > at || !isVerb(words[speech])) return
    if (phraseOf(words, at).last + 1 !== speech || hasSubject(words, speech)) return
    if (subjectsBefore(words, clause).length > 0) Object.assign(speaker, { head: speech, relation: 'nsubj' })
  })
}

/**
 * "A worker who had been suspended, then escorted out, returned, found a gun and shot two, police said": of two subjects of
 * a verb of saying the first is that of what is said, which begins behind the clause that tells who it is.
 */
export function contentsBehindWho(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, speech) => {
    if (!isVerb(verb) || has(words, speech, 'ccomp')) return
    const [subject = -1, speaker = -1, third] = subjectsBefore(words, speech)
    const relative = relativeOf(words, subject)
    if (speaker < 0 || third !== undefined || relative < 0) return
    const joined = words.flatMap((_, at) => (at < speaker && isJoinedTo(words, at, relative) ? [at] : []))
    const said = joined.find((at) => opensContent(words, at, lexicon))
    if (said === undefined) return
    for (const at of joined) {
      const word = words[at]
      if (word && at > said && word.head < said) word.head = said
      else if (word && at < said && has(words, relative, 'aux:pass')) word.features = PASSIVE_PARTICIPLE
    }
    Object.assign(words[said] ?? {}, { head: speech, relation: 'ccomp' })
    Object.assign(words[subject] ?? {}, { head: said, relation: has(words, said, 'aux:pass') ? 'nsubj:pass' : 'nsubj' })
  })
}

/** Whether a verb is joined to another, at once or over verbs between. */
function isJoinedTo(words: readonly DraftWord[], verb: number, first: number): boolean {
  let at = verb
  while (at !== first && isVerb(words[at]) && words[at]?.relation === 'conj') at = words[at]?.head ?? -1
  return at === first && verb !== first
}

/** Whether a finite verb without a subject begins right behind a comma; "then" goes on with what stands before it. */
function opensContent(words: readonly DraftWord[], at: number, lexicon: Words): boolean {
  const { first } = phraseOf(words, at)
  const start = words[first]?.text === ',' ? first : first - 1
  return (
    words[at]?.features['VerbForm'] === 'Fin' &&
    words[start]?.text === ',' &&
    !lexicon.words('continuingWord').has(words[start + 1]?.text ?? '') &&
    !hasSubject(words, at)
  )
}

/** Whether a double mark stands between two words. */
const hasMark = (words: readonly DraftWord[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ text }) => isDoubleMark(text))

/**
 * "saying "I did it" and asking for help", "said "I am proud" and left", ""We won," she said, and left": what goes on behind
 * the closing mark is joined to the verb that quotes.
 */
export function joinedBehindQuotations(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const quoted = verb.head
    const { head: quoting = -1, relation } = words[quoted] ?? {}
    const first = words[quoting]
    if (verb.relation !== 'conj' || !isVerb(verb) || relation !== 'ccomp' || !first || !isVerb(first)) return
    if (quoted < quoting) {
      if (quoting < at && hasMark(words, quoted, quoting) && !hasMark(words, quoting, at)) verb.head = quoting
      return
    }
    if (hasSubject(words, at) || has(words, at, 'mark') || !hasMark(words, quoting, quoted)) return
    const closing = words.findLastIndex(({ text }, each) => quoted < each && each < at && isDoubleMark(text))
    const and = words[closing + 1]
    const isAlike = ing(verb) === ing(first) && (ing(verb) || verb.features['VerbForm'] === 'Fin')
    if (closing >= 0 && and?.relation === 'cc' && and.head === at && isAlike) verb.head = quoting
  })
}

/**
 * "told a judge that she was settling in and argued that she should stay": what was said has gone back in tense with "was",
 * so that a plain past with a content of its own tells what else the speaker said.
 */
export function joinedSpeech(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const content = verb.head
    const { head: speech = -1, relation } = words[content] ?? {}
    if (verb.relation !== 'conj' || relation !== 'ccomp' || speech > content || hasSubject(words, at)) return
    if (!isPlainPast(words, at) || !isPlainPast(words, speech)) return
    const said = words.findIndex((word, each) => each > at && word.head === at && word.relation === 'ccomp')
    if (said < 0 || !has(words, said, 'mark') || !hasSubject(words, said)) return
    if (words.some(({ head, text }) => head === content && /^(?:was|were|had)$/i.test(text))) verb.head = speech
  })
}

const isPlainPast = (words: readonly DraftWord[], at: number): boolean =>
  isVerb(words[at]) && words[at]?.features['Tense'] === 'Past' && !has(words, at, 'aux', 'aux:pass', 'mark')

/**
 * "said two men were held but could not name them", "but declined to comment": what is not disclosed behind "but" the speaker
 * keeps back, not whoever is spoken of.
 */
export function withheldSpeech(words: readonly DraftWord[], lexicon: Words): void {
  const discloses = lexicon.words('silenceableVerb')
  words.forEach((verb, at) => {
    const content = verb.head
    const { head: speech = -1, relation } = words[content] ?? {}
    if (verb.relation !== 'conj' || relation !== 'ccomp' || speech < 0 || speech > content) return
    const below = words.filter(({ head }) => head === at)
    if (hasSubject(words, at) || !below.some(({ relation: role, text }) => role === 'cc' && text === 'but')) return
    // behind "did not" and "to" stand base forms
    const isKeptBack = below.some(({ text }) => /^(?:not|n['’]t)$/.test(text)) && discloses.has(verb.text)
    const isRefused = below.some(({ relation: role, text }) => role === 'xcomp' && discloses.has(text))
    if (isKeptBack || (isRefused && lexicon.words('refusingForm').has(verb.text))) verb.head = speech
  })
}

/** "said the driver fled, adding that two men were hurt": whoever says the one adds the other. */
export function additions(words: readonly DraftWord[]): void {
  words.forEach((participle, at) => {
    if (participle.relation !== 'advcl' || participle.text !== 'adding' || words[at - 1]?.text !== ',') return
    const { head: content } = participle
    const { head: speech = -1, relation } = words[content] ?? {}
    if (relation === 'ccomp' && speech >= 0 && speech < content && has(words, at, 'ccomp')) participle.head = speech
  })
}

/** "said it turned back, adding the crews then fled": a noun right behind a participle of saying, before a finite verb that no "and" joins, does what is said. */
export function contentsOfParticiples(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((verb, at) => {
    if (verb.relation !== 'conj' || !isVerb(verb) || verb.features['VerbForm'] !== 'Fin' || has(words, at, 'cc')) return
    if (hasSubject(words, at) || has(words, at, 'aux', 'mark')) return
    const object = words.findLastIndex(({ head, relation }, each) => each < at && relation === 'obj' && head < each)
    const { head: participle = -1 } = words[object] ?? {}
    if (participle < 0 || !lexicon.words('speakingParticiple').has(words[participle]?.text ?? '')) return
    if (has(words, participle, 'ccomp') || !isUnder(words, at, words[participle]?.head ?? -1)) return
    const { first, last } = phraseOf(words, object)
    const between = words.slice(last + 1, at)
    if (first !== participle + 1 || between.some(({ relation }) => relation !== 'advmod')) return
    Object.assign(verb, { head: participle, relation: 'ccomp' })
    Object.assign(words[object] ?? {}, { head: at, relation: 'nsubj' })
  })
}

/** "The officers claim the shot was fired in self-defence, and the death was an accident": behind a present of saying, a clause that "and" joins tells what else is said. */
export function furtherContents(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((clause, at) => {
    const speech = words[clause.head]
    const isPresent = speech?.features['Tense'] === 'Pres' && speech.features['VerbForm'] === 'Fin'
    if (clause.relation !== 'conj' || clause.head > at || !isPresent || !hasSubject(words, at)) return
    if (!lexicon.words('assertingForm').has(speech.text.toLowerCase()) || has(words, at, 'ccomp', 'parataxis')) return
    if (!words.some(({ head, relation, text }) => head === at && relation === 'cc' && text === 'and')) return
    const content = words.findLastIndex(
      ({ head, relation }, each) => head === clause.head && relation === 'ccomp' && clause.head < each && each < at,
    )
    if (
      content >= 0 &&
      hasSubject(words, content) &&
      !words.slice(clause.head, at).some(({ text }) => isDoubleMark(text))
    )
      clause.head = content
  })
}

/** "The plan, critics argue, will hurt": a clause with a subject of its own between commas, which no pronoun ties to another, is an aside. */
export function asides(words: readonly DraftWord[], lexicon: Words): void {
  const classes = [lexicon.words('relativePronoun'), lexicon.words('relativeAdverb')]
  const isTie = (text: string): boolean => text === 'as' || classes.some((each) => each.has(text))
  words.forEach((verb, at) => {
    const noun = words[verb.head]
    const isOfSubject = verb.relation === 'acl:relcl' && noun !== undefined && isSubject(noun) && noun.head > at
    const isOfVerb = verb.relation === 'advcl:relcl' && verb.head > at
    if (!(isOfSubject || isOfVerb) || !isVerb(verb) || !has(words, at, 'nsubj')) return
    const { first, last } = phraseOf(words, at)
    const start = words[first]?.text === ',' ? first : first - 1
    const end = words[last]?.text === ',' ? last : last + 1
    const isTied = words.slice(first, last).some(({ text }) => isTie(text.toLowerCase()))
    if (words[start]?.text !== ',' || words[end]?.text !== ',' || isTied) return
    Object.assign(verb, { head: isOfSubject ? noun.head : verb.head, relation: 'parataxis' })
  })
}

/**
 * ""I ran," he told reporters, his apron still on", "Though they gave no reason, "it was no accident," Cole said": a clause
 * outside the marks, behind the speech or in contrast before it, is told by the article and hangs on the verb of saying.
 */
export function besideQuotations(words: readonly DraftWord[], lexicon: Words): void {
  const isQuoted = (at: number): boolean => words.slice(0, at).filter(({ text }) => isDoubleMark(text)).length % 2 === 1
  const contrasts = lexicon.words('concessiveSubordinator')
  words.forEach((content, said) => {
    const speech = content.head
    if (content.relation !== 'ccomp' || speech < said || !isVerb(words[speech]) || !isQuoted(said)) return
    for (const [at, clause] of words.entries()) {
      if (clause.head !== said || !/^(?:advcl|parataxis)$/.test(clause.relation) || isQuoted(at)) continue
      const isContrast = contrasts.has(words[phraseOf(words, at).first]?.text.toLowerCase() ?? '')
      if (at > speech || (at < said && isContrast)) clause.head = speech
    }
  })
}

const ing = ({ text }: DraftWord): boolean => text.endsWith('ing')
