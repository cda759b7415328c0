import type { AttributionScope, Run, Stretch, Tree } from '../../model/index.ts'
import { inScope, isWithin } from '../../syntax/scopes.ts'
import type { StanceLexicon } from '../stance/index.ts'
import { introducedSpeech, quotedWords } from './introduced-speech.ts'
import { holdsClause, isTitle, isUtterance, standsAlone } from './quotations.ts'

/** A report with the quotations that go on with it. */
interface Speech {
  readonly draft: AttributionScope
  readonly runs: Run[]
  /** Whether somebody is quoted in it. */
  readonly quotes: boolean
}

/**
 * Gives each quotation of whole sentences that no cue stands beside to whoever speaks: in the sentence before it
 * ("… ," Smith said. "We will win."), elsewhere in its paragraph, or in the paragraph before; else to whom the sentence
 * before it tells of ("Smith was glad. "We won.""), and where nobody can be made out to somebody who is not named. Clauses
 * that are quoted within a sentence of the article belong to whoever it lets speak of something.
 * @param quoted the drafts that report a quotation
 */
export function withContinuations(
  drafts: readonly AttributionScope[],
  quotations: readonly Run[],
  quoted: ReadonlySet<AttributionScope>,
  treeOf: (sentence: number) => Tree,
  lexicon: StanceLexicon,
): AttributionScope[] {
  const speeches = drafts.map((draft): Speech => ({ draft, runs: [], quotes: quoted.has(draft) }))
  for (const run of quotations) {
    // what somebody within it says, "as you know", leaves open who says the whole
    const outside = speeches.filter(({ draft }) => !isWithin(run, draft.sentence, draft.trigger))
    if (outside.some((each) => holds(each, run)) || isTitle(run, treeOf)) continue
    if (standsAlone(run, treeOf)) {
      if (!isUtterance(run, treeOf)) continue
      const speaking = speechBefore(outside, run[0]!.sentence, treeOf)
      if (speaking) speaking.runs.push(run)
      else speeches.push({ draft: introducedSpeech(run, treeOf, lexicon), runs: [], quotes: true })
    } else if (holdsClause(run, treeOf))
      speeches.push({ draft: quotedWords(run, treeOf, lexicon), runs: [], quotes: false })
  }
  return speeches.map(withRuns)
}

/** The words of the report and what goes on with them. */
const withRuns = ({ draft, runs }: Speech): AttributionScope => ({ ...draft, content: [...draft.content, ...runs] })

/** Whether a speech has the first words of a run already. */
const holds = ({ draft, runs }: Speech, [first]: Run): boolean =>
  [...draft.content, ...runs].some((each) =>
    each.some(({ sentence, tokens }) => sentence === first?.sentence && tokens.includes(first.tokens[1] ?? -1)),
  )

/** Whether a verb tells who says it. */
const saysBy = ({ draft }: Speech, treeOf: (sentence: number) => Tree): boolean =>
  draft.source !== null && treeOf(draft.sentence).token(draft.trigger).upos === 'VERB'

/** The speech that a quotation goes on with. */
function speechBefore(speeches: readonly Speech[], at: number, treeOf: (sentence: number) => Tree): Speech | undefined {
  const blockOf = (sentence: number): number => treeOf(sentence).sentence.block
  const block = blockOf(at)
  const outermost = speeches.filter(
    ({ draft }) =>
      draft.reports &&
      !speeches.some((other) => other.draft !== draft && inScope(other.draft, draft.sentence, draft.trigger)),
  )
  const isNear = at > 0 && blockOf(at - 1) === block
  const blockBefore = at > 0 ? blockOf(at - 1) : block
  const spoken = (speech: Speech): number[] => [
    speech.draft.sentence,
    ...[...speech.draft.content, ...speech.runs].flatMap((run) => run.map(({ sentence }: Stretch) => sentence)),
  ]
  const reaching = outermost.filter((each) => spoken(each).includes(at - 1))
  const here = outermost.filter(({ draft, quotes }) => quotes && blockOf(draft.sentence) === block)
  return (
    (isNear ? reaching.at(-1) : undefined) ??
    here.filter(({ draft }) => draft.sentence < at).at(-1) ??
    here.find(({ draft }) => draft.sentence > at) ??
    reaching.filter((each) => each.quotes || each.runs.length > 0 || saysBy(each, treeOf)).at(-1) ??
    outermost
      .filter(({ quotes, runs }) => quotes || runs.length > 0)
      .filter((each) => spoken(each).some((sentence) => sentence < at && blockOf(sentence) === blockBefore))
      .at(-1)
  )
}
