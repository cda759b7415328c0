import { clauseAt, isPredicate, verbGroup } from './clause.ts'
import type { AttributionDraft } from './draft.ts'
import { conjuncts, marker, markerTokens, nounPhrase } from './nominal.ts'
import type { StanceLexicon } from './stance-lexicon.ts'
import type { Tree } from './tree.ts'

const quoteOf = (tree: Tree, source: number | undefined): AttributionDraft['source'] =>
  source === undefined ? null : { head: source, tokens: nounPhrase(tree, source) }

/** "the ministry said that …", "…, he added", "is said to …". */
function verbal(tree: Tree, verb: number, lexicon: StanceLexicon): AttributionDraft[] {
  const clause = clauseAt(tree, verb)
  const sources = clause.passive ? clause.agents : clause.subjects
  const cue = [...verbGroup(tree, verb), ...(sources[0] === undefined ? [] : nounPhrase(tree, sources[0]))]
  const content = reported(tree, verb, clause.passive)
  if (content.length === 0) return []
  const denies = lexicon.negates(tree.lemma(verb), 'verb')
  return [{ source: quoteOf(tree, sources[0]), cue, verb: tree.lemma(verb), polarity: denies ? 'negative' : 'positive', content }]
}

/** The tokens of what a reporting verb reports: its complement clause, or the clause that it interrupts or follows. */
function reported(tree: Tree, verb: number, passive: boolean): number[] {
  const inside = tree.all(verb, 'ccomp', ...(passive ? ['xcomp'] : []))
  if (inside.length > 0) return inside.flatMap((child) => tree.subtree(child))
  const aside = tree.is(verb, 'parataxis', 'advcl') && tree.token(verb).head >= 0
  if (aside && tree.first(verb, 'obj') === undefined && (tree.is(verb, 'parataxis') || tree.all(verb, 'mark').some((mark) => tree.lemma(mark) === 'as'))) {
    const governor = tree.token(verb).head
    return tree.subtree(governor, (child) => child === verb)
  }
  const quoted = tree.all(verb, 'parataxis').filter((child) => isPredicate(tree, child))
  return quoted.flatMap((child) => tree.subtree(child))
}

/** "According to sources, …": everything in the clause that the phrase belongs to. */
function accordingTo(tree: Tree, source: number): AttributionDraft[] {
  const governor = tree.token(source).head
  if (governor < 0) return []
  const content = tree.subtree(governor, (child) => child === source)
  return conjuncts(tree, source).slice(0, 1).map((head) => ({
    source: quoteOf(tree, head),
    cue: [...markerTokens(tree, head), ...nounPhrase(tree, head)],
    verb: 'according to',
    polarity: 'positive',
    content,
  }))
}

/** "Moscow's claim that …". */
function nominal(tree: Tree, noun: number, lexicon: StanceLexicon): AttributionDraft[] {
  const content = tree.all(noun, 'acl', 'ccomp').filter((child) => tree.all(child, 'mark').some((mark) => tree.lemma(mark) === 'that'))
  if (content.length === 0) return []
  const source = tree.first(noun, 'nmod:poss') ?? tree.all(noun, 'nmod').find((child) => ['by', 'from', 'of'].includes(marker(tree, child)))
  const cue = [...(source === undefined ? [] : nounPhrase(tree, source)), noun]
  const polarity = lexicon.negates(tree.lemma(noun), 'noun') ? 'negative' : 'positive'
  return [{ source: quoteOf(tree, source), cue, verb: tree.lemma(noun), polarity, content: content.flatMap((child) => tree.subtree(child)) }]
}

/** All attributions within a sentence. */
export function attributionsOf(tree: Tree, lexicon: StanceLexicon): AttributionDraft[] {
  return tree.sentence.tokens.flatMap(({ index, upos }) => {
    const lemma = tree.lemma(index)
    if (upos === 'VERB' && lexicon.reports(lemma, 'verb')) return verbal(tree, index, lexicon)
    if (upos === 'NOUN' && lexicon.reports(lemma, 'noun')) return nominal(tree, index, lexicon)
    if (tree.is(index, 'obl', 'nmod') && marker(tree, index) === 'according to') return accordingTo(tree, index)
    return []
  })
}

/** The attribution whose reported words hold the predicate most closely. */
export function attributionOf(predicate: number, attributions: readonly AttributionDraft[]): AttributionDraft | undefined {
  return attributions
    .filter((each) => each.content.includes(predicate) && !each.cue.includes(predicate))
    .sort((a, b) => a.content.length - b.content.length)[0]
}
