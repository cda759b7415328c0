import type { DraftWord } from './draft-word.ts'
import { FINITE_PAST, isSubject, phraseOf } from './phrase.ts'

const isNounOrNumber = (word: DraftWord | undefined): boolean => /^(?:NOUN|PROPN|NUM)$/.test(word?.upos ?? '')

const children = (words: readonly DraftWord[], at: number, relation: string): number[] =>
  words.flatMap((word, child) => (word.head === at && word.relation === relation ? [child] : []))

/**
 * A verb has one subject. A second one between the verb and its object is who gets that ("The club offered striker Tom Keller
 * a contract"), before a clause that of the clause; a first one between commas behind a fronted phrase tells what that is ("In New Light, her second novel, Ann
 * leaves").
 */
export function doubledSubjects(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const [first, second, third] = children(words, at, 'nsubj')
    if (verb.upos !== 'VERB' || first === undefined || second === undefined || third !== undefined) return
    const noun = words[second]
    const [object] = children(words, at, 'obj')
    if (first < at && at < second && noun && object !== undefined) {
      const { last } = phraseOf(words, second)
      if (phraseOf(words, object).first === last + 1) noun.relation = 'iobj'
      return
    }
    if (first < at && at < second && noun) {
      // "'I did it,' Kern told the judge": what is said stands before
      const isSaid = children(words, at, 'ccomp').some((content) => content < first)
      if (isSaid && phraseOf(words, second).first === at + 1) noun.relation = 'iobj'
      else subjectOfContent(words, at, second)
      return
    }
    if (second < at) fronted(words, at, first, second)
  })
}

/** "said Ann Lee, 40, will sing", "shows guards kicking a man": a second subject behind the verb is that of the clause it opens. */
function subjectOfContent(words: readonly DraftWord[], verb: number, subject: number): void {
  const content = words.findIndex(
    ({ head, relation }, at) => at > subject && head === verb && (relation === 'ccomp' || relation === 'xcomp'),
  )
  const noun = words[subject]
  if (content < 0 || !noun || children(words, content, 'nsubj').length > 0) return
  noun.head = content
  const clause = words[content]
  if (clause) clause.relation = 'ccomp'
}

/** "was there watching Ann sing": behind a participle, before an infinitive without "to", stands who does what the infinitive says. */
export function subjectsBehindParticiples(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const [subject, second] = children(words, at, 'nsubj')
    const infinitive = children(words, at, 'xcomp').find((each) => words[each]?.features['VerbForm'] === 'Inf')
    if (!verb.text.endsWith('ing') || verb.relation !== 'advcl' || subject === undefined || second !== undefined) return
    if (subject < at || infinitive === undefined || infinitive < subject) return
    if (children(words, infinitive, 'mark').length > 0 || children(words, infinitive, 'nsubj').length > 0) return
    Object.assign(words[subject] ?? {}, { head: infinitive })
    Object.assign(words[infinitive] ?? {}, { relation: 'ccomp' })
  })
}

/** "saw two men climb": a clause with a subject of its own is no infinitive whose subject is another's. */
export function infinitivesWithSubjects(words: readonly DraftWord[]): void {
  words.forEach((infinitive, at) => {
    const verb = words[infinitive.head]
    if (infinitive.relation !== 'xcomp' || infinitive.upos !== 'VERB' || !verb || infinitive.head > at) return
    const subjects = children(words, at, 'nsubj').filter((each) => infinitive.head < each && each < at)
    if (verb.upos === 'VERB' && subjects.length > 0) infinitive.relation = 'ccomp'
  })
}

function fronted(words: readonly DraftWord[], verb: number, first: number, second: number): void {
  const own = phraseOf(words, first)
  // "Besides Ann Lee, the board has two members": behind a preposition stands no subject
  if (children(words, first, 'case').length > 0) {
    Object.assign(words[first] ?? {}, { relation: 'obl' })
    return
  }
  // "Officials: Chad closes border": who says it stands before the colon
  if (words[own.last + 1]?.text === ':' && own.last < second) {
    Object.assign(words[first] ?? {}, { relation: 'dislocated' })
    return
  }
  const comma = (at: number): boolean => words[at]?.text === ','
  const start = comma(own.first) ? own.first : own.first - 1
  const end = comma(own.last) ? own.last : own.last + 1
  if (!comma(start) || !(comma(end) || comma(phraseOf(words, second).first))) return
  const named = words.findLastIndex(
    ({ head, relation, upos }, at) => at < start && head === verb && relation === 'obl' && upos === 'PROPN',
  )
  const noun = words[first]
  if (named >= 0 && noun && isNounOrNumber(noun)) Object.assign(noun, { head: named, relation: 'appos' })
}

/** "the man the police arrested": behind a noun, a finite verb with a subject and without object or "that" makes a relative clause. */
export function bareRelatives(words: readonly DraftWord[]): void {
  words.forEach((verb, at) => {
    const { features } = verb
    const isPast = features['VerbForm'] === 'Part' && features['Tense'] === 'Past'
    if (verb.relation !== 'acl' || verb.upos !== 'VERB' || verb.head > at) return
    if (features['VerbForm'] !== 'Fin' && !isPast) return
    const own = words.filter(({ head }) => head === at).map(({ relation }) => relation)
    const isWhole = own.some((relation) => /^(?:obj|ccomp|xcomp|mark|nsubj:pass|aux)$/.test(relation))
    if (!own.includes('nsubj') || isWhole) return
    verb.relation = 'acl:relcl'
    if (isPast) verb.features = FINITE_PAST
  })
}

/** "as Surgeon General": two names side by side in the same place are one, of which the first has nothing of its own. */
export function namesApart(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const first = words[at - 1]
    if (second.upos !== 'PROPN' || first?.upos !== 'PROPN' || first.head !== second.head) return
    if (!/^(?:obl|nmod|obj|nsubj|appos)$/.test(first.relation) || first.relation !== second.relation) return
    if (words.some(({ head }) => head === at - 1)) return
    Object.assign(first, { head: at, relation: 'compound' })
  })
}

/** "Shares of Dillard's rose": of what stands right behind the subject with "of" the subject is a part. */
export function subjectsOfWholes(words: readonly DraftWord[]): void {
  words.forEach((whole, at) => {
    if (whole.relation !== 'nsubj' || !isNounOrNumber(whole)) return
    const { first } = phraseOf(words, at)
    const noun = words.findIndex(
      ({ head, relation }, each) => each < first && head === whole.head && relation === 'nsubj',
    )
    if (noun < 0 || words[first]?.text !== 'of' || phraseOf(words, noun).last !== first - 1) return
    Object.assign(whole, { head: noun, relation: 'nmod' })
  })
}

/** "her WBA, IBF and WBO belts": before a noun the word behind "and" is joined to the list before it. */
export function listsBeforeNouns(words: readonly DraftWord[]): void {
  words.forEach((and, at) => {
    const last = words[at + 1]
    const listed = words[at - 1]?.relation === 'conj' ? (words[at - 1]?.head ?? -1) : -1
    const first = words[listed]
    if (and.relation !== 'cc' || ![at + 1, listed].includes(and.head) || !first || last?.upos !== first.upos) return
    const isBeforeNoun = [first, last].every(({ relation, head }) => relation === 'compound' && head > at + 1)
    if (!isBeforeNoun || words.some(({ head, relation }) => head === at + 1 && relation !== 'cc')) return
    Object.assign(last, { head: listed, relation: 'conj' })
    and.head = at + 1
  })
}

/** "Chargers' Jackson arrested": of two subjects with an apostrophe between them the first, a plural, has the second. */
export function possessorsOfSubjects(words: readonly DraftWord[]): void {
  words.forEach((mark, at) => {
    const [owner, owned] = [words[at - 1], words[at + 1]]
    if (!/^['’]$/.test(mark.text) || mark.relation !== 'punct' || !owner || !/s$/i.test(owner.text) || !owned) return
    if (owner.head !== owned.head || !isSubject(owner) || !isSubject(owned)) return
    Object.assign(owner, { head: at + 1, relation: 'nmod:poss' })
    Object.assign(mark, { head: at - 1, relation: 'case', upos: 'PART' })
  })
}
