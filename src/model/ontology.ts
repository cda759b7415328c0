import type { CodingTable, PloverType } from './coding.ts'
import type { CodedClass, Purpose } from './ontology-terms.ts'
import type { Modality, Role } from './statement.ts'
import type { Words } from './word-tables.ts'

/** A class of the ontology; names are local names (`State`). */
export interface OntologyClass {
  readonly name: string
  readonly iri: string
  readonly label: string
  readonly comment?: string
  readonly parents: readonly string[]
  /** Aligned classes elsewhere (schema.org, Wikidata, SEM). */
  readonly alignments: readonly string[]
}

export interface OntologyProperty {
  readonly name: string
  readonly iri: string
  readonly label: string
  readonly comment?: string
  readonly parents: readonly string[]
  readonly domain: readonly string[]
  readonly range: readonly string[]
  readonly inverse?: string
  readonly symmetric: boolean
  /** Has one value at a time: two contradict each other. */
  readonly functional?: boolean
  /** Its subject is the one to whom it is done ("arrested by"); `inverse` is the active form, whose event, PLOVER and CAMEO codes it shares. */
  readonly passive?: boolean
  /** Class of the event it reports (`Visit`), where it reports one. */
  readonly event?: string
  /** PLOVER event type (`CONSULT`) and CAMEO code, where they fit. */
  readonly plover?: PloverType
  readonly cameo?: string
  /** Roles of those whom it concerns, where that is not its object: arms are sent to somebody. */
  readonly concerns?: readonly string[]
  readonly alignments: readonly string[]
}

/**
 * Where in the tree a slot of a frame is looked for, in order:
 * `subject`, `object`, `indirect-object`, `possessor` (X's NOUN), `modifier` (adjective or noun before the head), `name` (such a noun that is a name),
 * `self` (the one of whom the noun is said: "Russia is the supplier", "Kwatra, the secretary"),
 * `clause` (a complement clause), `infinitive` (one without a subject of its own: "told them to leave"), `agent` (by-phrase or subject of a passive's active form),
 * or a preposition (`of`, `to`, `against`).
 */
export type SlotSource = string

export interface FrameSlot {
  /** `subject`, `object`, or a further role. */
  readonly role: 'subject' | 'object' | Role
  readonly sources: readonly SlotSource[]
  /** Ontology classes that may fill it; empty means any. */
  readonly classes: readonly string[]
  /** Whether the word asks for these classes itself, so that what fills it has to be known to be of one. */
  readonly exact: boolean
  readonly required: boolean
}

/** A word and the property it evokes. */
export interface LexicalFrame {
  readonly iri: string
  readonly lemma: string
  readonly pos: 'verb' | 'noun' | 'adjective'
  /** Particle of a phrasal verb ("call off"), or the noun of a light-verb phrase ("take place", "hold talks"). */
  readonly particle?: string
  readonly complement?: string
  /** Word that has to stand before a noun: "chief" of "chief executive". */
  readonly modifier?: string
  readonly property: string
  readonly slots: readonly FrameSlot[]
  /** PropBank's rolesets of the lemma that mean the property ("introduce.02"); absent where any does, or where none is given. */
  readonly senses?: readonly string[]
  /** "refuse", "fail": what it governs is denied. */
  readonly polarity?: 'negative'
  /** Modality that the word itself brings ("plan", "offer to"). */
  readonly modality?: string
  /** Made of an active frame for clauses that do not say who did it ("three men were arrested"); evokes a passive property. */
  readonly passive?: boolean
  /** Only events are coded by it: what its words say is not quite what the property means ("froze funds for a bridge"). */
  readonly codedOnly?: true
}

/** A statement that follows from another: "Russia supplies oil to India" → "India imports oil from Russia". */
export interface Entailment {
  readonly from: string
  readonly to: string
  /** New role → role of the premise. */
  readonly mapping: Readonly<Record<string, string>>
  /** Class that the new subject has to be known to be of; absent where it follows of any. */
  readonly class?: string
  /** The same of the new object. */
  readonly objectClass?: string
  /** Says less than its premise, so that nothing follows of a denial or of what is over: who does not lead a party may be in it. */
  readonly affirmed?: boolean
}

/** What has `property` with one thing has it too with whatever that is `through`: who was born in a city was born where the city is. */
export interface PropertyChain {
  readonly property: string
  readonly through: string
}

/** A word that says something of what it governs: "refuse" denies it, "plan" plans it, "say" reports it. */
export interface StanceWord {
  readonly lemma: string
  readonly pos: LexicalFrame['pos'] | 'adverb'
  readonly polarity?: 'negative'
  readonly modality?: Modality
}

/** What the extractor needs to know of an ontology and of the words of its language. */
export interface Ontology extends Words {
  readonly namespace: string
  readonly classes: ReadonlyMap<string, OntologyClass>
  readonly properties: ReadonlyMap<string, OntologyProperty>
  readonly frames: readonly LexicalFrame[]
  readonly entailments: readonly Entailment[]
  readonly chains: readonly PropertyChain[]
  /** Words by lemma: negative implicatives, words that bring a modality, words that report what somebody says. */
  readonly implicatives: ReadonlyMap<string, readonly StanceWord[]>
  readonly modalityWords: ReadonlyMap<string, readonly StanceWord[]>
  readonly reportingWords: ReadonlyMap<string, readonly StanceWord[]>
  /** Lemmas of nouns that name an office ("minister"). */
  readonly officeNouns: ReadonlySet<string>
  /** Common nouns, lower-case lemmas of one or more words, by which a class is known: "ministry" → `Ministry`, "crude oil" → `Energy`; office nouns name their holders. */
  readonly classNouns?: ReadonlyMap<string, string>
  /** How events are coded after PLOVER; without it, by their properties alone. */
  readonly coding?: CodingTable
  /** Frames whose head word is `lemma` (lower-case), those that ask for most first. */
  framesOf(lemma: string, pos: LexicalFrame['pos']): readonly LexicalFrame[]
  /** The properties of a purpose, in the order of the files; throws an OntologyError where there is none. */
  propertiesFor(purpose: Purpose): readonly string[]
  /** The one of them that rules make statements of: the last, so that a user's own takes the place of newsgraph's. */
  propertyFor(purpose: Purpose): string
  /** True where `name` is `ancestor` or below it; unknown names are below nothing. A class that code names is a CodedClass. */
  isA<Name extends string>(name: string, ancestor: Name & (string extends Name ? unknown : CodedClass)): boolean
}
