import type { Analysis, EntityType, Sentence, Token } from '../../model/index.ts'
import { formatFeatures } from '../decode/features.ts'
import { multiwords } from './multiwords.ts'

const NAME_TAGS: Partial<Record<EntityType, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

/** No tab or line break of a hostile text can end a column or a comment. */
const plain = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim() || '_'

/** BIO tags: persons, organizations and places as Universal NER has them under `NER`, all other types under `Mention`. */
function nameTags({ tokens, names }: Sentence): (string | undefined)[] {
  const tags: (string | undefined)[] = tokens.map(() => undefined)
  for (const { first, last, type } of names) {
    const tag = NAME_TAGS[type]
    for (let i = first; i <= last; i++) {
      const position = i === first ? 'B' : 'I'
      tags[i] = tag === undefined ? `Mention=${position}-${type.toUpperCase()}` : `NER=${position}-${tag}`
    }
  }
  return tags
}

/** `Sense=introduce.02` and `Args=ARG0:2,ARG1:5` (labels with the numbers of their words) of a predicate. */
function predicationItems({ predication }: Token): string[] {
  if (predication === undefined) return []
  const sense = predication.senses[0]?.roleset ?? '_'
  const found = predication.arguments.map(({ label, token }) => `${label}:${token + 1}`)
  return [`Sense=${sense}`, ...(found.length > 0 ? [`Args=${found.join(',')}`] : [])]
}

function row(token: Token, misc: readonly (string | undefined)[]): string {
  const columns = [
    token.index + 1,
    plain(token.text),
    plain(token.lemma),
    token.upos,
    '_',
    formatFeatures(token.features),
    token.head + 1,
    token.relation,
    '_',
    misc.filter(Boolean).join('|') || '_',
  ]
  return columns.join('\t')
}

function sentenceLines(sentence: Sentence, id: string): string[] {
  const { tokens } = sentence
  const tags = nameTags(sentence)
  const groups = multiwords(tokens)
  const grouped = new Map(
    groups.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => [first + i, last])),
  )
  const ranges = new Map(groups)
  const spaceAfter = (i: number): string | undefined =>
    tokens[i]?.end === tokens[i + 1]?.start ? 'SpaceAfter=No' : undefined
  const lines = tokens.flatMap((token, i) => {
    const last = ranges.get(i)
    const own = row(token, [tags[i], ...predicationItems(token), grouped.has(i) ? undefined : spaceAfter(i)])
    if (last === undefined) return [own]
    const surface = sentence.text.slice(token.start - sentence.start, (tokens[last] ?? token).end - sentence.start)
    return [
      [`${i + 1}-${last + 1}`, plain(surface), ...Array<string>(7).fill('_'), spaceAfter(last) ?? '_'].join('\t'),
      own,
    ]
  })
  return [`# sent_id = ${plain(id)}`, `# text = ${plain(sentence.text)}`, ...lines, '']
}

/**
 * An analysis as CoNLL-U. Names stand in MISC as BIO tags: `NER=B-PER`, `NER=I-ORG`, `NER=B-LOC`, and names of other
 * types as `Mention=B-EVENT`, so that a scorer of the usual three types meets no others. Predicates have `Sense` and `Args`.
 * @param idOf `sent_id` of a sentence; its number, if left out.
 */
export function toConllu(
  analysis: Analysis,
  idOf = (sentence: Sentence): string => String(sentence.index + 1),
): string {
  const lines = analysis.sentences.flatMap((sentence) => sentenceLines(sentence, idOf(sentence)))
  return lines.map((line) => `${line}\n`).join('')
}
