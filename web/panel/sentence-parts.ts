import type { Span, Statement } from '../../src/model/index.ts'

export type PartName = 'subject' | 'relation' | 'object' | 'argument' | 'source'

export interface SentencePart {
  readonly text: string
  /** Which part of the statement these words are; null where none. */
  readonly part: PartName | null
}

/** The words of each part, weakest claim first: where two overlap, the later wins. */
function claims({
  subject,
  relation,
  object,
  arguments: roles,
  attribution,
}: Statement): [PartName, readonly Span[]][] {
  return [
    ['source', attribution === null ? [] : attribution.cue.segments],
    ['argument', roles.flatMap((role) => role.phrase.segments)],
    ['object', object?.phrase.segments ?? []],
    ['subject', subject.phrase.segments],
    ['relation', relation.phrase.segments],
  ]
}

/** The statement's sentence, cut where the words of its parts begin and end. Joined again it is the sentence. */
export function sentenceParts(statement: Statement): SentencePart[] {
  const { text, start } = statement.evidence
  const owner = Array.from<PartName | null>({ length: text.length }).fill(null)
  for (const [part, spans] of claims(statement))
    for (const span of spans) owner.fill(part, Math.max(0, span.start - start), Math.max(0, span.end - start))

  const parts: SentencePart[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && owner[at] === owner[from]) continue
    parts.push({ text: text.slice(from, at), part: owner[from] ?? null })
    from = at
  }
  return parts
}
