import { aboveAll, adjuncts, purposesOf } from '../adjuncts.ts'
import type { Predicate, Tree } from '../../model/index.ts'
import type { Filler, RoleFiller, RuleContext, UnnamedDraft } from '../draft.ts'
import { clauseFiller, descriptionOf, filler, roleFiller, subjectFiller } from '../fillers.ts'
import { hyphenated } from '../../syntax/hyphenated.ts'
import { doneInTime } from '../../syntax/time-taken.ts'
import { isVerbalIdiom } from '../../syntax/verbal-idiom.ts'
import { isManner, isNominal, marker, nounPhrase } from '../../syntax/nominal.ts'
import { relationWords } from '../relation-words.ts'
import { roleOf } from '../roles.ts'
import { resultsOf } from './results.ts'

/** Statements of any other verb, under its lemma. */
export function openVerb(context: RuleContext, clause: Predicate): UnnamedDraft[] {
  const { tree } = context
  const verb = clause.kind === 'existential' ? 'exist' : verbOf(context, clause)
  const particle = clause.words
    .filter((word) => word > clause.head && tree.is(word, 'compound:prt', 'advmod', 'obl', 'case'))
    .map((word) => tree.lemma(word))
  const base = [...(clause.voice === 'passive' ? ['be'] : []), verb, ...particle]
  const wordsOf = (object: Filler | null): { tokens: number[]; text: string } => {
    const words = relationWords(tree, clause, { before: object?.head, passive: false })
    // "evidence was" tells no reader that there was some
    return clause.kind === 'existential' && object === null
      ? { ...words, text: `there${/^['’]/.test(words.text) ? '' : ' '}${words.text}` }
      : words
  }
  const draft = (
    subject: number,
    object: Filler | null,
    used: ReadonlySet<number>,
    linking: readonly string[],
    extra: readonly RoleFiller[] = [],
  ): UnnamedDraft => ({
    predicate: clause.head,
    subject: subjectFiller(context, clause, subject),
    object,
    relation: {
      ...wordsOf(object),
      lemma: [...base, ...linking].join(' '),
    },
    arguments: [...extra, ...adjuncts(context, clause, used)],
  })
  const recipients = clause.indirectObjects.map((head) => roleFiller(context, head, 'recipient'))
  const idiom = clause.objects.find((object) => isVerbalIdiom(tree, clause.head, object))
  if (idiom !== undefined)
    return clause.subjects.map((subject) => {
      const bare = draft(subject, null, new Set([idiom]), [tree.lemma(idiom)], recipients)
      const words = relationWords(tree, clause, { complement: idiom, passive: false })
      return { ...bare, relation: { ...bare.relation, ...words } }
    })
  const direct = clause.objects
  if (direct.length > 0) {
    const further = [...recipients, ...resultsOf(context, clause, new Set())]
    return clause.subjects.flatMap((subject) =>
      direct
        .filter((object) => object !== subject)
        .map((object) =>
          draft(
            subject,
            timeFor(context, object) ?? filler(context, object),
            new Set([object, ...clause.indirectObjects]),
            [],
            further,
          ),
        ),
    )
  }
  const nominal = clause.complements.find((child) => isSaidQuality(context, child))
  if (nominal !== undefined)
    return clause.subjects.map((subject) =>
      draft(subject, descriptionOf(context, nominal), new Set([nominal]), markersOf(context, nominal)),
    )
  const content = clause.complements.find((child) => tree.is(child, 'ccomp'))
  if (content !== undefined)
    return clause.subjects.map((subject) =>
      draft(subject, contentFiller(tree, content), new Set([content]), [], recipients),
    )
  // "led to the firm closing"
  const caused = clause.complements.find((child) => tree.is(child, 'advcl') && child > clause.head)
  const linking =
    caused === undefined ? undefined : tree.all(caused, 'mark').find((mark) => tree.lemma(mark) !== 'from')
  if (caused !== undefined && linking !== undefined) {
    const content = clauseFiller(
      tree,
      caused,
      tree.subtree(caused, (child) => child === linking),
    )
    return clause.subjects.map((subject) => draft(subject, content, new Set([caused]), [tree.lemma(linking)]))
  }
  if (clause.complements.length > 0) return []
  const agents = clause.agents
  if (agents.length > 0)
    return clause.subjects.flatMap((subject) =>
      agents.map((agent) => draft(subject, filler(context, agent), new Set([agent]), ['by'])),
    )
  const oblique = clause.obliques.find(
    (each) =>
      each.marker !== '' &&
      each.marker !== 'according to' &&
      !isManner(tree, each.head) &&
      aboveAll(context, each.head) === undefined &&
      (each.head > clause.head || each.markerTokens.every((token) => token > clause.head)) &&
      roleOf(context, each.marker, each.head) !== 'time',
  )
  if (oblique) {
    // "between Oslo and Bergen" is between both
    const same = clause.obliques.filter(
      (each) =>
        each === oblique ||
        (each.marker === oblique.marker &&
          each.markerTokens[0] === oblique.markerTokens[0] &&
          each.marker !== 'between'),
    )
    return clause.subjects.flatMap((subject) =>
      same
        .filter((each) => each.head !== subject)
        .map((each) => draft(subject, filler(context, each.head), new Set(same.map((x) => x.head)), [oblique.marker])),
    )
  }
  // "lasted two hours"
  const measure = clause.obliques.find(
    (each) => each.marker === '' && each.head > clause.head && isMeasure(context, each.head),
  )
  if (measure !== undefined)
    return clause.subjects.map((subject) => draft(subject, textFiller(tree, measure.head), new Set([measure.head]), []))
  // "responded yes"
  const answer = tree.all(clause.head, 'discourse').find((word) => tree.isOf(word, 'answerWord'))
  if (answer !== undefined && answer > clause.head)
    return clause.subjects.map((subject) => draft(subject, textFiller(tree, answer), new Set([answer]), []))
  const purposes = purposesOf(context, clause)
  return clause.subjects
    .map((subject) => draft(subject, null, new Set(), [], purposes))
    .filter((alone) => !lacksObject(context, clause, alone))
}

/** What is said; of "a boat that police say was stolen", with the boat for the pronoun: "a boat was stolen". */
function contentFiller(tree: Tree, content: number): Filler {
  const tokens = contentTokens(tree, content)
  const filler = clauseFiller(tree, content, tokens)
  const pronoun = tokens.find(
    (token) => tree.feature(token, 'PronType') === 'Rel' && tree.token(token).head === content,
  )
  const relative = tree.ancestors(content).find((clause) => tree.is(clause, 'acl:relcl'))
  if (pronoun === undefined || relative === undefined) return filler
  const noun = tree.phrase(nounPhrase(tree, tree.token(relative).head)).text
  const rest =
    clauseFiller(
      tree,
      content,
      tokens.filter((token) => token !== pronoun),
    ).value?.value ?? ''
  return { ...filler, value: { type: 'text', value: `${noun} ${rest}` } }
}

/** The words of a clause, without what links the sentence to others before "that": "said, however, that …". */
function contentTokens(tree: Tree, content: number): number[] {
  const tokens = tree.subtree(content)
  const that = tree.all(content, 'mark').find((mark) => tree.lemma(mark) === 'that') ?? -1
  const before = tokens.filter((token) => token < that)
  const isLink = before.every(
    (token) => tree.is(token, 'punct') || (tree.is(token, 'advmod') && tree.token(token).head === content),
  )
  return isLink ? tokens.filter((token) => token >= that) : tokens
}

/** Its lemma, with what a hyphen joins to it: "rear-end". */
const verbOf = ({ tree }: RuleContext, { head }: Predicate): string =>
  [...hyphenated(tree, head).map((token) => tree.token(token).text.toLowerCase()), tree.lemma(head)].join('')

/** "became rich", "was named editor"; what "made sure to thank" and "seems to be ill" say, the inner predicate tells. */
const isSaidQuality = ({ tree, predicates }: RuleContext, child: number): boolean =>
  tree.is(child, 'xcomp') &&
  (isNominal(tree, child) || tree.token(child).upos === 'ADJ') &&
  predicates.get(child)?.kind !== 'copular' &&
  tree.first(child, 'xcomp') === undefined

/** Whether a verb has lost what it needs: "the firm notified", "they did". */
function lacksObject({ tree }: RuleContext, { head, voice, kind, words }: Predicate, draft: UnnamedDraft): boolean {
  if (voice === 'passive' || kind !== 'verbal') return false
  // "did not get along"
  if (words.some((word) => word > head && tree.is(word, 'advmod', 'compound:prt', 'obl'))) return false
  if (tree.isOf(head, 'lightVerb')) return draft.arguments.every(({ role }) => role === 'time')
  return tree.isOf(head, 'transitiveVerb')
}

/** "two hours", "about a week": so many of a unit of time, and not when ("a week after the vote"). */
const isMeasure = ({ tree, isTime }: RuleContext, head: number): boolean =>
  isTime(head) &&
  !(head + 1 < tree.size && tree.language.words('timeRelator').has(tree.token(head + 1).text)) &&
  tree.token(head).upos === 'NOUN' &&
  tree
    .all(head, 'nummod', 'det')
    .some((word) => (tree.is(word, 'det') ? tree.lemma(word) === 'a' : !/^\d{4}$/.test(tree.token(word).text)))

const textFiller = (tree: Tree, head: number): Filler => {
  const tokens = nounPhrase(tree, head)
  return { head, tokens, value: { type: 'text', value: tree.phrase(tokens).text } }
}

const markersOf = (context: RuleContext, head: number): string[] => [marker(context.tree, head)].filter(Boolean)

/** "took two years to find it", "spent weeks mending it": how long is told with what it took that long to do. */
function timeFor({ tree }: RuleContext, object: number): Filler | undefined {
  const deed = doneInTime(tree, object)
  if (deed === undefined) return undefined
  return clauseFiller(
    tree,
    object,
    [...new Set([...nounPhrase(tree, object), ...tree.subtree(deed)])].sort((a, b) => a - b),
  )
}
