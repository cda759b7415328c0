import type {
  Analysis,
  Article,
  EntityType,
  Name,
  Predication,
  Sentence,
  StoryBlock,
  Token,
} from '../../src/model/index.ts'

const NAME_TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organization', LOC: 'place', EVENT: 'event', OBJ: 'object', TIME: 'time' } // prettier-ignore

/**
 * An analysed article made from CoNLL-U, columns parted by spaces. MISC may hold `NER=B-PER`, `NER=I-PER` (or a type by its
 * own name: `NER=B-abstract`), `Type=person` (the token heads a mention of that type), `Fact=2.5` (the model's value),
 * `Sure=0.5` (how sure the parser is of the head, otherwise 1), `Senses=buy.01:0.9,buy.05:0.1`, `Args=ARG0:1:0.9` (label, word, probability) and `SpaceAfter=No`. Before a sentence,
 * `# newpar` begins a paragraph, `# newpar = heading` a block of another kind.
 */
export function analysedArticle(conllu: string, id = 'story'): { article: Article; analysis: Analysis } {
  const sentences: Sentence[] = []
  const story: StoryBlock[] = []
  let text = ''
  for (const lines of conllu.trim().split(/\n\s*\n/)) {
    const start = text.length
    const { tokens, names, words } = sentenceOf(lines, start)
    text += words
    const end = start + words.trimEnd().length
    const opening = /^# newpar(?: = (\w+))?$/m.exec(lines)
    const kind = (opening?.[1] ?? 'paragraph') as StoryBlock['kind']
    const block = opening ? undefined : story.pop()
    story.push(block ? { ...block, end } : { kind, start, end })
    sentences.push({
      index: sentences.length,
      text: words.trimEnd(),
      start,
      end,
      tokens,
      names,
      block: story.length - 1,
    })
  }
  return { article: { id, source: '-', format: 'text', text, story }, analysis: { sentences } }
}

function sentenceOf(block: string, start: number): { tokens: Token[]; names: Name[]; words: string } {
  const tokens: Token[] = []
  const names: Name[] = []
  let words = ''
  for (const line of block.split('\n')) {
    const [number, form, lemma, upos, , features, head, relation, , misc = '_'] = line.trim().split(/\s+/)
    if (number === undefined || !/^\d+$/.test(number)) continue
    const about = pairs(misc)
    const from = start + words.length
    const index = tokens.length
    tokens.push({
      index,
      text: form!,
      lemma: lemma!,
      upos: upos!,
      features: pairs(features!),
      head: Number(head) - 1,
      relation: relation!,
      headProbability: Number(about['Sure'] ?? 1),
      factuality: Number(about['Fact'] ?? 0),
      entityType: (about['Type'] as EntityType | undefined) ?? null,
      start: from,
      end: from + form!.length,
      ...predicationIn(about),
    })
    const [place, kind] = (about['NER'] ?? 'O').split('-')
    const last = names.at(-1)
    if (place === 'B') names.push({ first: index, last: index, type: NAME_TYPES[kind!] ?? (kind as EntityType) })
    else if (place === 'I' && last) names[names.length - 1] = { ...last, last: index }
    words += form + (about['SpaceAfter'] === 'No' ? '' : ' ')
  }
  return { tokens, names, words }
}

/** The predication that `Senses` and `Args` tell, if they are there. */
function predicationIn({ Senses, Args = '' }: Record<string, string>): { predication?: Predication } {
  if (Senses === undefined) return {}
  const parts = (list: string): string[][] => list.split(',').flatMap((each) => (each === '' ? [] : [each.split(':')]))
  const [senses, labels] = [parts(Senses), parts(Args)]
  return {
    predication: {
      senses: senses.map(([roleset, probability]) => ({ roleset: roleset!, probability: Number(probability) })),
      arguments: labels.map(([label, word, probability]) => ({
        label: label!,
        token: Number(word) - 1,
        probability: Number(probability),
      })),
    },
  }
}

const pairs = (column: string): Record<string, string> =>
  column === '_' ? {} : Object.fromEntries(column.split('|').map((pair) => pair.split('=') as [string, string]))
