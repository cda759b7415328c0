import { slug, type Entity, type Mention, type Ontology, type Statement } from '../model/index.ts'
import { everyone, type Telling } from './telling.ts'

/** The entity that stands for an event: that of the noun which names it first, or a new one named by who takes part. */
export function eventEntity(
  cluster: readonly Telling[],
  byId: ReadonlyMap<string, Entity>,
  ontology: Ontology,
  taken: (id: string) => boolean,
): Entity {
  const nouns = [...new Set(cluster.flatMap(({ noun }) => noun ?? []))].flatMap((id) => byId.get(id) ?? [])
  const fullest = cluster.reduce((a, b) => (everyone(b).length > everyone(a).length ? b : a))
  const [first] = nouns
  const label = ownLabel(nouns, fullest, byId) ?? labelOf(fullest, byId, ontology)
  const mentions = first ? nouns.flatMap((noun) => noun.mentions) : cluster.map(mentionOf)
  const aliases = [...new Set(nouns.flatMap((noun) => [noun.label, ...noun.aliases]))].filter(
    (alias) => alias !== label,
  )
  return {
    ...(first ?? { named: false }),
    id: first?.id ?? free(`${slug(label)}--${fullest.statements[0].evidence.article}`, taken),
    type: 'event',
    label,
    class: classOf(cluster, ontology),
    aliases,
    mentions: mentions.sort((a, b) => a.start - b.start),
  }
}

/** The most exact of the classes that are told. */
export const classOf = (cluster: readonly Telling[], ontology: Ontology): string =>
  cluster.map((telling) => telling.class).reduce((a, b) => (ontology.isA(b, a) ? b : a))

/** The description as the article has it, where it says who takes part: "Western pressure on India". */
function ownLabel(nouns: readonly Entity[], telling: Telling, byId: ReadonlyMap<string, Entity>): string | undefined {
  const who = everyone(telling).flatMap((id) => byId.get(id)?.label ?? [])
  return nouns.map(({ label }) => label).find((label) => who.length > 0 && who.every((name) => label.includes(name)))
}

/** "Vinay Mohan Kwatra’s visit to Russia", "meeting of S. Jaishankar and Sergey Lavrov" of nouns, "Japan defeats Peru" of verbs. */
function labelOf(telling: Telling, byId: ReadonlyMap<string, Entity>, ontology: Ontology): string {
  const { relation, object } = telling.statements[0]
  const names = (ids: readonly string[]): string => list(ids.map((id) => byId.get(id)?.label ?? id))
  const subject = names(telling.parts.get('subject') ?? [])
  const others = names(telling.parts.get('object') ?? []) || (object?.phrase.text ?? '')
  if (telling.noun === null)
    return [subject, ontology.properties.get(relation.property ?? '')?.label ?? relation.lemma, others]
      .filter(Boolean)
      .join(' ')
  if (telling.symmetric) return `${relation.lemma.split(' ')[0]} of ${names(everyone(telling))}`
  return [subject && possessive(subject), aroundNoun(telling.statements[0], others)].filter(Boolean).join(' ')
}

/** The noun with the object where the text has it: "arms imports", "visit to Russia"; in brackets where it is only understood. */
function aroundNoun({ relation, object }: Statement, others: string): string {
  const [noun = ''] = relation.lemma.split(' ')
  if (object === null || others === '') return noun
  const near = (from: number, to: number): boolean => to >= from && to - from <= LONGEST_ARTICLE
  if (near(object.phrase.end, relation.phrase.start)) return `${others} ${noun}`
  return near(relation.phrase.end, object.phrase.start) ? `${relation.lemma} ${others}` : `${noun} (${others})`
}

/** Characters between a preposition and its noun: " the " or less. */
const LONGEST_ARTICLE = 5

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

const list = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function mentionOf({ statements }: Telling): Mention {
  const { relation, evidence } = statements[0]
  const { phrase, head } = relation
  return {
    text: evidence.text.slice(phrase.start - evidence.start, phrase.end - evidence.start),
    start: phrase.start,
    end: phrase.end,
    sentence: evidence.sentence,
    head,
    first: head,
    last: head,
    form: 'nominal',
  }
}

function free(id: string, taken: (id: string) => boolean): string {
  let number = 2
  let found = id
  while (taken(found)) found = `${id}-${number++}`
  return found
}
