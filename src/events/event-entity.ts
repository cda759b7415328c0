import type { Entity, Mention, Ontology } from '../model/index.ts'
import type { Telling } from './telling.ts'

/** The entity that stands for an event: that of the noun which names it first, or a new one named by who takes part. */
export function eventEntity(cluster: readonly Telling[], byId: ReadonlyMap<string, Entity>, ontology: Ontology, taken: (id: string) => boolean): Entity {
  const nouns = [...new Set(cluster.flatMap(({ noun }) => noun ?? []))].flatMap((id) => byId.get(id) ?? [])
  const fullest = [...cluster].sort((a, b) => b.parts.size - a.parts.size)[0]!
  const label = labelOf(fullest, byId, ontology)
  const [first] = nouns
  const eventClass = cluster.map((telling) => telling.class).reduce((a, b) => (ontology.isA(b, a) ? b : a))
  const mentions = first ? nouns.flatMap((noun) => noun.mentions) : cluster.map(mentionOf)
  const aliases = [...new Set([...nouns.flatMap((noun) => [noun.label, ...noun.aliases])])].filter((alias) => alias !== label)
  return {
    ...(first ?? { type: 'event', named: false }),
    id: first?.id ?? free(identifier(label), taken),
    type: 'event',
    label,
    class: eventClass,
    aliases,
    mentions: mentions.sort((a, b) => a.start - b.start),
  }
}

/** "Vinay Mohan Kwatra's visit to Russia" of a noun, "S. Jaishankar meets Sergey Lavrov" of a verb. */
function labelOf({ statement, noun }: Telling, byId: ReadonlyMap<string, Entity>, ontology: Ontology): string {
  const { relation, subject, object } = statement
  const name = (argument: typeof subject | null): string =>
    argument === null ? '' : argument.term.kind === 'entity' ? (byId.get(argument.term.entity)?.label ?? argument.phrase.text) : argument.phrase.text
  const words = noun === null ? (ontology.properties.get(relation.property ?? '')?.label ?? relation.lemma) : relation.lemma
  return [noun === null ? name(subject) : `${name(subject)}’s`, words, name(object)].filter(Boolean).join(' ')
}

function mentionOf({ statement }: Telling): Mention {
  const { phrase, head } = statement.relation
  return { text: phrase.text, start: phrase.start, end: phrase.end, sentence: statement.evidence.sentence, head, first: head, last: head, form: 'nominal' }
}

const identifier = (label: string): string =>
  label.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80).replace(/^-+|-+$/g, '') || 'event' // prettier-ignore

function free(id: string, taken: (id: string) => boolean): string {
  let number = 2
  let found = id
  while (taken(found)) found = `${id}-${number++}`
  return found
}
