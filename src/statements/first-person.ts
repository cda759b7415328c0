import type { Argument, Attribution, AttributionScope, Term, Tree, Words } from '../model/index.ts'
import { nounPhrase } from '../syntax/nominal.ts'
import type { Resolver } from './resolver.ts'

const SINGULAR = /^(?:I|me|my|mine|myself)$/i
const PLURAL = /^(?:we|us|our|ours|ourselves)$/i

/** Whom the first person stands for in what somebody is quoted to say; null where the text does not make it plain. */
export interface Speaker {
  /** Of "I". */
  readonly self: Term | null
  /** Of "we": the body that speaks, or that the speaker speaks for. */
  readonly body: Term | null
}

/** Whom "I" and "we" stand for in what a report quotes. */
export function speakerOf(
  scope: AttributionScope,
  source: Attribution['source'],
  tree: Tree,
  resolver: Resolver,
  language: Words,
): Speaker {
  const self = source?.term.kind === 'entity' ? source.term : null
  if (scope.source === null) return { self, body: null }
  const { head } = scope.source
  if (tree.token(head).entityType === 'organization') return { self, body: self }
  const body = spokenFor(tree, head, language)
  const term =
    body === undefined ? undefined : resolver.argument(tree, { head: body, tokens: nounPhrase(tree, body) }).term
  return { self, body: term?.kind === 'entity' ? term : null }
}

/** The body that a spokesperson speaks for: "a spokesman for Halden Steel", "Foreign Office spokeswoman Ann Lee". */
function spokenFor(tree: Tree, speaker: number, language: Words): number | undefined {
  const words = tree.subtree(speaker, (child) => tree.is(child, 'acl', 'advcl'))
  if (!words.some((word) => language.words('spokesperson').has(tree.lemma(word)))) return undefined
  const isBody = (word: number): boolean => word >= 0 && tree.token(word).entityType === 'organization'
  return words.find((word) => word !== speaker && isBody(word) && !isBody(tree.token(word).head))
}

/** What a first person stands for, where it is known whom. */
export function spokenBy<T extends Argument>(argument: T, speaker: Speaker | null): T {
  if (speaker === null || argument.term.kind !== 'value') return argument
  const { text } = argument.phrase
  const term = SINGULAR.test(text) ? speaker.self : PLURAL.test(text) ? speaker.body : null
  return term === null ? argument : { ...argument, term }
}
