import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { isArticle } from '../../syntax/articles.ts'
import { has, isNoun, isSubject, isVerb, phraseOf, verbFrom } from './phrase.ts'

/**
 * "two boats, the larger of which was described as a dhow": what stands before "of which" is the subject of a clause that
 * has no other.
 */
export function partsOfRelatives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach(({ text }, of) => {
    const pronoun = words[of + 1]
    if (text !== 'of' || !pronoun || !lexicon.words('relativePronoun').has(pronoun.text) || words[of]?.head !== of + 1)
      return
    const part = pronoun.head
    const clause = words.findIndex(
      (word, at) => word.relation === 'acl:relcl' && at > of && isNextClause(words, of, at),
    )
    const [partWord, clauseWord] = [words[part], words[clause]]
    if (!partWord || !clauseWord || part >= of || part === clause || clauseWord.head === part) return
    if (words.some((word) => word.head === clause && isSubject(word))) return
    const isPassive = has(words, clause, 'aux:pass')
    const { first } = phraseOf(words, part)
    for (const [at, word] of words.entries())
      if (word.head === clauseWord.head && word.relation === 'det' && at < part && at > clauseWord.head)
        word.head = part
    Object.assign(partWord, { head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' })
    if (first > clauseWord.head) pronoun.relation = 'nmod'
  })
}

/** Whether a clause begins with what stands around "of which": there is no other verb between. */
const isNextClause = (words: readonly DraftWord[], of: number, clause: number): boolean =>
  (words[clause]?.head ?? of) < of && words.slice(of + 2, clause).every((word) => !isVerb(word))

/** "Two have been accounted for": the preposition of a passive whose noun is the subject goes with the verb. */
export function strandedPrepositions(words: readonly DraftWord[]): void {
  words.forEach((preposition, at) => {
    const { head, relation, upos } = preposition
    if (upos !== 'ADP' || !/^(?:obl|advmod)$/.test(relation) || head !== at - 1 || !has(words, head, 'aux:pass')) return
    if (!words.some((word) => word.head === at)) preposition.relation = 'compound:prt'
  })
}

/** "Director Ron Wolf, whose latest film is a comedy": what is said behind a name is said of whom it names, not of the title before it. */
export function relativesOfTitled(words: readonly DraftWord[]): void {
  words.forEach((clause, at) => {
    const title = words[clause.head]
    const name = title?.head ?? -1
    if (clause.relation !== 'acl:relcl' || !title || name <= clause.head || name >= at) return
    if (!/^(?:nmod:desc|compound)$/.test(title.relation) || words[name]?.upos !== 'PROPN' || title.kind !== 'person')
      return
    clause.head = name
  })
}

/** "undermines the summit, to be held in May", "wrote a novel, to be published in March": a passive infinitive that says when something takes place is said of the noun before the comma. */
export function scheduledInfinitives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    const { first } = phraseOf(words, at)
    const noun = words[first - 1]
    if (participle.relation !== 'advcl' || !lexicon.words('scheduledForm').has(participle.text)) return
    if (words[first]?.text !== ',' || words[first + 1]?.text !== 'to' || words[first + 2]?.text !== 'be') return
    if (!noun || !isNoun(noun) || noun.kind === 'person' || noun.kind === 'time' || participle.head > first) return
    if (words.some(({ head, kind }) => head === at && kind === 'time'))
      Object.assign(participle, { head: first - 1, relation: 'acl' })
  })
}

/**
 * "was jailed for plotting, charges she denies": nouns that take up what is told before, with a clause of who denies it, stand
 * beside the clause, which is no part of them.
 */
export function accusationsTakenUp(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((noun, at) => {
    if (!lexicon.words('accusationForm').has(noun.text)) return
    const first = phraseOf(words, at).last === at ? at : Math.min(at, ...childrenBefore(words, at))
    if (words[first - 1]?.text !== ',' && words[first]?.text !== ',') return
    const pronoun = words.findIndex((word, each) => each > at && word.relation === 'nsubj')
    const denial = words[words[pronoun]?.head ?? -1]
    const denialAt = words[pronoun]?.head ?? -1
    if (!denial || !isVerb(denial) || denial.head !== at || pronoun > denialAt) return
    if (has(words, denialAt, 'obj', 'ccomp')) return
    const before = words.findIndex((word, each) => {
      const isClause =
        isVerb(word) && each < at && word.head === at && /^(?:acl|ccomp|parataxis|advcl)$/.test(word.relation)
      return isClause && words.some((child) => child.head === each && isSubject(child))
    })
    if (before >= 0) {
      const { head, relation } = noun
      for (const [each, word] of words.entries())
        if (
          word.head === at &&
          each !== before &&
          (each < before || word.relation === 'punct') &&
          words[each]?.text !== ','
        )
          word.head = before
      Object.assign(words[before] ?? {}, { head, relation })
      noun.head = before
    }
    if (before >= 0 || isVerb(noun))
      Object.assign(noun, { relation: 'parataxis', upos: 'NOUN', features: { Number: 'Plur' } })
    denial.relation = 'acl:relcl'
  })
}

/**
 * "said she took bribes, a claim her lawyers rejected", "was sent off, a decision confirmed by video": a noun that sums up what
 * goes before, with a clause of its own, stands beside what it sums up; of what was said beside the saying, and is no part of what is said.
 */
export function summings(words: readonly DraftWord[], lexicon: Words): void {
  const [summing, spoken] = [lexicon.words('summingNoun'), lexicon.words('spokenNoun')]
  const sums = (word: DraftWord | undefined): boolean =>
    [summing, spoken].some((each) => each.has(word?.text.toLowerCase() ?? ''))
  words.forEach((noun, at) => {
    if (!sums(noun) || !isNoun(noun) || noun.head > at || sums(words[noun.head])) return
    if (!/^(?:obl|obl:unmarked|nmod|nmod:unmarked|appos|parataxis|dep)$/.test(noun.relation)) return
    const { first } = phraseOf(words, at)
    const opening = words[first]?.text === ',' ? first + 1 : first
    if (words[opening - 1]?.text !== ',' || !isArticle(words[opening]?.text ?? '') || has(words, at, 'case')) return
    if (!words.some((word, each) => each > at && word.head === at && word.relation.startsWith('acl'))) return
    let clause = verbFrom(words, noun.head)
    const isBelow = (relation: string): boolean =>
      relation === 'xcomp' || (relation === 'ccomp' && spoken.has(noun.text))
    for (let word = words[clause]; word && isBelow(word.relation) && word.head < clause; word = words[clause])
      clause = word.head
    if (clause >= 0 && clause < at) Object.assign(noun, { head: clause, relation: 'parataxis' })
  })
}

const childrenBefore = (words: readonly DraftWord[], at: number): number[] =>
  words.flatMap(({ head, relation }, each) =>
    head === at && each < at && /^(?:det|amod|nmod:poss)$/.test(relation) ? [each] : [],
  )

/** "suppliers such as Acme, which has two mills": behind a comma right after the only example, the clause is the example's. */
export function relativesOfExamples(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((clause, at) => {
    if (clause.relation !== 'acl:relcl' || clause.head > at) return
    const { first } = phraseOf(words, at)
    const comma = words[first]?.text === ',' ? first : first - 1
    const example = words.findIndex(
      ({ head, relation, upos }, each) =>
        head === clause.head && relation === 'nmod' && upos === 'PROPN' && each < comma,
    )
    const isLast = example >= 0 && phraseOf(words, example).last === comma - 1
    const opener = words.findIndex(({ head, relation }) => head === example && relation === 'case')
    const marker = words.flatMap(({ text, head, relation }, each) =>
      each === opener || (head === opener && relation === 'fixed') ? [text] : [],
    )
    const isExample = lexicon.words('exemplifyingPreposition').has(marker.join(' '))
    if (words[comma]?.text === ',' && isLast && isExample && !has(words, example, 'conj')) clause.head = example
  })
}

/** "left after a man they knew, Tom Kern, had called": a mark before a noun is not that of the clause which says who that is, but of the one whose subject it is. */
export function marksOfSubjects(words: readonly DraftWord[]): void {
  words.forEach((mark, at) => {
    const clause = words[mark.head]
    if (mark.relation !== 'mark' || clause?.relation !== 'acl:relcl' || clause.head < at) return
    const noun = words[clause.head]
    if (noun && isSubject(noun) && phraseOf(words, clause.head).first >= at) mark.head = noun.head
  })
}

/** "Vitol, whose biggest shareholder is Ian Taylor, opened a mine": a name behind the copula is what the clause says of its subject, and stands beside nobody. */
export function namesSaidOfWhose(words: readonly DraftWord[]): void {
  words.forEach(({ text, head: subject }, at) => {
    const noun = words[subject]
    const be = words.findIndex(({ upos }, each) => each > subject && /^(?:AUX|VERB)$/.test(upos))
    const name = words[words[be]?.head ?? -1]
    if (text.toLowerCase() !== 'whose' || subject < at || !noun || words[be]?.relation !== 'cop' || !name) return
    const said = words[be]?.head ?? -1
    if (said < be || !isNoun(words[before(words, at)]) || !/^(?:appos|acl:relcl)$/.test(name.relation)) return
    const isApposed = name.relation === 'appos' && (name.head === noun.head || noun.head === said)
    if (name.head !== subject && !isApposed) return
    for (const word of words) if (word.head === subject && word.relation === 'punct') word.head = said
    Object.assign(name, { head: before(words, at), relation: 'acl:relcl' })
    Object.assign(noun, { head: said, relation: 'nsubj' })
  })
}

/** The noun right before a relative pronoun, with a comma between the two or none; of a name its first part. */
function before(words: readonly DraftWord[], pronoun: number): number {
  let noun = words[pronoun - 1]?.text === ',' ? pronoun - 2 : pronoun - 1
  while (words[noun]?.relation === 'flat') noun = words[noun]?.head ?? -1
  return noun
}

/** "the dome, whose walls are 6 metres thick": an adjective with a subject and a copula of its own is a clause. */
export function qualitiesLikeClauses(words: readonly DraftWord[]): void {
  words.forEach((quality, at) => {
    if (quality.relation !== 'amod' || quality.head > at || quality.head < 0) return
    if (has(words, at, 'cop') && has(words, at, 'nsubj')) quality.relation = 'acl:relcl'
  })
}
