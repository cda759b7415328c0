import type { AttributionScope, Run, Tree, Words } from '../../model/index.ts'
import { inScope } from '../../syntax/scopes.ts'
import { closesSentence, isUtterance, type Quotation } from './quotations.ts'

/** Whether a quotation consists of whole sentences, so that no words of the article introduce it. */
function standsAlone({ run }: Quotation, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  const after = treeOf(last.sentence).sentence.tokens.slice(last.tokens.at(-1)! + 1)
  return (
    run[0]!.tokens[0] === 0 &&
    (closesSentence(run, treeOf) || after.every(({ relation, text }) => relation === 'punct' || /^\W$/u.test(text)))
  )
}

/**
 * A quotation of whole sentences without a cue goes on with what the sentence before it reports ("… ," Smith said. "We will win.");
 * in the next paragraph too, where that was a quotation.
 */
export function withContinuations(
  drafts: readonly AttributionScope[],
  quotations: readonly Quotation[],
  quoted: ReadonlySet<AttributionScope>,
  treeOf: (sentence: number) => Tree,
  language: Words,
): AttributionScope[] {
  const continued = drafts.map((draft) => ({ draft, runs: [] as Run[] }))
  const taken = (run: Run): boolean =>
    drafts.some((draft) =>
      draft.content.some((each) =>
        each.some(({ sentence, tokens }) => sentence === run[0]!.sentence && tokens.includes(run[0]!.tokens[1] ?? -1)),
      ),
    )
  for (const quotation of quotations) {
    const { run } = quotation
    const at = run[0]!.sentence
    if (at === 0 || !standsAlone(quotation, treeOf) || !isUtterance(quotation, treeOf, language) || taken(run)) continue
    const sameBlock = treeOf(at - 1).sentence.block === treeOf(at).sentence.block
    const speaking = continued
      .filter(({ draft, runs }) => draft.reports && reaches(draft, runs, at - 1))
      .filter(({ draft, runs }) => sameBlock || quoted.has(draft) || runs.length > 0)
      .filter(({ draft }) => !drafts.some((other) => other !== draft && inScope(other, draft.sentence, draft.trigger)))
    speaking.at(-1)?.runs.push(run)
  }
  return continued.map(({ draft, runs }) =>
    runs.length === 0 ? draft : { ...draft, content: [...draft.content, ...runs] },
  )
}

/** Whether the speaker is still speaking in a sentence. */
const reaches = ({ sentence, content }: AttributionScope, runs: readonly Run[], at: number): boolean =>
  sentence === at || [...content, ...runs].some((run) => run.some((stretch) => stretch.sentence === at))
