import type { ArticleReading, Ontology } from '../../model/index.ts'
import type { Act } from './act.ts'
import type { CodedEvent } from './coded-event.ts'
import { mainActs } from './main-acts.ts'
import { participantsOf } from './participants.ts'
import { actReader } from './read-acts.ts'
import { contextsOf, type SentenceContext } from './sentence-context.ts'

/**
 * The political events of an article after PLOVER (Halterman et al. 2023): who did what to whom, sentence by sentence, in
 * each the main event first. What an act is coded as by itself and by how it is told is data: the codes of the ontology's
 * properties and its table of codings.
 */
export function codeEvents(reading: ArticleReading, ontology: Ontology): CodedEvent[] {
  const contextOf = contextsOf(reading, ontology)
  return reading.analysis.sentences.flatMap((sentence) => {
    const context = contextOf(sentence)
    return mainActs(actReader(context), context)
      .map((act) => eventOf(act, context))
      .filter((event): event is CodedEvent => event !== null)
  })
}

/** Null where nothing is to be coded: of a noun that says neither who does it nor to whom, and where one alone does what takes two. */
function eventOf(act: Act, context: SentenceContext): CodedEvent | null {
  const { type, cameo, told, said, rule } = act
  const { sources, targets, reciprocal } = participantsOf(act, context)
  if (type === null || type === undefined) return null
  const isAlone = targets.length === 0 && sources.length < 2
  if (isAlone && (told.kind === 'nominal' ? sources.length === 0 : takesTwo(act, context))) return null
  const heads = [...new Set(said.map(({ head }) => head))].sort((a, b) => a - b)
  return {
    type,
    ...(cameo === undefined ? {} : { cameo }),
    sources,
    targets,
    reciprocal,
    sentence: told.sentence,
    head: told.head,
    statements: heads.flatMap((head) => context.statementsAt(head).map(({ id }) => id)),
    rule,
  }
}

/** "The cabinet met", other than "the ministers met". */
const takesTwo = ({ said, frame, property, told }: Act, { tree }: SentenceContext): boolean =>
  property?.symmetric === true &&
  said.length === 1 &&
  frame?.complement === undefined &&
  told.subjects.every((head) => tree.feature(head, 'Number') !== 'Plur')
