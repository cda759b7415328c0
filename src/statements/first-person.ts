import {
  treeAt,
  type Argument,
  type Attribution,
  type AttributionScope,
  type Term,
  type Tree,
  type Words,
} from '../model/index.ts'
import { nounPhrase } from '../syntax/nominal.ts'
import type { Resolver } from './resolver.ts'

/** Whom the first person stands for in what somebody is quoted to say; null where the text does not make it plain. */
export interface Speaker {
  /** Of "I". */
  readonly self: Term | null
  /** Of "we": the body that speaks, or that the speaker speaks for. */
  readonly body: Term | null
}

/** Whom "I" and "we" stand for in what a report quotes; who heads a body is called so anywhere in the article. */
export function speakerOf(
  scope: AttributionScope,
  source: Attribution['source'],
  trees: readonly Tree[],
  resolver: Resolver,
): Speaker {
  const self = source?.term.kind === 'entity' ? source.term : null
  if (scope.source === null) return { self, body: null }
  const { sentence } = scope
  const { head } = scope.source
  if (treeAt(trees, sentence).token(head).entityType === 'organization') return { self, body: self }
  for (const mention of [{ sentence, head }, ...resolver.mentionsOf(sentence, head)]) {
    const tree = treeAt(trees, mention.sentence)
    const body = spokenFor(tree, mention.head)
    if (body === undefined) continue
    const { term } = resolver.argument(tree, { head: body, tokens: nounPhrase(tree, body) })
    if (term.kind === 'entity') return { self, body: term }
  }
  return { self, body: null }
}

/** The body that somebody speaks for: "a spokesman for Halden Steel", "Foreign Office spokeswoman Ann Lee", "Halden's chairman". */
function spokenFor(tree: Tree, speaker: number): number | undefined {
  const words = tree.subtree(speaker, (child) => tree.is(child, 'acl', 'advcl'))
  if (!words.some((word) => tree.isOf(word, 'bodySpeaker'))) return undefined
  const isBody = (word: number): boolean => word >= 0 && tree.token(word).entityType === 'organization'
  return words.find((word) => word !== speaker && isBody(word) && !isBody(tree.token(word).head))
}

/** What a first person stands for, where it is known whom. */
export function spokenBy<T extends Argument>(argument: T, speaker: Speaker | null, language: Words): T {
  if (speaker === null || argument.term.kind !== 'value') return argument
  // "we all"
  const [pronoun = '', all = 'all', ...more] = argument.phrase.text.toLowerCase().split(' ')
  if (more.length > 0 || !language.words('universalQuantifier').has(all)) return argument
  const term =
    language.table('pronoun').get(pronoun) === 'speaker'
      ? speaker.self
      : language.words('firstPersonPlural').has(pronoun)
        ? speaker.body
        : null
  return term === null ? argument : { ...argument, term }
}
