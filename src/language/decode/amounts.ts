import type { Words } from '../../model/index.ts'
import { isIndefiniteArticle } from '../../syntax/articles.ts'
import type { DraftWord } from './draft-word.ts'
import { isNoun, isVerb, phraseOf } from './phrase.ts'

/**
 * "RM75 mil", "Rs 2 lakh crore", "7.5bln euros": a sign, a number, what multiplies it and a unit in a row are one amount,
 * which hangs on the clause once.
 */
export function amounts(words: readonly DraftWord[], lexicon: Words): void {
  const currencies = lexicon.table('currency')
  const scales = lexicon.table('scale')
  words.forEach(({ text }, number) => {
    if (!/^\d[\d,]*(?:\.\d+)?$/.test(text)) return
    let last = number
    while (scales.has(words[last + 1]?.text ?? '')) last++
    const unit = words[last + 1]?.text ?? ''
    // "won 60 seats"
    const before = words[number - 1]
    const head =
      before && !isVerb(before) && currencies.has(before.text)
        ? number - 1
        : [unit, unit.replace(/s$/, '')].some((each) => currencies.has(each)) && last > number
          ? last + 1
          : undefined
    const sign = head === undefined ? undefined : words[head]
    if (head === undefined || sign === undefined) return
    const [first, end] = [Math.min(head, number), Math.max(head, last)]
    if (head < number) {
      sign.upos = 'SYM'
      // "fined it A$3m"
      if (sign.relation === 'xcomp') sign.relation = 'obj'
    } else if (isVerb(sign)) asNoun(words, head)
    join(words, { first, end, head, number, last })
    besideObject(words, head, first)
  })
}

/** "fined the lenders RM 30 million": an amount right behind an object is no other name of it but what it is fined. */
function besideObject(words: readonly DraftWord[], head: number, first: number): void {
  const sign = words[head]
  const object = words[sign?.head ?? -1]
  if (
    sign?.relation !== 'appos' ||
    !object ||
    !/^i?obj$/.test(object.relation) ||
    phraseOf(words, head).first !== first
  )
    return
  if (sign.head === first - 1 && isVerb(words[object.head])) Object.assign(sign, { head: object.head, relation: 'obj' })
}

/** "rose to 4tn won": a unit that is written like a verb. */
function asNoun(words: readonly DraftWord[], unit: number): void {
  for (const word of words) if (word.head === unit && word.relation === 'mark') word.relation = 'case'
  const noun = words[unit]
  if (noun)
    Object.assign(noun, { upos: 'NOUN', features: { Number: 'Plur' }, relation: noun.relation.replace('advcl', 'obl') })
}

interface Amount {
  readonly first: number
  readonly end: number
  /** The sign or the unit, the number, and the last word that multiplies it. */
  readonly head: number
  readonly number: number
  readonly last: number
}

function join(words: readonly DraftWord[], { first, end, head, number, last }: Amount): void {
  const isWithin = (at: number): boolean => first <= at && at <= end
  const outer = words.flatMap((word, at) => (isWithin(at) && !isWithin(word.head) ? [at] : []))
  const sign = words[head]
  const top = words[outer.includes(head) ? head : (outer[0] ?? head)]
  // "3.2 million pounds" hangs together as it is
  if (!sign || !top || (outer.length < 2 && head > number)) return
  Object.assign(sign, { head: top.head, relation: top.relation })
  words.forEach((word, at) => {
    if (number <= at && at < last) Object.assign(word, { head: last, relation: 'compound' })
    else if (at === last) Object.assign(word, { head, relation: 'nummod' })
    else if (!isWithin(at) && isWithin(word.head)) word.head = head
  })
}

/** "paid €61 a share in cash", "paid 450p a share, a premium of 30%": what an amount is paid for each of is no second thing that is paid. */
export function ratesOfAmounts(words: readonly DraftWord[], lexicon: Words): void {
  const isMoney = ({ upos, text }: DraftWord): boolean =>
    upos === 'SYM' || /^\d[\d.,]*p$/.test(text) || lexicon.words('coinForm').has(text)
  words.forEach((unit, at) => {
    if (!/^(?:obj|appos|xcomp|obl:unmarked)$/.test(unit.relation) || unit.upos !== 'NOUN') return
    const [article, before] = [words[at - 1], words[at - 2]]
    if (!article || !isIndefiniteArticle(article.text) || article.head !== at || !before) return
    const amount = words.findIndex((word, each) => each < at && isMoney(word) && phraseOf(words, each).last === at - 2)
    const sign = words[amount]
    if (!sign || (unit.head !== sign.head && unit.head !== amount)) return
    if (sign.relation === 'iobj') sign.relation = 'obj'
    for (const word of words)
      if (word.head === at && word !== article)
        Object.assign(word, { head: word.relation === 'appos' ? amount : sign.head, relation: ofClause(word) })
    Object.assign(unit, { head: amount, relation: 'nmod:unmarked' })
  })
}

const ofClause = ({ relation }: DraftWord): string => relation.replace(/^nmod/, 'obl')

/** "reached $512 million, up 14%": no amount gets anything; it is what the verb comes to, and "up 14%" says by how much. */
export function amountsLikeRecipients(words: readonly DraftWord[]): void {
  words.forEach((sign, at) => {
    if (sign.relation !== 'iobj' || sign.upos !== 'SYM' || sign.head > at) return
    sign.relation = 'obj'
    for (const word of words)
      if (word.head === sign.head && word.relation === 'obj' && word !== sign) word.relation = 'obl:unmarked'
  })
}

/** "the 40 million euros due to Greece were paid": what is owed to somebody is no reason. */
export function owedAmounts(words: readonly DraftWord[]): void {
  words.forEach((due, at) => {
    const [to, creditor] = [words[at + 1], words[due.head]]
    if (due.text !== 'due' || due.relation !== 'case' || to?.text !== 'to' || to.head !== at || !creditor) return
    const amount = words.findIndex(
      (word, each) => each < at && word.upos === 'SYM' && phraseOf(words, each).last === at - 1,
    )
    if (amount < 0 || creditor.upos !== 'PROPN' || creditor.head !== words[amount]?.head) return
    Object.assign(to, { head: due.head, relation: 'case' })
    Object.assign(creditor, { head: at, relation: 'obl' })
    Object.assign(due, { head: amount, relation: 'acl', upos: 'ADJ' })
  })
}

/** "stole £910 worth of jewels": what "worth" is measured by belongs to it, and goes to nobody. */
export function worths(words: readonly DraftWord[]): void {
  words.forEach((worth, at) => {
    if (worth.text.toLowerCase() !== 'worth' || worth.upos !== 'NOUN' || worth.relation !== 'obj') return
    const amount = words.find(
      ({ head, relation }, each) =>
        each < at &&
        head === worth.head &&
        /^(?:i?obj|obl:unmarked)$/.test(relation) &&
        phraseOf(words, each).last === at - 1,
    )
    if (amount) Object.assign(amount, { head: at, relation: 'compound' })
  })
}

/** "a ring worth £1m", "escaped with cash worth £20,000": what a thing is worth is said of the thing, not of the verb. */
export function worthsOfThings(words: readonly DraftWord[]): void {
  words.forEach((worth, at) => {
    const thing = words[at - 1]
    if (worth.text !== 'worth' || !isNoun(thing) || !thing || worth.relation === 'root') return
    if (words.some(({ head, relation }) => head === at && /^(?:cop|nsubj)$/.test(relation))) return
    let top = at + 1
    while ((words[top]?.head ?? -1) > at) top = words[top]?.head ?? -1
    const amount = words[top]
    if (!amount || !(amount.upos === 'SYM' || words.some(({ head, upos }) => head === top && upos === 'NUM'))) return
    const within = [at - 1, at, top]
    const outer = within.map((each) => words[each]).find((word) => word && !within.includes(word.head))
    if (!outer) return
    const { head, relation } = outer
    words.forEach((word, each) => {
      if ((word.head === at || word.head === top) && each < at) word.head = at - 1
      // "a ring worth £1m stolen in Nice"
      if (word.head === top && isVerb(word)) word.head = at - 1
    })
    if (outer !== thing) Object.assign(thing, { head, relation })
    Object.assign(worth, { head: at - 1, relation: 'acl', upos: 'ADJ' })
    Object.assign(amount, { head: at, relation: 'obj' })
  })
}

/** "beat Italy 2-0": two numbers with a dash between them are one score. */
export function scores(words: readonly DraftWord[]): void {
  words.forEach((second, at) => {
    const [first, dash] = [words[at - 2], words[at - 1]]
    if (first?.upos !== 'NUM' || second.upos !== 'NUM' || !dash || !/^[-–]$/.test(dash.text)) return
    const areAlike =
      [first, second].every(({ relation }) => relation.startsWith('obl')) || first.relation === second.relation
    if (first.head !== second.head || !areAlike) return
    Object.assign(second, { head: at - 2, relation: 'nmod' })
    Object.assign(dash, { head: at, relation: 'case' })
  })
}

/** "More than half of the voters": a degree of the share, not of what the voters do. */
export function degreesOfShares(words: readonly DraftWord[]): void {
  words.forEach((share, at) => {
    const [degree, than] = [words[at - 2], words[at - 1]]
    const isShare = share.features['NumType'] === 'Frac' || share.upos === 'NUM'
    if (!isShare || degree?.relation !== 'advmod' || degree.head === at || than?.head !== at - 2) return
    if (/^(?:more|less|fewer)$/i.test(degree.text) && than.text.toLowerCase() === 'than') degree.head = at
  })
}

/**
 * "imported 1.8 million barrels a day of Russian crude", "seized 20 kilos of cocaine": what is measured is what is imported or
 * seized, and the measure says how much of it.
 */
export function measuredObjects(words: readonly DraftWord[], lexicon: Words): void {
  words.forEach((unit, at) => {
    const { head: verb } = unit
    if (unit.relation !== 'obj' || !isVerb(words[verb]) || !lexicon.words('massUnit').has(unit.text)) return
    if (!words.some(({ head, relation }) => head === at && relation === 'nummod')) return
    const rate = words.findIndex((word, each) => {
      const isNext = each > at && each <= at + 2 && lexicon.table('timeUnit').has(word.text)
      return isNext && /^(?:an?|per)$/.test(words[each - 1]?.text ?? '')
    })
    const end = rate < 0 ? at : rate
    const of = words[end + 1]
    const thing = words[of?.head ?? -1]
    if (
      of?.text !== 'of' ||
      of.relation !== 'case' ||
      !thing ||
      thing.upos !== 'NOUN' ||
      ![at, rate].includes(thing.head)
    )
      return
    const measured = of.head
    if (rate >= 0) Object.assign(words[rate] ?? {}, { head: at, relation: 'nmod:unmarked' })
    for (const [each, word] of words.entries())
      if (word.head === at && each > end && each !== measured) word.head = measured
    Object.assign(thing, { head: verb, relation: 'obj' })
    Object.assign(unit, { relation: 'obl:unmarked' })
    Object.assign(of, { head: verb, relation: 'dep' })
  })
}
