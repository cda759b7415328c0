import type { ArticleReading, Modality, Ontology, Sentence } from '../../model/index.ts'
import type { CodedActor, CodedEvent, PloverType } from './coded-event.ts'
import type { Coding } from './coding.ts'
import { isIdentified } from './actors.ts'
import { jointActors } from './joint-actors.ts'
import { rankedCodings } from './ranking.ts'
import { readerOf } from './reader.ts'
import { contextOf, type SentenceContext } from './sentence-context.ts'
import { sourcesOf } from './sources.ts'
import { targetsOf } from './targets.ts'

/** CAMEO code of signing an agreement, which parties do together. */
const SIGNING = '057'

/** Types of what is done together. */
const MUTUAL: readonly PloverType[] = ['AGREE', 'CONSULT', 'COOPERATE']

/**
 * The political events of an article after PLOVER (Halterman et al. 2023): who did what to whom, sentence by sentence, in
 * each the main event first. Rules of the CAMEO codebook (Schrodt 2012) read what the ontology's words leave open.
 */
export function codeEvents(reading: ArticleReading, ontology: Ontology): CodedEvent[] {
  return reading.analysis.sentences.flatMap((sentence) => eventsOf(sentence, reading, ontology))
}

function eventsOf(sentence: Sentence, reading: ArticleReading, ontology: Ontology): CodedEvent[] {
  const context = contextOf(sentence, reading, ontology)
  return rankedCodings(readerOf(context))
    .filter(({ coding }) => isTold(coding, context))
    .map(({ coding }) => eventOf(coding, sentence, context))
    .filter((event) => !isMeetingOfNobody(event, context) && !isActOfNobody(event, context))
}

/** Types of acts in words, which refusals and conditions make rather than undo. */
const IN_WORDS: readonly PloverType[] = ['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']
const UNREAL: readonly Modality[] = ['questioned', 'hypothetical', 'conditional']

/** Whether its statements tell it as something that happens: not "refrained from imposing sanctions". */
function isTold({ type, head }: Coding, context: SentenceContext): boolean {
  const { tree } = context
  const governor = tree.is(head, 'obj') ? [tree.token(head).head] : []
  const statements = [...governor, head].map((at) => context.statementsAt(at)).find((at) => at.length > 0) ?? []
  if (statements.length === 0 || IN_WORDS.includes(type)) return true
  return statements.some(
    ({ polarity, modality, attribution }) =>
      polarity === 'positive' && !UNREAL.includes(modality) && attribution?.polarity !== 'negative',
  )
}

/** "after the visits": a noun without anybody who does it or to whom it is done. */
const isActOfNobody = ({ head, sources, targets }: CodedEvent, { tree }: SentenceContext): boolean =>
  !tree.isVerb(head) && sources.length === 0 && targets.length === 0

function eventOf(coding: Coding, sentence: Sentence, context: SentenceContext): CodedEvent {
  const { type, cameo, head, rule } = coding
  const sources = sourcesOf(coding, context)
  const targets = targetsOf(coding, sources, context)
  const mutual = MUTUAL.includes(type) || coding.symmetric === true || cameo === SIGNING
  const joint: readonly CodedActor[] =
    mutual && !targets.some((target) => isPartner(target, context)) ? jointActors(head, sources, context) : []
  const tokens = [...new Set([head, ...coding.about])]
  return {
    type,
    ...(cameo === undefined ? {} : { cameo }),
    sources: joint.length > 0 ? joint : sources,
    targets: joint.length > 0 ? joint : targets,
    reciprocal: joint.length > 0 || coding.symmetric === true,
    sentence: sentence.index,
    head,
    statements: tokens.flatMap((token) => context.statementsAt(token).map(({ id }) => id)),
    rule,
  }
}

/** Someone named, other than where the parties come together. */
const isPartner = (target: CodedActor, context: SentenceContext): boolean =>
  isIdentified(target, context) &&
  !context.tree.sentence.tokens.some(
    ({ end, index }) => end === target.phrase.end && ['in', 'at', 'near'].includes(context.tree.marker(index) ?? ''),
  )

/** "The cabinet met": a body that sits consults with nobody. */
function isMeetingOfNobody({ type, sources, targets, head }: CodedEvent, { tree }: SentenceContext): boolean {
  if (type !== 'CONSULT' || targets.length > 0 || sources.length > 1 || tree.lemma(head) !== 'meet') return false
  const subject = tree.first(head, 'nsubj')
  return subject !== undefined && tree.token(subject).features['Number'] !== 'Plur'
}
