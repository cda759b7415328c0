import type { Argument, Attribution, GraphView, Phrase, Statement, TimeInterval, ViewEdge } from '../../model/index.ts'
import type {
  PackedArgument,
  PackedAttribution,
  PackedEdge,
  PackedEvidence,
  PackedStatement,
  PackedTime,
  PackedWords,
  PageData,
} from './format.ts'
import { textReader } from './text.ts'
import { joinedWords } from './words.ts'

const placesOf = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(items.map(({ id }, at) => [id, at]))

/** Writes the words of one article's statements as offsets. */
class StatementPacker {
  readonly #nodes: ReadonlyMap<string, number>
  readonly #articles: ReadonlyMap<string, number>
  readonly #readers: ReadonlyMap<string, ReturnType<typeof textReader>>

  constructor({ nodes, articles }: GraphView) {
    this.#nodes = placesOf(nodes)
    this.#articles = placesOf(articles)
    this.#readers = new Map(articles.map(({ id, blocks }) => [id, textReader(blocks)]))
  }

  pack(statement: Statement): PackedStatement {
    const { article } = statement.evidence
    const words = (phrase: Phrase): PackedWords => this.#words(phrase, article)
    const { subject, relation, object, arguments: roles, polarity, modality, attribution, time, place, ...told } =
      statement
    const { phrase, text, ...evoked } = relation
    return {
      ...told,
      subject: this.#argument(subject, words),
      relation: { ...evoked, words: words(phrase), ...(text === phrase.text ? {} : { text }) },
      ...(object === null ? {} : { object: this.#argument(object, words) }),
      ...(roles.length === 0
        ? {}
        : {
            arguments: roles.map(
              ({ role, marker, ...argument }) =>
                [...this.#argument(argument, words), role, ...(marker === undefined ? [] : [marker])] as const,
            ),
          }),
      ...(polarity === 'negative' ? { polarity } : {}),
      ...(modality === 'actual' ? {} : { modality }),
      ...(attribution === null ? {} : { attribution: this.#attribution(attribution, words) }),
      ...(time === null ? {} : { time: packTime(time, words) }),
      ...(place === null ? {} : { place }),
      evidence: this.#evidence(statement),
    }
  }

  #words(phrase: Phrase, article: string): PackedWords {
    const read = this.#readers.get(article)
    const joined = read === undefined ? null : joinedWords(phrase.segments, read)
    const same =
      joined !== null && joined.text === phrase.text && joined.start === phrase.start && joined.end === phrase.end
    return same ? phrase.segments.flatMap(({ start, end }) => [start, end]) : phrase
  }

  #argument({ term, phrase, head }: Argument, words: (phrase: Phrase) => PackedWords): PackedArgument {
    const node = term.kind === 'entity' ? this.#nodes.get(term.entity) : undefined
    return [node ?? term, words(phrase), head]
  }

  #attribution(
    { source, others, cue, polarity, ...told }: Attribution,
    words: (phrase: Phrase) => PackedWords,
  ): PackedAttribution {
    return {
      ...told,
      ...(source === null ? {} : { source: this.#argument(source, words) }),
      ...(others === undefined ? {} : { others: others.map((other) => this.#argument(other, words)) }),
      cue: words(cue),
      ...(polarity === 'negative' ? { polarity } : {}),
    }
  }

  #evidence({ evidence: { article, sentence, start, end, text } }: Statement): PackedEvidence {
    const own = this.#readers.get(article)?.({ start, end })
    return [this.#articles.get(article) ?? article, sentence, start, end, ...(own === text ? [] : [text])]
  }
}

function packTime({ phrase, parts, ...told }: TimeInterval, words: (phrase: Phrase) => PackedWords): PackedTime {
  return {
    ...told,
    ...(phrase === undefined ? {} : { words: words(phrase) }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => packTime(part, words)) }),
  }
}

function packEdges({ edges, nodes, statements }: GraphView): PackedEdge[] {
  const [nodeAt, statementAt] = [placesOf(nodes), placesOf(statements)]
  return edges.flatMap(({ id, source, target, label, role, statement }: ViewEdge): PackedEdge[] => {
    const [from, to, told] = [nodeAt.get(source), nodeAt.get(target), statementAt.get(statement)]
    if (from === undefined || to === undefined || told === undefined) return []
    if (id !== `${statement}/${role}/${target}`) return [[told, from, to, label, role, id]]
    return [role === 'object' ? [told, from, to, label] : [told, from, to, label, role]]
  })
}

/** The data that a page carries of a view; `unpack` makes the view of it again. */
export function packView(view: GraphView): PageData {
  const packer = new StatementPacker(view)
  return {
    version: 2,
    title: view.title,
    articles: view.articles.map(({ blocks, ...article }) => ({
      ...article,
      blocks: blocks.map(({ start, kind, text }) => [start, kind, text] as const),
    })),
    nodes: view.nodes,
    edges: packEdges(view),
    statements: view.statements.map((statement) => packer.pack(statement)),
    ...(view.contradictions === undefined ? {} : { contradictions: view.contradictions }),
    ...(view.vocabulary === undefined ? {} : { vocabulary: view.vocabulary }),
  }
}
