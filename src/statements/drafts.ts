import { table, type Tree } from '../model/index.ts'
import { distributed } from './coordination.ts'
import { isNeeded, marker } from '../syntax/nominal.ts'
import { isMispaired } from '../syntax/sets.ts'
import { isSuccession } from '../syntax/succession.ts'
import type { Draft, Filler, RuleContext } from './draft.ts'
import { EX, isOffice } from './offices/holding.ts'
import { RULES } from './rules/index.ts'

/** One fact is told once: rules that are silent where another one has read the same noun of the same thing. */
const TOLD_BY = table<readonly string[]>({
  apposition: ['office', 'noun-frame'],
  copula: ['office', 'noun-frame', 'age'],
  employment: ['office', 'noun-frame'],
  'noun-frame': ['office'],
})

/** Rules of what "former" does not end: a former office says so itself, and a former sprinter keeps her nationality. */
const LASTING = ['office', 'nationality']

/** Rules of what a post implies: who is not the treasurer of a party may be in it. */
const IMPLIED = ['party-membership', 'employment', 'nationality']

/** What the rules read in a sentence, each fact once. */
export function draftsOf(context: RuleContext): Draft[] {
  const drafts = RULES.flatMap((rule) => rule.apply(context)).filter(
    ({ rule, relation, predicate }) =>
      relation.property === undefined ||
      ((LASTING.includes(rule) || !isOver(context, predicate)) &&
        !(IMPLIED.includes(rule) && context.predicates.get(predicate)?.stance.polarity === 'negative')),
  )
  const said = ({ predicate, subject }: Draft, rule: string): string => `${rule} ${predicate} ${subject.head}`
  const all = new Set(drafts.map((draft) => said(draft, draft.rule)))
  // "The chairman of Acme is Ann Holm", "their head office is in Ghent": read of the noun, which the copula has as its subject
  const equated = new Set(
    drafts
      .filter(({ rule }) => rule === 'office' || rule === 'noun-frame')
      .flatMap(({ predicate, subject, object }) =>
        [subject, ...(object ? [object] : [])].map(({ head }) => `${predicate} ${head}`),
      ),
  )
  const offices = officesTold(context, drafts)
  return (
    drafts
      .filter(
        ({ rule, predicate, object }) =>
          !(rule === 'noun-frame' && offices.has(predicate)) &&
          !(rule === 'verb-clause' && isOnlyHeld(context, drafts, predicate, object)),
      )
      .filter(({ predicate, relation }) => relation.property !== undefined || !isRefused(context, drafts, predicate))
      .filter((draft) => !(TOLD_BY.get(draft.rule) ?? []).some((rule) => all.has(said(draft, rule))))
      // "his predecessor, Karl Wieland": whom he succeeds
      .filter(
        ({ rule, predicate, subject }) =>
          rule !== 'apposition' ||
          !drafts.some(
            (other) =>
              other.rule === 'noun-frame' && other.predicate === predicate && other.object?.head === subject.head,
          ),
      )
      .filter((draft) => draft.rule !== 'copula' || !equated.has(`${draft.subject.head} ${draft.predicate}`))
      .filter((draft) => !isToldOfNoun(context, draft, drafts))
      .filter(({ subject, object }) => object === null || !isMispaired(context.tree, subject.head, object.head))
      .map((draft) => ({ ...draft, arguments: argumentsOf(context.tree, draft) }))
      .flatMap((draft) => distributed(context.tree, draft))
      .map((draft) => withoutItself(context.tree, draft))
      .map((draft) => withPastOffice(context, draft))
  )
}

/** What goes with the subject: "Kern was jailed for ten years and Moss for six", of Moss without "and". */
const argumentsOf = (tree: Tree, { arguments: all, subject }: Draft): Draft['arguments'] =>
  all
    .filter(({ head }) => !isMispaired(tree, subject.head, head))
    .map((each) =>
      all.some(({ head }) => head < each.head && isMispaired(tree, subject.head, head)) && tree.is(each.head, 'conj')
        ? { ...each, marker: marker(tree, each.head) }
        : each,
    )

/**
 * Nouns that clauses name as offices: "served as president of Chile", "was appointed president of Chile". Of who was named
 * "chief executive", whose noun tells more than an office, the noun tells it; of who resigned as that it tells nothing.
 */
function officesTold(context: RuleContext, drafts: readonly Draft[]): ReadonlySet<number> {
  const { ontology, tree } = context
  const held = [ontology.propertyFor('office'), ontology.propertyFor('formerOffice')]
  const changed = ontology.propertiesFor('officeChange')
  return new Set(
    drafts.flatMap(({ predicate, relation: { property = '' }, object, arguments: roles }) => {
      if (held.includes(property)) return object ? [object.head] : []
      if (!changed.includes(property) || predicate < 0) return []
      const named = roles.filter(({ role, marker }) => role === 'result' || marker === 'as').map(({ head }) => head)
      const isGiven = tree.isOf(predicate, 'officeVerb') || named.some((word) => isSuccession(tree, word))
      return isGiven ? named.filter((word) => isOffice(context, word)) : [...named, ...(object ? [object.head] : [])]
    }),
  )
}

/** "became president", where the office is told by itself; "the third mayor to be arrested" is more than an office. */
const isOnlyHeld = (
  { tree }: RuleContext,
  drafts: readonly Draft[],
  predicate: number,
  object: Filler | null,
): boolean =>
  object !== null &&
  predicate >= 0 &&
  tree.all(object.head, 'acl').every((clause) => !isNeeded(tree, clause)) &&
  tree.isOf(predicate, 'becomingVerb') &&
  drafts.some((draft) => draft.rule === 'office' && draft.object?.head === object.head)

/** "declined to comment": who is told to refuse something is not told again not to do it, unless the ontology knows what. */
function isRefused({ tree, ontology, predicates }: RuleContext, drafts: readonly Draft[], deed: number): boolean {
  const governor = predicates.get(deed)?.governor
  if (governor?.link !== 'control' || !tree.is(deed, 'xcomp')) return false
  return (
    ontology.words('refusingForm').has(tree.token(governor.head).text) &&
    drafts.some(({ predicate, relation }) => predicate === governor.head && relation.property !== undefined)
  )
}

/** "was the treasurer", "served as treasurer": an office of the past, unless the time is told or somebody said so of their own. */
function withPastOffice(context: RuleContext, draft: Draft): Draft {
  const { tree, ontology, predicates } = context
  const { relation } = draft
  const clause = predicates.get(draft.predicate)
  const finite = clause?.words.find((word) => tree.feature(word, 'VerbForm') === 'Fin')
  const isPast = finite !== undefined && tree.feature(finite, 'Tense') === 'Past'
  const [verb = ''] = relation.lemma.split(' ')
  return relation.property === ontology.propertyFor('office') &&
    draft.stance === undefined &&
    isPast &&
    !clause?.obliques.some(({ head, marker }) => context.isTime(head) && !['', 'for'].includes(marker)) &&
    clause?.governor?.link !== 'complement' &&
    ontology.words('holdingVerb').has(verb)
    ? { ...draft, relation: { ...relation, property: ontology.propertyFor('formerOffice') } }
    : draft
}

/** "They had a son, Kim": whose son he is tells what they had. */
const isToldOfNoun = (
  { tree }: RuleContext,
  { rule, predicate, subject, object }: Draft,
  drafts: readonly Draft[],
): boolean =>
  rule === 'verb-clause' &&
  object !== null &&
  tree.isOf(predicate, 'possessingVerb') &&
  drafts.some(
    (other) =>
      other.rule === 'noun-frame' &&
      [other.predicate, other.subject.head].includes(object.head) &&
      other.object?.head === subject.head,
  )

/** Of "the woman who found the child", who found it is the woman: a phrase is told without the clause that the statement is of. */
function withoutItself(tree: Tree, draft: Draft): Draft {
  const { predicate } = draft
  if (predicate < 0) return draft
  const own = <Part extends Filler>(part: Part): Part => {
    if (part.value !== undefined || !part.tokens.includes(predicate) || !tree.ancestors(predicate).includes(part.head))
      return part
    const clause = tree.all(part.head, 'acl').find((child) => tree.dominates(child, predicate))
    return clause === undefined
      ? part
      : { ...part, tokens: part.tokens.filter((token) => !tree.dominates(clause, token)) }
  }
  return {
    ...draft,
    subject: own(draft.subject),
    object: draft.object && own(draft.object),
    arguments: draft.arguments.map(own),
  }
}

/** "a former agent of the bureau" works for it no longer; the words of a former office say so themselves. */
const isOver = ({ tree, ontology }: RuleContext, noun: number): boolean =>
  tree.all(noun, 'amod', 'compound').some((child) => {
    const word = tree.phrase(tree.subtree(child)).text.toLowerCase()
    return ontology.words('formerAdjective').has(word) || EX.test(word)
  })
