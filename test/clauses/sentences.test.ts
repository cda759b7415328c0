import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clauseLines } from './clause-lines.ts'

/** Parsed sentences, each with all that is read of it in comments before it: `# reads = sell | planned | of Ada`. */
const FOLDER = new URL('sentences/', import.meta.url)

interface Parsed {
  readonly sentence: string
  readonly conllu: string
  readonly lines: readonly string[]
}

const sentencesIn = (file: string): Parsed[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^# newdoc id = /m)
    .slice(1)
    .map((conllu) => ({
      sentence: conllu.slice(0, conllu.indexOf('\n')),
      conllu,
      lines: [...conllu.matchAll(/^# reads = (.*)$/gm)].map(([, line]) => line!),
    }))

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(sentencesIn(file))('$sentence', ({ conllu, lines }) => {
    expect(clauseLines(conllu)).toEqual(lines)
  })
})
