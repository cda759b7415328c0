import {
  invariant,
  treeAt,
  type Attribution,
  type AttributionScope,
  type ClauseReading,
  type Run,
  type Span,
  type Tree,
} from '../model/index.ts'
import { isLet } from '../syntax/let.ts'
import { inScope } from '../syntax/scopes.ts'
import { speakerOf, spokenBy, type Speaker } from './first-person.ts'
import type { Resolver } from './resolver.ts'

/** An attribution with whom the first person stands for in what it holds. */
export interface ResolvedAttribution {
  readonly attribution: Attribution
  readonly speaker: Speaker
  /** What a verb is itself reported in: "Ann Lee said that two men are believed to have died"; "allegations" are those of others. */
  readonly within: ResolvedAttribution | null
  /** Whether what says so is a thing that only shows it: "these data indicate that". */
  readonly isEvidence: boolean
  /** Whether the verb takes what it governs for true: "noticed that". */
  readonly isTrue: boolean
}

/**
 * Whoever is named says what somebody is believed, feared or said to do by nobody who is named, and what data are said to show;
 * what somebody noticed or knows the article says itself (factive verbs, Kiparsky and Kiparsky 1970).
 */
export function namedIn(said: ResolvedAttribution): ResolvedAttribution | null {
  let told: ResolvedAttribution | null = said
  while (told?.isTrue) told = told.within
  let at = told
  while (at !== null && (at.attribution.source === null || at.isEvidence) && at.within !== null) at = at.within
  return at === null || at.attribution.source === null ? told : at
}

/**
 * Attributions with what their sources denote, one a scope; the source of "I think", said within what somebody else is
 * quoted to say, is that somebody, also where "we think" stands for more.
 */
export function resolveAttributions(
  { scopes, quotations }: Pick<ClauseReading, 'scopes' | 'quotations'>,
  trees: readonly Tree[],
  resolver: Resolver,
): ResolvedAttribution[] {
  const resolved = new Map<AttributionScope, ResolvedAttribution>()
  const resolve = (scope: AttributionScope, depth: number): ResolvedAttribution => {
    const known = resolved.get(scope)
    if (known) return known
    const outer =
      depth > 4
        ? undefined
        : scopes.find(
            (each) =>
              each !== scope &&
              each.reports &&
              inScope(each, scope.sentence, scope.trigger) &&
              !inScope(scope, each.sentence, each.trigger),
          )
    const within = outer ? resolve(outer, depth + 1) : null
    const around = within?.speaker ?? null
    const isVerb = treeAt(trees, scope.sentence).token(scope.trigger).upos === 'VERB'
    const tree = treeAt(trees, scope.sentence)
    const [content, ...further] = scope.content
    const speaking = around && { ...around, body: around.body ?? around.self }
    const source = scope.source && spokenBy(resolver.argument(tree, scope.source), speaking, tree.language)
    const others = scope.others
      .map((other) => resolver.argument(tree, other))
      .filter(
        ({ term }) => source?.term.kind !== 'entity' || term.kind !== 'entity' || term.entity !== source.term.entity,
      )
    const attribution: Attribution = {
      source,
      ...(others.length > 0 ? { others } : {}),
      cue: tree.phrase(scope.cue),
      verb: scope.verb,
      content: spanOf(content, trees),
      ...(further.length > 0 ? { further: further.map((run) => spanOf(run, trees)) } : {}),
      polarity: scope.polarity,
    }
    const result = {
      attribution,
      speaker: speakerOf(scope, source, trees, resolver),
      within: isVerb ? within : null,
      isEvidence:
        tree.language.words('evidencingVerb').has(scope.verb) &&
        scope.source !== null &&
        isThing(tree, scope.source.head),
      isTrue: tree.isOf(scope.trigger, 'factiveWord') && !isLet(tree, scope.trigger) && !isSpokenIn(quotations, scope),
    }
    resolved.set(scope, result)
    return result
  }
  return scopes.map((scope) => resolve(scope, 0))
}

/** "…, he noticed: “The door is open.”" */
const isSpokenIn = (quotations: readonly Run[], scope: AttributionScope): boolean =>
  quotations.some((run) => run.some(({ sentence, tokens }) => tokens.some((token) => inScope(scope, sentence, token))))

const isThing = (tree: Tree, head: number): boolean =>
  tree.token(head).upos === 'NOUN' && !['person', 'organization', 'place'].includes(tree.token(head).entityType ?? '')

function spanOf(run: Run, trees: readonly Tree[]): Span {
  const words = run.flatMap(({ sentence, tokens }) => tokens.map((token) => treeAt(trees, sentence).token(token)))
  return {
    start: invariant(words[0], 'what is said has words').start,
    end: invariant(words.at(-1), 'what is said has words').end,
  }
}
