import { readClauses } from '../../src/clauses/index.ts'
import { Tree, type AttributionScope, type ClauseReading, type Predicate } from '../../src/model/index.ts'
import { ontology } from '../ontology/shipped.ts'
import { analysedArticle } from '../support/conllu-sentence.ts'

/**
 * All that is read of a parsed story's clauses, a line each: every predicate with the heads of its arguments, and who is
 * said to say what. `sell | planned | of Ada | does boat | words will sell | control of want | said by mayor`.
 */
export function clauseLines(conllu: string): string[] {
  const { article, analysis } = analysedArticle(conllu)
  const trees = analysis.sentences.map((sentence) => new Tree(sentence, ontology))
  const classAt = (sentence: number, token: number): string | undefined =>
    trees[sentence]!.token(token).entityType === 'organization' ? 'Organization' : undefined
  const reading = readClauses({ article, trees, ontology, times: [], classAt })
  return [
    ...reading.predicates
      .flat()
      .filter(tellsSomething)
      .map((predicate) => predicateLine(predicate, trees, reading)),
    ...reading.scopes.map((scope) => scopeLine(scope, trees)),
  ]
}

/** Nouns that evoke no property and are said of nobody are left out. */
const tellsSomething = ({ kind, subjects, frames }: Predicate): boolean =>
  kind !== 'nominal' || subjects.length > 0 || frames.length > 0

function predicateLine(predicate: Predicate, trees: readonly Tree[], { scopes }: ClauseReading): string {
  const tree = trees[predicate.sentence]!
  const words = (label: string, tokens: readonly number[]): string =>
    tokens.length === 0 ? '' : `${label} ${tokens.map((token) => tree.token(token).text).join(' ')}`
  const { kind, voice, stance, governor, scope } = predicate
  const isDefault = stance.polarity === 'positive' && stance.modality === 'actual'
  return [
    tree.token(predicate.head).text,
    kind === 'verbal' ? '' : kind,
    voice === 'passive' ? voice : '',
    stance.polarity === 'negative' ? 'not' : '',
    stance.modality === 'actual' ? '' : stance.modality,
    // denied twice, or not so by words
    stance.marked === isDefault ? (isDefault ? 'marked' : 'unmarked') : '',
    words('of', predicate.subjects),
    words('does', predicate.objects),
    words('to', predicate.indirectObjects),
    words('by', predicate.agents),
    ...predicate.obliques.map(({ head, marker }) => words(marker || 'beside', [head])),
    words('how', predicate.adverbs),
    words('that', predicate.complements),
    words('words', predicate.words),
    governor && `${governor.link} of ${tree.token(governor.head).text}`,
    scope === null ? '' : `said by ${sourceOf(scopes[scope]!, trees)}`,
  ]
    .filter(Boolean)
    .join(' | ')
}

const sourceOf = ({ sentence, source }: AttributionScope, trees: readonly Tree[]): string =>
  source ? trees[sentence]!.token(source.head).text : 'somebody'

function scopeLine(scope: AttributionScope, trees: readonly Tree[]): string {
  const { sentence, trigger, source, others, cue, verb, polarity, content, reports } = scope
  const tree = trees[sentence]!
  const runs = content.map((run) => run.map((part) => trees[part.sentence]!.phrase(part.tokens).text).join(' '))
  const who = source ? [source, ...others].map(({ tokens }) => tree.phrase(tokens).text).join(' and ') : 'somebody'
  const does = reports ? (polarity === 'negative' ? 'denies' : 'says') : 'is credited'
  return `"${who}" ${does} by ${verb} (${tree.token(trigger).text} in "${tree.phrase(cue).text}"): ${runs.join(' … ')}`
}
