/**
 * What the sieve of antecedents has to choose from in the documents of documents.py, with what is right.
 *
 *   npx tsx data/coreference/train/examples.ts DOCUMENTS MODEL OUT
 *
 * MODEL gives the words' vectors as `words` (head.py). Writes OUT.jsonl, a choice a line: `set`, `kind`, `right` (of every
 * option 1, 0 or, unknown, -1), `features` (of every option and, last, of none of them) and rows of OUT.vectors (384
 * float32 a row, a row a word): `anaphor`, `governor` and of every option its three. Earlier choices are made rightly.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { loadGazetteer, resolveEntities, type Antecedents } from '../../../src/entities/index.ts'
import type { Choice } from '../../../src/entities/antecedents/choice.ts'
import { witnessesOf } from '../../../src/entities/antecedents/evidence.ts'
import { featuresOf } from '../../../src/entities/antecedents/features.ts'
import type { Option } from '../../../src/entities/antecedents/option.ts'
import type { Place } from '../../../src/entities/quotations.ts'
import { createLanguageModel } from '../../../src/language/index.ts'
import type { Analysis, Article } from '../../../src/model/index.ts'
import { createNodeRuntime } from '../../../src/node/runtime.ts'
import { ontologyFilesIn } from '../../../src/ontology/files.ts'
import { loadOntology } from '../../../src/ontology/index.ts'
import { goldOf, type Document } from './gold.ts'

const [, , documents = '', model = '', out = ''] = process.argv
const read = (path: string): string => readFileSync(path, 'utf8')
const ontology = loadOntology(ontologyFilesIn('ontology'))
const gazetteer = loadGazetteer(read('data/gazetteer/gazetteer.json'))
const runtime = await createNodeRuntime(model)
const choices = openSync(`${out}.jsonl`, 'w')
const vectors = openSync(`${out}.vectors`, 'w')
let rows = 0

/** Writes the vectors of a sentence's words before it hands on what the network says. */
const recorder: typeof runtime = {
  async run(inputs) {
    const outputs = await runtime.run(inputs)
    const { words } = outputs
    if (!words) throw new Error(`${model} has no output "words".`)
    writeSync(vectors, new Uint8Array(words.data.buffer, words.data.byteOffset, words.data.byteLength))
    return outputs
  },
}
const language = createLanguageModel({
  runtime: recorder,
  vocabulary: read('data/model/vocabulary.txt'),
  labels: read('data/model/labels.json'),
  lemmas: read('data/model/lemmas.tsv'),
  lexicon: ontology,
})

const analysisOf = ({ text, sentences }: Document, article: Article): Promise<Analysis> =>
  sentences === null
    ? language.analyse(article)
    : language.analyseTokens({
        text,
        sentences: sentences.map((words) => ({
          start: words[0]?.[0] ?? 0,
          end: words.at(-1)?.[1] ?? 0,
          block: 0,
          words: words.map(([start, end]) => ({ text: text.slice(start, end), start, end })),
        })),
      })

function writeChoice({ set }: Document, choice: Choice, right: readonly number[], features: string[][], rowOf: (place: Place) => number): void {
  const { anaphor, kind, options } = choice
  const own = witnessesOf(anaphor, undefined)
  const rowsOf = (option: Option): number[] => {
    const of = witnessesOf(anaphor, option).option
    return of ? [of.candidate, of.name, of.governor].map(rowOf) : []
  }
  const line = { set, kind, anaphor: rowOf(own.anaphor), governor: rowOf(own.governor), options: options.map(rowsOf), right, features } // prettier-ignore
  writeSync(choices, `${JSON.stringify(line)}\n`)
}

for (const line of read(documents).split('\n').filter(Boolean)) {
  const document = JSON.parse(line) as Document
  const { id, set, text } = document
  const lines = set === 'ecbplus' ? [...text.matchAll(/[^\n]+/g)] : [{ index: 0, 0: text }]
  const story = lines.map((line) => ({ kind: 'paragraph' as const, start: line.index, end: line.index + line[0].length }))
  const article: Article = { id, source: '-', format: 'text', text, story }
  const analysis = await analysisOf(document, article)
  const first = analysis.sentences.map(({ tokens }) => (rows += tokens.length) - tokens.length)
  const rowOf = ({ tree, token }: Place): number => (first[tree.sentence.index] ?? 0) + token
  const gold = goldOf(document)
  const antecedents: Antecedents = {
    choose(choice, context) {
      const right = gold.of(choice)
      if (right) writeChoice(document, choice, right, featuresOf(choice, context), rowOf)
      return document.gap || !right ? undefined : choice.options[right.indexOf(1)]
    },
  }
  resolveEntities(article, analysis, { gazetteer, ontology, antecedents })
}
closeSync(choices)
closeSync(vectors)
