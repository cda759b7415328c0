import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { featuresIn } from '../../../src/evaluate/judgements.ts'
import { analysedArticle } from '../../support/conllu-sentence.ts'
import { everythingIn, lineOf } from '../../support/read-sentence.ts'
import { shippedNewsgraph } from '../../support/shipped-newsgraph.ts'

/**
 * Parsed stories, each with what speaks for or against every statement of it in comments before it: a line for the
 * statement, then one for each of its parts. `x` is `x 1`; other values have two decimals, of probabilities logarithms.
 */
const STORIES = readFileSync(new URL('stories.conllu', import.meta.url), 'utf8')
  .split(/^# newdoc id = /m)
  .slice(1)
  .map((conllu) => ({
    story: conllu.slice(0, conllu.indexOf('\n')),
    conllu,
    lines: [...conllu.matchAll(/^# (?!newpar)(.*)$/gm)].map(([, line]) => line!),
  }))

const PARTS = ['sentence', 'subject', 'object', 'predicate'] as const
const partOf = (feature: string): string => PARTS.find((part) => feature.startsWith(`${part} `)) ?? 'whole'

function evidenceLines(features: ReadonlyMap<string, number>): string[] {
  const written = [...features].map(([name, value]) => {
    const part = partOf(name)
    const own = part === 'whole' ? name : name.slice(part.length + 1)
    const words = own.replace(/ +/g, ' ').trim()
    return { part, text: value === 1 ? words : `${words} ${Number(value.toFixed(2))}` }
  })
  return ['whole', ...PARTS].map((part) => {
    const told = written.filter((each) => each.part === part)
    return `${part}: ${told.map(({ text }) => text).join(', ')}`
  })
}

const newsgraph = await shippedNewsgraph()

describe('what speaks for or against the statements of', () => {
  it.each(STORIES)('$story', ({ conllu, lines }) => {
    const { article, analysis } = analysedArticle(conllu)
    const reading = newsgraph.interpret(article, analysis)
    const told = everythingIn(reading).filter(({ inferredFrom }) => inferredFrom === undefined)
    expect(
      told.flatMap((statement) => [
        lineOf(reading, statement),
        ...evidenceLines(featuresIn(reading, analysis, statement)),
      ]),
    ).toEqual(lines)
  })
})
