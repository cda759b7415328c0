import type { LexicalFrame, OntologyClass, OntologyProperty } from '../model/index.ts'
import type { Node, TripleIndex } from './graph.ts'
import { localName, suggestion } from './names.ts'
import { sensesFor, sensesOf } from './read-senses.ts'
import { readSlots, WORD_KINDS, type SlotContext } from './read-slots.ts'
import { isLemma, items, nounWords, verbWords, type FrameWords } from './words.ts'
import { LEXICON, lex } from './vocabulary.ts'

/** A frame with the file it stands in, for the order of frames. */
export interface PlacedFrame {
  readonly frame: LexicalFrame
  readonly file: string
}

/** The words of all properties. @throws OntologyError on words of something that is no property, and on unsound frames. */
export function readFrames(
  index: TripleIndex,
  properties: ReadonlyMap<string, OntologyProperty>,
  classes: ReadonlyMap<string, OntologyClass>,
  roles: ReadonlySet<string>,
  ancestors: ReadonlyMap<string, ReadonlySet<string>>,
): PlacedFrame[] {
  const widened = widening(ancestors)
  return [...properties.values()].flatMap((property) => {
    const senses = sensesOf(index, property)
    return WORD_KINDS.flatMap((kind) => {
      const context: FrameContext = { index, property, kind, roles, classes, widened, senses }
      const files = index.fileNames(property.iri, kind.predicate)
      return index.objects(property.iri, kind.predicate).flatMap((node, at) => framesOf(context, node, files[at] ?? ''))
    })
  })
}

interface FrameContext extends SlotContext {
  /** Rolesets that mean the property, by their verbs. */
  readonly senses: ReadonlyMap<string, readonly string[]>
}

const OPTIONS = [lex.word, lex.optional, lex.requires, lex.polarity, lex.modality, lex.codedOnly]

function framesOf(context: FrameContext, node: Node, file: string): PlacedFrame[] {
  const { index, kind, property, roles } = context
  const isWord = node.termType === 'Literal'
  const words = (isWord ? [node.value] : index.values(node.value, lex.word)).flatMap(items)
  if (words.length === 0)
    throw index.error(
      property.iri,
      property.name,
      `a ${kind.pos} of "${property.name}" has no lex:word. Give its lemma.`,
    )
  if (!isWord) {
    for (const predicate of index.predicates(node.value)) {
      const name = localName(predicate)
      if (roles.has(name) || OPTIONS.includes(predicate)) continue
      throw index.error(
        node.value,
        name,
        `"${name}" is no role.${suggestion(name, roles)} Correct it or declare lex:${name} a lex:Role.`,
      )
    }
  }
  const slots = readSlots(context, isWord ? undefined : node.value)
  const polarity = isWord ? undefined : index.first(node.value, lex.polarity)
  const modality = isWord ? undefined : index.first(node.value, lex.modality)
  const shared = {
    pos: kind.pos,
    property: property.name,
    slots,
    ...(polarity === 'negative' ? ({ polarity } as const) : {}),
    ...(modality === undefined ? {} : { modality }),
    ...(!isWord && index.first(node.value, lex.codedOnly) === 'true' ? ({ codedOnly: true } as const) : {}),
  }
  const prefix = `${LEXICON}${property.name}-${kind.pos}-`
  return words.map((word) => {
    const parts = wordsOf(context, word, file)
    return {
      file,
      frame: {
        iri: prefix + word.replaceAll(' ', '-'),
        ...parts,
        ...(kind.pos === 'verb' ? sensesFor(parts, context.senses) : {}),
        ...shared,
      },
    }
  })
}

function wordsOf({ index, kind, property }: SlotContext, word: string, file: string): FrameWords {
  if (!isLemma(word))
    throw index.error(
      property.iri,
      word,
      `"${word}" of "${property.name}" is no lemma. Write it in lower case, verbs in the infinitive, nouns in the singular.`,
      file,
    )
  const parts =
    kind.pos === 'verb'
      ? verbWords(word)
      : kind.pos === 'noun'
        ? nounWords(word)
        : word.includes(' ')
          ? undefined
          : { lemma: word }
  if (parts) return parts
  throw index.error(
    property.iri,
    word,
    `"${word}" of "${property.name}" has too many words. A frame has one adjective, a noun with a word before it, or a verb with a particle and the noun of a light-verb phrase.`,
    file,
  )
}

/** Adds to classes those below them that stand below others too: a place may be a state, so it may act as an agent. */
function widening(ancestors: ReadonlyMap<string, ReadonlySet<string>>): SlotContext['widened'] {
  const crossing = new Map<string, readonly string[]>()
  const crossingsOf = (name: string): readonly string[] => {
    const known = crossing.get(name)
    if (known) return known
    const own = ancestors.get(name) ?? new Set()
    const below = [...ancestors].filter(
      ([each, above]) =>
        each !== name && above.has(name) && [...above].some((one) => !ancestors.get(one)?.has(name) && !own.has(one)),
    )
    const found = [name, ...below.map(([each]) => each)]
    crossing.set(name, found)
    return found
  }
  const widened = new Map<string, readonly string[]>()
  return (names) => {
    const key = names.join(' ')
    const found = widened.get(key) ?? [...new Set(names.flatMap(crossingsOf))]
    widened.set(key, found)
    return found
  }
}
