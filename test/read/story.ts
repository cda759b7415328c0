import type { Article } from '../../src/model/index.ts'

/** What the offsets of an article's story cut out of its text, as `kind: words`. */
export const storyOf = ({ text, story }: Article): string[] =>
  story.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)

/** What lies outside of the story, without white space at its ends. */
export function outsideOf({ text, story }: Article): string[] {
  const ends = [0, ...story.map(({ end }) => end)]
  const starts = [...story.map(({ start }) => start), text.length]
  return ends.map((end, index) => text.slice(end, starts[index]).trim()).filter((words) => words !== '')
}

/** A paragraph of a story. */
export const PARAGRAPH =
  'Norway said on Tuesday that it would sell more oil to India, which is its largest buyer by far.'
