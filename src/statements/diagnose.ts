import type { Article, Diagnostic, Predicate, Tree } from '../model/index.ts'

/** Why a sentence yielded no statement; nothing where it yielded one. */
export function diagnose(article: Article, tree: Tree, read: readonly Predicate[], count: number): Diagnostic[] {
  if (count > 0 || tree.size === 0) return []
  const predicates = read.filter(({ kind }) => kind !== 'nominal')
  const code =
    predicates.length === 0
      ? 'no-predicate'
      : predicates.every(({ subjects }) => subjects.length === 0)
        ? 'no-subject'
        : 'no-rule'
  const reason = {
    'no-predicate': 'it has no verb and no noun that the ontology knows',
    'no-subject': 'nobody is named who does it',
    'no-rule': 'no rule fits it',
  }[code]
  return [
    {
      severity: 'info',
      code,
      message: `No statement from sentence ${tree.sentence.index + 1} of ${article.id}: ${reason}.`,
      source: article.id,
      sentence: tree.sentence.index,
      span: { start: tree.sentence.start, end: tree.sentence.end },
    },
  ]
}
