import { isNominal, type Repair } from './words.ts'

const TEMPORAL = /^(until|till|after|before|since|upon|on|following)$/i
const DATE = /^(\d{4}|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** "led Acme until his death in 2010": a date right behind somebody's event is that event's, which is itself a time of the clause. */
export const eventTimes: Repair = (words) => {
  words.forEach((event, at) => {
    const preposition = words[at + 1]
    if (!isNominal(event) || !event.relation.startsWith('obl') || !preposition || !/^(in|on)$/i.test(preposition.text))
      return
    const date = words[preposition.head]
    if (
      preposition.relation !== 'case' ||
      preposition.head <= at ||
      !date ||
      !DATE.test(date.text) ||
      date.head !== event.head
    )
      return
    const own = words.filter(({ head }) => head === at)
    const isTime = own.some(({ relation, text }) => relation === 'case' && TEMPORAL.test(text))
    if (!isTime || !own.some(({ relation }) => relation === 'nmod:poss')) return
    date.head = at
    date.relation = 'nmod'
  })
}
