import { existsSync } from 'node:fs'
import { articleFromText, KnowledgeGraph, toTurtle, type ArticleReading, type Newsgraph } from '../../src/index.ts'
import { PREDICATE_COLUMNS, predicateCells } from '../../src/cli/render/predicate-cells.ts'
import { Tree } from '../../src/model/index.ts'

const SENTENCE = 'India has refrained from adopting sanctions against Moscow since 2022.'

/** The files that make this sentence a denial by India, and Turtle, in the order in which a newcomer opens them. */
const FILES = [
  ['src/pipeline.ts', 'joins the stages: `readArticle` is the whole way'],
  ['src/language/language-model.ts', 'the tree: "adopting" hangs on "refrained", marked by "from"'],
  ['src/clauses/read-clauses.ts', 'reads each predicate once, by the three that follow'],
  ['src/clauses/predicate/subjects.ts', '"adopting" has no subject: it is that of "refrained", India'],
  ['src/clauses/stance/complement.ts', '`readComplement` asks the lexicon whether "refrain" denies what it governs'],
  ['ontology/lexicon-stance.ttl', 'it does: "refrain" stands under `lex:negative`'],
  [
    'src/statements/verbs/known-verb.ts',
    'the complete frame becomes the draft of a statement, which takes its stance from the predicate',
  ],
  ['src/rdf/describe/statement.ts', 'the statement becomes Turtle'],
] as const

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
const json = (value: unknown): string => fenced('json', JSON.stringify(value, null, 2))

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function tokensOf({ sentence }: Tree): string {
  const rows = sentence.tokens.map(({ index, text, lemma, upos, head, relation }) => [
    String(index),
    text,
    lemma,
    upos,
    head < 0 ? 'root' : `${relation} of ${head}`,
  ])
  return table([['', 'word', 'lemma', 'part of speech', 'hangs as'], ...rows])
}

function clausesOf(tree: Tree, { clauses }: ArticleReading): string {
  const predicates = clauses?.predicates[tree.sentence.index] ?? []
  return table([PREDICATE_COLUMNS, ...predicates.map((predicate) => predicateCells(tree, predicate))])
}

/** Without what differs from one processor to the next in its last digits. */
const withoutValues = (turtle: string): string =>
  turtle
    .split('\n')
    .filter((line) => !/ngs:(confidence|factuality) /.test(line))
    .join('\n')

/** The page `src/README.md`: what every stage makes of one sentence. */
export async function walkthrough(newsgraph: Newsgraph): Promise<string> {
  const missing = FILES.map(([file]) => file).filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is told of and missing`)
  const article = articleFromText(SENTENCE, { id: 'example', published: '2025-08-13' })
  const reading = await newsgraph.read(article)
  const sentence = reading.analysis.sentences[0]
  const statement = reading.statements[0]
  if (sentence === undefined || statement === undefined) throw new Error('the sentence is not read')
  const tree = new Tree(sentence, newsgraph.ontology)
  const graph = KnowledgeGraph.from([reading], newsgraph.ontology)
  const turtle = toTurtle([reading], { ontology: newsgraph.ontology, base: 'https://example.org/' })
  const node = turtle.split('\n\n').find((block) => /^statement:\S+ a /m.test(block)) ?? ''
  const { subject, relation, object, polarity, modality, time, rule } = statement
  return `# The way of a sentence

What every stage makes of

> ${SENTENCE}

published on ${article.published}. All data below are real: \`npx vitest run test/walkthrough -u\` writes this page, and the
tests fail where it no longer says what newsgraph does. \`npm run try -- "…"\` shows the same of any sentence.

Eight files take it from text to Turtle:

${table([['file', 'what it does here'], ...FILES.map(([file, does]) => [`\`${file}\``, does])])}

\`src/pipeline.ts\` joins the stages. Each knows the types in \`src/model\`, the lookups in trees of \`src/syntax\`, and itself.
English stands in the lexicon: a rule asks a tree for a class of words (\`tree.isOf(2, 'negator')\`), whose members are in
\`ontology/lexicon-words-*.ttl\`.

## 1. \`read\`: an article

The text and where its story stands, one block a paragraph.

${json({ id: article.id, published: article.published, story: article.story })}

## 2. \`language\`: a tree

One pass of the model gives words, lemmas, parts of speech, what hangs on what (Universal Dependencies), names, and a value for
whether it happened. \`src/language/language-model.ts\`

${tokensOf(tree)}

## 3. \`times\`: intervals

\`src/times/resolve-times.ts\`

${table([['words', 'value', 'certainty'], ...(reading.times ?? []).map(({ phrase, value, certainty }) => [phrase?.text ?? '', value, certainty])])}

## 4. \`entities\`: who and what is meant

"Moscow" stands for the state: cities act as such where something is done to or by a government.
\`src/entities/resolve-entities.ts\`

${table([['entity', 'class', 'Wikidata', 'mentions'], ...reading.entities.map(({ id, class: name, wikidata, mentions }) => [id, name, wikidata ?? '–', mentions.map(({ text }) => text).join(', ')])])}

## 5. \`clauses\`: each predicate, read once

Who does it, whether it is said to happen, who says so, and which properties of the ontology its words may evoke. Everything
below is made from this; no later stage looks for a subject, a negation or a frame of its own. The chain "refrain from" hands
its subject down and denies what it governs: \`ontology/lexicon-stance.ttl\` says so of the word, \`src/clauses/stance\` reads
it, from a predicate up to what governs it (\`of-clause.ts\`). The frames are those of the verbs and nouns in
\`ontology/lexicon-*.ttl\` (\`src/clauses/frames\`). \`src/clauses/read-clauses.ts\`

${clausesOf(tree, reading)}

## 6. \`statements\`: rules over predicates

The rule \`${rule}\` takes the first frame whose roles are filled. \`src/statements/rules/${rule}.ts\`

${json({ id: statement.id, subject: subject.term, property: relation.property, words: relation.text, object: object?.term, polarity, modality, time: time?.value })}

## 7. \`events\`: what happens, each once

\`src/events/gather.ts\`

${json((reading.events ?? []).map(({ id, class: name, participants, polarity, modality, statements }) => ({ id, class: name, participants, polarity, modality, statements })))}

## 8. \`graph\`: nodes and edges

\`src/graph/knowledge-graph.ts\`

${fenced('ts', `graph.relations({ subject: 'India', polarity: 'negative' }).length // ${graph.relations({ subject: 'India', polarity: 'negative' }).length}\ngraph.neighbours('India').map(({ entity }) => entity.id) // ${JSON.stringify(graph.neighbours('India').map(({ entity }) => entity.id))}`)}

## 9. \`rdf\`: Turtle

A denial is no plain triple; the statement is a node that asserts nothing (its confidence and factuality are left out here:
their last digits depend on the processor). \`src/rdf/describe/statement.ts\`

${fenced('turtle', withoutValues(node))}
`
}
