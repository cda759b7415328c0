import type { Words } from '../../model/index.ts'
import type { DraftWord } from './draft-word.ts'
import { has, isVerb } from './phrase.ts'

/** "Sales fell, compared with a rise in April": some participles without a subject are prepositions by now (Quirk et al. 1985, 9.8), and nobody compares. */
export function participialPrepositions(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((participle, at) => {
    const preposition = words[at + 1]
    if (participle.relation !== 'advcl' || !isVerb(participle) || !preposition) return
    const form = `${participle.text.toLowerCase()} ${preposition.text}`
    if (!lexicon.words('participialPreposition').has(form) || has(words, at, 'nsubj', 'nsubj:pass', 'aux:pass', 'mark'))
      return
    const noun = words.findIndex(({ head, relation }, each) => each > at && head === at && relation === 'obl')
    const compared = words[noun]
    if (!compared || preposition.head !== noun) return
    Object.assign(compared, { head: participle.head, relation: 'obl' })
    for (const word of words) if (word.head === at) word.head = noun
    Object.assign(participle, { head: noun, relation: 'case', upos: 'ADP', features: {} })
    Object.assign(preposition, { head: at, relation: 'fixed' })
  })
}

/** "was contained using foam": of what is done without saying who did it, "using" tells by what means. */
export function meansOfPassives(words: readonly DraftWord[]): void {
  words.forEach((using, at) => {
    const means = words.findIndex(({ head, relation }, each) => each > at && head === at && relation === 'obj')
    const thing = words[means]
    if (using.relation !== 'advcl' || using.text !== 'using' || !thing || using.head > at) return
    if (!has(words, using.head, 'aux:pass') || has(words, at, 'nsubj', 'mark', 'conj')) return
    Object.assign(thing, { head: using.head, relation: 'obl' })
    for (const word of words) if (word.head === at) word.head = means
    Object.assign(using, { head: means, relation: 'case', upos: 'ADP', features: {} })
  })
}

/** "ended as planned on Friday", "took place, as expected, in May": when it was is said of what came about as it was meant to. */
export function timesBehindManner(words: readonly DraftWord[]): void {
  words.forEach((time, at) => {
    const participle = words[time.head]
    if (!time.relation.startsWith('obl') || time.kind !== 'time' || participle?.relation !== 'advcl') return
    const isManner =
      isVerb(participle) &&
      words[time.head - 1]?.text.toLowerCase() === 'as' &&
      words[time.head - 1]?.head === time.head
    if (
      isManner &&
      at > time.head &&
      participle.head < time.head &&
      !has(words, time.head, 'nsubj', 'nsubj:pass', 'aux:pass')
    )
      time.head = participle.head
  })
}

/** "swept the ball past keeper Ivo Ban", "parked opposite schools": what brings an oblique that nothing else brings is a preposition, though it may be an adjective. */
export function prepositionsLikeAdjectives(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((adjective, at) => {
    const noun = words[adjective.head]
    if (!/^(?:amod|case)$/.test(adjective.relation) || adjective.upos !== 'ADJ' || !noun || adjective.head < at) return
    if (!lexicon.words('adjectiveOrPreposition').has(adjective.text)) return
    const isOnly = noun.relation === 'obl' && !has(words, adjective.head, 'case', 'det', 'nmod:poss')
    if (
      adjective.relation === 'amod' &&
      !(isOnly && noun.head < at && !words.slice(0, at).some((word) => word.head === adjective.head))
    )
      return
    Object.assign(adjective, { relation: 'case', upos: 'ADP', features: {} })
  })
}
