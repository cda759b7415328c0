import {
  invariant,
  type Argument,
  type Attribution,
  type Evidence,
  type GraphView,
  type Phrase,
  type Span,
  type Statement,
  type TimeInterval,
  type ViewArticle,
  type ViewEdge,
} from '../../model/index.ts'
import type {
  PackedArgument,
  PackedAttribution,
  PackedEvidence,
  PackedStatement,
  PackedTime,
  PackedWords,
  PageData,
} from './format.ts'
import { textReader } from './text.ts'
import { joinedWords } from './words.ts'

type Read = (span: Span) => string | null

const NO_TEXT: Read = () => null

function unpackWords(words: PackedWords, read: Read): Phrase {
  if ('text' in words) return words
  const segments: Span[] = []
  for (let at = 0; at < words.length; at += 2)
    segments.push({
      start: invariant(words[at], 'a segment has a start'),
      end: invariant(words[at + 1], 'a segment has an end'),
    })
  return invariant(joinedWords(segments, read), 'packed words stand in their article')
}

function unpackTime({ words, parts, ...told }: PackedTime, read: Read): TimeInterval {
  return {
    ...told,
    ...(words === undefined ? {} : { phrase: unpackWords(words, read) }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => unpackTime(part, read)) }),
  }
}

/** Makes statements of their packed form, each with the words of its article. */
class StatementUnpacker {
  readonly #data: PageData
  readonly #readers: readonly Read[]

  constructor(data: PageData, articles: readonly ViewArticle[]) {
    this.#data = data
    this.#readers = articles.map(({ blocks }) => textReader(blocks))
  }

  unpack(packed: PackedStatement): Statement {
    const [place] = packed.evidence
    const read = (typeof place === 'number' ? this.#readers[place] : undefined) ?? NO_TEXT
    const { subject, relation, object, arguments: roles = [], attribution, time, evidence, ...told } = packed
    const { words, text, ...evoked } = relation
    const phrase = unpackWords(words, read)
    return {
      ...told,
      subject: this.#argument(subject, read),
      relation: { ...evoked, phrase, text: text ?? phrase.text },
      object: object === undefined ? null : this.#argument(object, read),
      arguments: roles.map(([term, spoken, head, role, marker]) => ({
        ...this.#argument([term, spoken, head], read),
        role,
        ...(marker === undefined ? {} : { marker }),
      })),
      polarity: told.polarity ?? 'positive',
      modality: told.modality ?? 'actual',
      attribution: attribution === undefined ? null : this.#attribution(attribution, read),
      time: time === undefined ? null : unpackTime(time, read),
      place: told.place ?? null,
      evidence: this.#evidence(evidence, read),
    }
  }

  #argument([term, words, head]: PackedArgument, read: Read): Argument {
    const phrase = unpackWords(words, read)
    if (typeof term !== 'number') return { term, phrase, head }
    return { term: { kind: 'entity', entity: invariant(this.#data.nodes[term], 'a node is listed').id }, phrase, head }
  }

  #attribution({ source, others, cue, polarity, ...told }: PackedAttribution, read: Read): Attribution {
    return {
      ...told,
      source: source === undefined ? null : this.#argument(source, read),
      ...(others === undefined ? {} : { others: others.map((other) => this.#argument(other, read)) }),
      cue: unpackWords(cue, read),
      polarity: polarity ?? 'positive',
    }
  }

  #evidence([article, sentence, start, end, text]: PackedEvidence, read: Read): Evidence {
    return {
      article: typeof article === 'number' ? invariant(this.#data.articles[article], 'an article is listed').id : article,
      sentence,
      text: text ?? invariant(read({ start, end }), 'a packed sentence stands in its article'),
      start,
      end,
    }
  }
}

/** The view that `packView` packed. */
export function unpackView(data: PageData): GraphView {
  const articles = data.articles.map(({ blocks, ...article }) => ({
    ...article,
    blocks: blocks.map(([start, kind, text]) => ({ start, end: start + text.length, kind, text })),
  }))
  const unpacker = new StatementUnpacker(data, articles)
  const statements = data.statements.map((packed) => unpacker.unpack(packed))
  const edges = data.edges.map(([told, from, to, label, role = 'object', id]): ViewEdge => {
    const [source, target, statement] = [data.nodes[from], data.nodes[to], statements[told]].map(
      (end) => invariant(end, 'the ends of an edge are listed').id,
    ) as [string, string, string]
    return { id: id ?? `${statement}/${role}/${target}`, source, target, label, role, statement }
  })
  const { title, nodes, contradictions, vocabulary } = data
  return { version: 2, title, articles, nodes, edges, statements, ...(contradictions === undefined ? {} : { contradictions }), ...(vocabulary === undefined ? {} : { vocabulary }) }
}
