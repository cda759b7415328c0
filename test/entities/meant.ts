import { readdirSync, readFileSync } from 'node:fs'
import type { ArticleReading, Entity } from '../../src/index.ts'

const FOLDER = new URL('meant/', import.meta.url)

/** A text and who or what is meant in it. */
export interface Meant {
  readonly text: string
  readonly entities: readonly Expected[]
}

interface Expected {
  /** Labels that a reader would take, and the Wikidata item where one is asked for. */
  readonly labels: readonly string[]
  readonly wikidata?: string
  /** `word`, or `word#2` for its second occurrence: words that stand for the entity. */
  readonly words: readonly string[]
}

/** A text a line, with ¶ behind a headline; below it, indented, what is meant, one entity a line: `label | other label Q1 = word; word#2`. */
export function meantTexts(): Meant[] {
  const lines = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
  const found: { text: string; entities: Expected[] }[] = []
  for (const line of lines) {
    if (line.startsWith(' ')) found.at(-1)?.entities.push(expected(line))
    else found.push({ text: line.replace(' ¶ ', '\n'), entities: [] })
  }
  return found
}

function expected(line: string): Expected {
  const [, labels = '', wikidata, words = ''] = /^\s+(.*?)(?: (Q\d+))? = (.*)$/.exec(line) ?? []
  return { labels: labels.split(' | '), words: words.split('; '), ...(wikidata ? { wikidata } : {}) }
}

/** What a reading takes differently, a line each; none where all is meant as expected. */
export function differences(reading: ArticleReading, { text, entities }: Meant): string[] {
  const owners = new Map<Entity, Expected>()
  return entities.flatMap((each): string[] => {
    const found = each.words.map((word) => entityOf(reading, text, word))
    const label = each.labels.join(' | ')
    const [first] = found
    const wrong = each.words.filter((_, at) => found[at] !== first || !found[at])
    if (!first || wrong.length > 0)
      return [`${label}: ${each.words.map((word, at) => `${word} is ${found[at]?.label ?? 'nothing'}`).join(', ')}`]
    const other = owners.get(first)
    owners.set(first, each)
    if (other) return [`${label} is the same as ${other.labels.join(' | ')}`]
    if (!each.labels.includes(first.label)) return [`${label} is called ${first.label}`]
    return each.wikidata === undefined || first.wikidata === each.wikidata ? [] : [`${label} is ${first.wikidata}`]
  })
}

/** The entity whose mention a word heads, or whose name it belongs to. */
function entityOf({ entities, analysis }: ArticleReading, text: string, marked: string): Entity | undefined {
  const [word = '', occurrence = '1'] = marked.split('#')
  let start = -1
  for (let left = Number(occurrence); left > 0; left--) start = text.indexOf(word, start + 1)
  if (start < 0) throw new Error(`"${marked}" is not in "${text}"`)
  const inside = entities.flatMap((entity) =>
    entity.mentions
      .filter((mention) => mention.start <= start && start < mention.end)
      .map((mention) => ({ entity, mention, size: mention.end - mention.start })),
  )
  const isHeaded = ({ mention }: (typeof inside)[number]): boolean => {
    const head = analysis.sentences[mention.sentence]?.tokens[mention.head]
    return head !== undefined && head.start <= start && start < head.end
  }
  const bySize = inside.sort((a, b) => a.size - b.size)
  return (bySize.find(isHeaded) ?? bySize.find(({ mention }) => mention.form !== 'pronoun'))?.entity
}
