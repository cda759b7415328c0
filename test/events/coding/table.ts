import { readFile } from 'node:fs/promises'
import type { CodedActor, CodedEvent } from '../../../src/index.ts'

/** A sentence with its main event; of one that tells of none, `type` is `-`. */
export interface CodedSentence {
  readonly construction: string
  readonly type: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  readonly sentence: string
  /** Not read rightly yet: a test says so as soon as it is. */
  readonly open: boolean
}

const actors = (text: string): string[] => (text === '-' ? [] : text.split('+').map((name) => name.trim()))

/** The sentences of `sentences.txt`, in order. */
export async function readTable(): Promise<CodedSentence[]> {
  const text = await readFile(new URL('sentences.txt', import.meta.url), 'utf8')
  let construction = ''
  return text.split('\n').flatMap((line): CodedSentence[] => {
    if (line.startsWith('## ')) construction = line.slice(3)
    if (line === '' || line.startsWith('#')) return []
    const [type = '', sources = '', targets = '', sentence = ''] = line.split('|').map((part) => part.trim())
    const open = type.startsWith('?')
    return [
      {
        construction,
        type: open ? type.slice(1) : type,
        sources: actors(sources),
        targets: actors(targets),
        sentence,
        open,
      },
    ]
  })
}

const contains = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

const names = (found: readonly CodedActor[], expected: readonly string[]): boolean =>
  found.length === expected.length &&
  expected.every((name) => found.some(({ phrase }) => contains(phrase.text.toLowerCase(), name.toLowerCase())))

/** Whether the main event is the expected one, with these actors and no others. */
export function isAsExpected(main: CodedEvent | undefined, { type, sources, targets }: CodedSentence): boolean {
  if (main === undefined || type === '-') return main === undefined && type === '-'
  return main.type === type && names(main.sources, sources) && names(main.targets, targets)
}

const words = (found: readonly CodedActor[]): string => found.map(({ phrase }) => phrase.text).join(' + ') || '-'

/** `ASSAULT | Iraq | Kuwait`. */
export const lineOf = (event: CodedEvent | undefined): string =>
  event === undefined ? '-' : `${event.type} | ${words(event.sources)} | ${words(event.targets)}`
