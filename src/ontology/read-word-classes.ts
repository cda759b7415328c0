import {
  WORD_CLASSES,
  WORD_TABLES,
  type WordClassName,
  type WordTable,
  type WordTableName,
  type WordValueKind,
  type Words,
} from '../model/index.ts'
import { OntologyError } from './error.ts'
import type { TripleIndex } from './graph.ts'
import { localName, suggestion } from './names.ts'
import { LEXICON, lex } from './vocabulary.ts'
import { items } from './words.ts'

const kindOf = (name: WordTableName): WordValueKind => WORD_TABLES[name]
const TABLE_NAMES = Object.keys(WORD_TABLES) as WordTableName[]

/** The word classes and tables of the lexicon. @throws OntologyError on one that nothing reads, a word that stands twice or a wrong value. */
export function readWordClasses(index: TripleIndex): Words {
  checkNames(index, lex.WordClass, lex.member, WORD_CLASSES)
  checkNames(index, lex.WordTable, lex.entry, TABLE_NAMES)
  const classes = new Map(WORD_CLASSES.map((name) => [name, classOf(index, name)]))
  const tables = new Map(TABLE_NAMES.map((name) => [name, tableOf(index, name)]))
  return {
    words: (name) => filled(name, classes.get(name), 'a lex:WordClass ; lex:member "…"'),
    table: <Name extends WordTableName>(name: Name) =>
      // `valueOf` has checked that the values are those of the table
      filled(name, tables.get(name), 'a lex:WordTable ; lex:entry [ lex:word "…" ; lex:value "…" ]') as WordTable<Name>,
  }
}

function filled<Found extends { readonly size: number }>(name: string, found: Found | undefined, how: string): Found {
  if (found && found.size > 0) return found
  throw new OntologyError(
    `lex:${name} has no words, which a rule needs. Write lex:${name} ${how} . into a lexicon-words-*.ttl or a file of your own.`,
  )
}

/** Whoever has members or is called a word class is one that the code reads, and declared. */
function checkNames(index: TripleIndex, type: string, predicate: string, known: readonly string[]): void {
  for (const subject of index.subjects()) {
    const declared = index.isA(subject, type)
    if (!declared && !index.predicates(subject).includes(predicate)) continue
    const name = localName(subject)
    const kind = localName(type)
    const [file] = index.fileNames(subject, predicate)
    if (!subject.startsWith(LEXICON) || !known.includes(name))
      throw index.error(
        subject,
        name,
        `"${name}" is no ${kind} that anything reads.${suggestion(name, known)} Correct it, or add it to src/model/${kind === 'WordTable' ? 'word-tables' : 'word-classes'}.ts with the code that reads it.`,
        file,
      )
    if (!declared)
      throw index.error(
        subject,
        name,
        `"${name}" has words but is not declared. Write lex:${name} a lex:${kind} .`,
        file,
      )
  }
}

function classOf(index: TripleIndex, name: WordClassName): ReadonlySet<string> {
  const subject = LEXICON + name
  const files = index.fileNames(subject, lex.member)
  const members = new Set<string>()
  index.values(subject, lex.member).forEach((text, at) => {
    for (const word of items(text)) {
      if (word === '' || members.has(word)) throw twice(index, subject, word, files[at])
      members.add(word)
    }
  })
  return members
}

function tableOf(index: TripleIndex, name: WordTableName): ReadonlyMap<string, string | number> {
  const subject = LEXICON + name
  const files = index.fileNames(subject, lex.entry)
  const table = new Map<string, string | number>()
  index.objects(subject, lex.entry).forEach((entry, at) => {
    const value = valueOf(index, name, index.values(entry.value, lex.value), files[at])
    const words = index.values(entry.value, lex.word).flatMap(items)
    for (const word of words.length > 0 ? words : ['']) {
      if (word === '' || table.has(word)) throw twice(index, subject, word, files[at])
      table.set(word, value)
    }
  })
  return table
}

function valueOf(
  index: TripleIndex,
  name: WordTableName,
  [text, ...others]: readonly string[],
  file: string | undefined,
): string | number {
  const kind = kindOf(name)
  const fail = (wanted: string): OntologyError =>
    index.error(LEXICON + name, text ?? name, `an entry of "${name}" needs one lex:value, ${wanted}.`, file)
  if (text === undefined || others.length > 0) throw fail('no more and no less')
  if (kind === 'number') {
    if (text.trim() === '' || !Number.isFinite(Number(text))) throw fail('a number')
    return Number(text)
  }
  if (kind instanceof RegExp) {
    if (!kind.test(text)) throw fail(`of the form ${kind.source}`)
  } else if (kind !== 'text' && !kind.includes(text)) throw fail(`one of ${kind.join(', ')}`)
  return text
}

const twice = (index: TripleIndex, subject: string, word: string, file: string | undefined): OntologyError =>
  word === ''
    ? index.error(subject, localName(subject), `an empty word stands in "${localName(subject)}". Remove a comma.`, file)
    : index.error(subject, word, `"${word}" stands twice among the words of "${localName(subject)}". Remove one.`, file)
