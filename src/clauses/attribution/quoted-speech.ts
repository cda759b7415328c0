import type { Run, Stretch, Tree } from '../../model/index.ts'
import type { Report } from './construction.ts'
import { nounPhrase } from '../../syntax/nominal.ts'
import { isWithin } from '../../syntax/scopes.ts'
import { cueOf } from './reporting-verb.ts'
import { closesSentence, isUtterance } from './quotations.ts'
import { speechCueOf } from './speech-cue.ts'
import type { StanceLexicon } from '../stance/index.ts'

/** A report with the quotations that belong to it. */
export interface SpokenReport {
  readonly sentence: number
  readonly report: Report
  readonly content: readonly Stretch[]
  readonly quotations: readonly Run[]
}

export interface Quoting {
  readonly treeOf: (sentence: number) => Tree
  readonly lexicon: StanceLexicon
  isQuoted(sentence: number, token: number): boolean
}

/** Gives each quotation to the report whose cue stands beside it; a cue that no construction has read makes a report of its own. */
export function withQuotations(
  reports: readonly SpokenReport[],
  quotations: readonly Run[],
  quoting: Quoting,
): SpokenReport[] {
  const { treeOf, lexicon } = quoting
  const all = [...reports]
  for (const run of quotations) {
    if (!isUtterance(run, treeOf)) continue
    all.forEach((each, at) => {
      if (isOver(run, each.sentence, each.report.trigger, treeOf))
        all[at] = { ...each, content: without(each.content, run) }
    })
    const cue = speechCueOf(run, (sentence) => ({
      tree: treeOf(sentence),
      lexicon,
      isQuoted: (token) => quoting.isQuoted(sentence, token),
    }))
    const at = all.findIndex(({ sentence, report, content }) =>
      cue
        ? sentence === cue.sentence && report.trigger === cue.verb
        : !isWithin(run, sentence, report.trigger) &&
          overlaps(content, run) &&
          !isOver(run, sentence, report.trigger, treeOf),
    )
    if (at >= 0) all[at] = joined(all[at]!, run, cue !== undefined, treeOf)
    else if (cue?.source !== undefined) {
      const tree = treeOf(cue.sentence)
      const words = cue.word === undefined ? cueOf(tree, cue.verb, cue.source) : nounPhrase(tree, cue.source)
      const report = {
        trigger: cue.verb,
        source: cue.source,
        cue: words,
        content: [],
        ...(cue.word === undefined ? {} : { verb: cue.word }),
      }
      all.push({ sentence: cue.sentence, report, content: run, quotations: [run] })
    }
  }
  return all
}

/** Whether the quotation closes as a sentence before the reporting word: what follows it is a sentence of its own. */
function isOver(run: Run, sentence: number, trigger: number, treeOf: (sentence: number) => Tree): boolean {
  const last = run.at(-1)!
  return last.sentence === sentence && trigger > last.tokens.at(-1)! && closesSentence(run, treeOf)
}

const without = (content: readonly Stretch[], run: Run): Stretch[] =>
  content.map(({ sentence, tokens }) => ({
    sentence,
    tokens: tokens.filter((token) => !isWithin(run, sentence, token)),
  }))

const overlaps = (content: readonly Stretch[], run: Run): boolean =>
  content.some(({ sentence, tokens }) => tokens.some((token) => isWithin(run, sentence, token)))

/** Of direct speech the quotation is the content, with the words that lead into it and clauses that go on with it; whatever else the parser hangs on it beyond is not said. */
function joined(
  spoken: SpokenReport,
  quotation: Run,
  direct: boolean,
  treeOf: (sentence: number) => Tree,
): SpokenReport {
  const { sentence } = spoken
  const quotations = [...spoken.quotations, quotation]
  if (!direct) return { ...spoken, content: [...spoken.content, ...quotation], quotations }
  const tree = treeOf(sentence)
  const isSpoken = (at: number, token: number): boolean => quotations.some((run) => isWithin(run, at, token))
  const opening = quotation[0]!
  const kept = spoken.content.map((stretch) => ({
    ...stretch,
    tokens: stretch.tokens.filter(
      (token) =>
        isSpoken(stretch.sentence, token) ||
        (stretch.sentence === sentence && (leadsIn(tree, token, opening) || goesOn(tree, token))),
    ),
  }))
  return { ...spoken, content: [...kept, ...quotation], quotations }
}

/** Whether a word of the cue's sentence leads into the quotation, as what follows a quotation does not: "The city, he insisted, “has never been safer”". */
const leadsIn = (tree: Tree, token: number, opening: Stretch): boolean =>
  !tree.is(token, 'punct') && opening.sentence === tree.sentence.index && token < opening.tokens[0]!

/** "Said that the road “is a trap” and that two men died": a clause joined to what is quoted that says by its "that" that it is said. */
const goesOn = (tree: Tree, token: number): boolean =>
  [token, ...tree.ancestors(token)].some(
    (above) => tree.is(above, 'conj') && tree.all(above, 'mark').some((mark) => tree.isOf(mark, 'complementizer')),
  )
