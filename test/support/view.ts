import type { Argument, GraphView, Phrase, RoleArgument, Statement } from '../../src/model/index.ts'
import { edgesOf } from '../../src/model/statement-edges.ts'
import { ENTITIES, SENTENCES, type StatementRow } from './view-article.ts'
import { STATEMENTS } from './view-statements.ts'

const ARTICLE = 'cable'

const startOf = (sentence: number): number =>
  SENTENCES.slice(0, sentence).reduce((sum, text) => sum + text.length + 1, 0)

/** The words where they stand in the sentence; fails where they do not, so that no offset is invented. */
function phraseOf(sentence: number, words: string): Phrase {
  const at = SENTENCES[sentence]!.indexOf(words)
  if (at === -1) throw new Error(`"${words}" does not stand in sentence ${sentence} of the fixture`)
  const span = { start: startOf(sentence) + at, end: startOf(sentence) + at + words.length }
  return { ...span, text: words, segments: words === '' ? [] : [span] }
}

function argumentOf(sentence: number, [entity, words]: readonly [string | null, string]): Argument {
  const term: Argument['term'] =
    entity === null ? { kind: 'value', type: 'text', value: words } : { kind: 'entity', entity }
  return { term, phrase: phraseOf(sentence, words), head: 0 }
}

function statementOf(row: StatementRow, at: number): Statement {
  const { sentence, relation, object, by, when } = row
  const [words, lemma, property] = relation
  const roles = (row.roles ?? []).map(([role, ...part]): RoleArgument => ({ ...argumentOf(sentence, part), role }))
  const place = roles.find(({ role, term }) => role === 'place' && term.kind === 'entity')?.term
  const text = SENTENCES[sentence]!
  return {
    id: `${ARTICLE}-s${sentence}-${at}`,
    subject: argumentOf(sentence, row.subject),
    relation: {
      phrase: phraseOf(sentence, words),
      text: words || lemma,
      lemma,
      head: words === '' ? -1 : 1,
      ...(property === undefined ? {} : { property }),
    },
    object: object === undefined ? null : argumentOf(sentence, object),
    arguments: roles,
    polarity: row.denied ? 'negative' : 'positive',
    modality: row.modality ?? 'actual',
    attribution:
      by === undefined
        ? null
        : {
            source: by[0] === null ? null : argumentOf(sentence, [by[0], by[1]]),
            cue: phraseOf(sentence, by[2]),
            verb: by[3],
            content: { start: startOf(sentence), end: startOf(sentence) + text.length },
            polarity: 'positive',
          },
    time:
      when === undefined
        ? null
        : {
            start: when[1],
            end: when[1],
            value: when[1],
            kind: 'date',
            certainty: 'resolved',
            resolution: 'from the publication date',
            phrase: phraseOf(sentence, when[0]),
          },
    place: place?.kind === 'entity' ? place.entity : null,
    evidence: { article: ARTICLE, sentence, text, start: startOf(sentence), end: startOf(sentence) + text.length },
    rule: words === '' ? 'apposition' : 'verb-clause',
    confidence: (95 - (at % 10) * 5) / 100,
  }
}

/** The view of an invented article: 32 entities, 43 statements. */
export function sampleView(): GraphView {
  const statements = STATEMENTS.map(statementOf).toSorted((a, b) => a.evidence.sentence - b.evidence.sentence)
  const edges = statements.flatMap((statement) =>
    edgesOf(statement).map((edge) => ({ ...edge, statement: statement.id })),
  )
  const text = SENTENCES.join('\n')
  return {
    version: 2,
    title: 'Norland and Veridia agree on a power cable',
    articles: [
      {
        id: ARTICLE,
        title: 'Norland and Veridia agree on a power cable',
        url: 'https://news.example/cable',
        publisher: 'The Hael Courier',
        published: '2025-03-05',
        blocks: [{ kind: 'paragraph', start: 0, end: text.length, text }],
      },
    ],
    nodes: ENTITIES.map((entity) => ({
      aliases: [],
      named: true,
      ...entity,
      degree: edges.filter(({ source, target }) => source === entity.id || target === entity.id).length,
    })),
    edges,
    statements,
  }
}

/** A view with nothing in it, as of an empty article. */
export function emptyView(): GraphView {
  return { version: 2, title: 'Nothing', articles: [], nodes: [], edges: [], statements: [] }
}

/** A view without the texts of its articles, of which RDF keeps only what is quoted. */
export const withoutTexts = (view: GraphView): GraphView => ({
  ...view,
  articles: view.articles.map((article) => ({ ...article, blocks: [] })),
})
