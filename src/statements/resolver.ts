import type { Argument, Entity, Mention, Sentence, Term, TimeExpression, Tree } from '../model/index.ts'
import { byName } from './by-name.ts'
import type { Concepts } from './concepts.ts'
import type { Filler } from './draft.ts'
import type { StatementInput } from './input.ts'
import { clauseText } from './fillers.ts'
import { countedWords, countsPeople, elidedNoun } from '../syntax/elided-noun.ts'
import { isNominal, isPicked, isQuantifier, markerTokens } from '../syntax/nominal.ts'
import { withoutLoneMarks } from '../syntax/quotation-marks.ts'
import { partOf } from './time-of.ts'
import { valueOf } from './values.ts'
import { isReflexive } from '../syntax/reflexive.ts'

/** A bare noun with at most words before it ("crude oil") names a kind; one with an article, a possessor or more behind it names one of them. */
const isGeneral = (tree: Tree, { head, tokens }: Filler): boolean =>
  !['event', 'person', 'organization', 'place', 'object'].includes(tree.token(head).entityType ?? '') &&
  tokens.every((token) => token <= head && !tree.is(token, 'det', 'nmod:poss', 'case'))

/** The words without an article before them; "all night" is not the night. */
const labelIn = (tree: Tree, { tokens }: Filler): string =>
  withoutLoneMarks(
    tree.phrase(tokens.filter((token, at) => at > 0 || !tree.is(token, 'det') || isQuantifier(tree, token))).text ||
      tree.phrase(tokens).text,
  )

/** "12 Danes": so many of those whom a name in the plural calls, not all of them. */
const isCounted = (tree: Tree, { head, tokens }: Filler): boolean =>
  tree.token(head).upos === 'PROPN' &&
  tree.feature(head, 'Number') === 'Plur' &&
  tree.all(head, 'nummod').some((number) => number < head && tokens.includes(number))

/** "Republican Ann Lee": a word for a party's members names the party. */
const formOf = (tree: Tree, { head, class: name }: Filler): Mention['form'] => {
  if (name !== 'PoliticalParty') return 'nominal'
  return tree.token(head).upos === 'ADJ' ? 'adjective' : 'name'
}

/** From fillers to arguments: what each part of a draft denotes. */
export class Resolver {
  private readonly input: StatementInput
  private readonly concepts: Concepts

  constructor(input: StatementInput, concepts: Concepts) {
    this.input = input
    this.concepts = concepts
  }

  /** @param beside subject and object of its statement, for which a pronoun stands as well as a name */
  argument(tree: Tree, filler: Filler, asPlace = false, beside: readonly Argument[] = []): Argument {
    return { term: this.term(tree, filler, asPlace, beside), phrase: tree.phrase(filler.tokens), head: filler.head }
  }

  /**
   * An argument beside another of the same clause. What is not reflexive cannot be the other one ("Apple bought the
   * startup", Chomsky 1981, principles B and C): a noun then stands for something of its own, a name or pronoun for nobody.
   */
  beside(tree: Tree, filler: Filler, other: Argument): Argument | null {
    const found = this.argument(tree, filler, false, [other])
    const same = found.term.kind === 'entity' && other.term.kind === 'entity' && found.term.entity === other.term.entity
    if (!same || isSelfOrOther(tree.token(filler.head).text)) return found
    if (tree.token(filler.head).upos !== 'NOUN') return null
    return {
      ...found,
      term: { kind: 'entity', entity: this.concept(tree, filler, labelIn(tree, filler), isGeneral(tree, filler)).id },
    }
  }

  /** Where the article speaks of what a token stands for. */
  mentionsOf(sentence: number, head: number): readonly Mention[] {
    return this.input.entityAt(sentence, head)?.mentions ?? []
  }

  /** The phrases of a noun that its name leaves out: "about the bomb" of "details about the bomb". */
  leftOut(tree: Tree, { head, tokens }: Filler, { term }: Argument): number[] {
    if (term.kind !== 'entity') return []
    const entity = this.input.entityAt(tree.sentence.index, head)
    const mention = entity?.mentions.find((each) => each.sentence === tree.sentence.index && each.head === head)
    if (mention === undefined || mention.form !== 'nominal' || entity === undefined || entity.named) return []
    const words = entity.label.split(/[\s,.;:]+/)
    const isCut = mention.text.includes(entity.label)
    return tree
      .all(head, 'nmod')
      .filter((child) => child > mention.last || (child > head && isCut && !words.includes(tree.token(child).text)))
      .filter(
        (child) =>
          tokens.includes(child) &&
          markerTokens(tree, child).length > 0 &&
          // "the worst riots in decades" are so among those, "the first riots in May" were then
          (isPicked(tree, head) ? this.timeAt(tree, child)?.interval.start : this.timeAt(tree, child)) === undefined,
      )
  }

  private term(tree: Tree, filler: Filler, asPlace: boolean, beside: readonly Argument[]): Term {
    const { sentence } = tree
    const nameOf = (token: number): string | undefined => {
      const { id, named, label } = this.input.entityAt(sentence.index, token) ?? {}
      const isBeside = beside.some(({ term }) => term.kind === 'entity' && term.entity === id)
      return named === true && !isBeside ? label : undefined
    }
    if (filler.isOpenClause === true)
      return { kind: 'value', type: 'text', value: clauseText(tree, filler.tokens, nameOf) }
    if (filler.member !== undefined) return { kind: 'entity', entity: filler.member.id }
    if (filler.label !== undefined)
      return { kind: 'entity', entity: this.concept(tree, filler, filler.label, filler.isOfArticle !== true).id }
    const counted = filler.value ? undefined : elidedNoun(tree, filler.head)
    if (counted !== undefined) {
      const count =
        tree.first(filler.head, 'det') === undefined ? labelIn(tree, filler) : tree.phrase(filler.tokens).text
      const label = countedWords(tree, filler.head, counted, count)
      return { kind: 'entity', entity: this.concept(tree, filler, label, false).id }
    }
    if (filler.value === undefined && countsPeople(tree, filler.head)) {
      const label = `${labelIn(tree, filler)} people`
      return { kind: 'entity', entity: this.concept(tree, filler, label, false).id }
    }
    const value = filler.value ?? this.dateOf(tree, filler) ?? valueOf(tree, filler)
    if (value) return { kind: 'value', ...value }
    const entity =
      (asPlace ? this.input.placeAt(sentence.index, filler.head) : undefined) ??
      this.input.entityAt(sentence.index, filler.head)
    if (entity && !isCounted(tree, filler)) return { kind: 'entity', entity: entity.id }
    if (isNominal(tree, filler.head) && tree.token(filler.head).upos !== 'PRON') {
      return { kind: 'entity', entity: this.concept(tree, filler, labelIn(tree, filler), isGeneral(tree, filler)).id }
    }
    return { kind: 'value', type: 'text', value: byName(tree, filler.tokens, nameOf) }
  }

  private classOf(tree: Tree, { head }: Filler, label: string): string | undefined {
    const { classNouns } = this.input.ontology
    return classNouns?.get(label.toLowerCase()) ?? classNouns?.get(tree.lemma(head))
  }

  /** The normalised time of a time expression, which is a value and no thing. */
  private dateOf(tree: Tree, { head, tokens }: Filler): Filler['value'] | undefined {
    const time = this.timeAt(tree, head)
    return time && { type: 'date', value: (partOf(tree, time.interval, tokens) ?? time.interval).value }
  }

  private timeAt(tree: Tree, token: number): TimeExpression | undefined {
    return this.input.times.find(
      ({ sentence, first, last }) => sentence === tree.sentence.index && first <= token && token <= last,
    )
  }

  private concept(tree: Tree, filler: Filler, label: string, general: boolean): Entity {
    const { sentence } = tree
    const { start, end } = tree.phrase(filler.tokens)
    const mention: Mention = {
      text: sentence.text.slice(start - sentence.start, end - sentence.start),
      start,
      end,
      sentence: sentence.index,
      head: filler.head,
      first: filler.tokens[0] ?? filler.head,
      last: filler.tokens.at(-1) ?? filler.head,
      form: formOf(tree, filler),
    }
    return this.concepts.add(
      {
        label,
        type: tree.token(filler.head).entityType ?? 'abstract',
        class: filler.class ?? this.classOf(tree, filler, label) ?? 'Thing',
        general,
      },
      mention,
    )
  }

  /** Names what a filler denotes, for telling whether two drafts say the same. */
  key(sentence: Sentence, filler: Filler): string {
    const entity = filler.member ?? this.input.entityAt(sentence.index, filler.head)
    return filler.label?.toLowerCase() ?? entity?.id ?? filler.value?.value ?? `${sentence.index}:${filler.head}`
  }
}

/** "themselves", "each other". */
const isSelfOrOther = (text: string): boolean => isReflexive(text) || text.toLowerCase() === 'other'
