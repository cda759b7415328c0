import type { Purpose } from '../../model/index.ts'
import { HELD, type Draft, type RuleContext } from '../draft.ts'
import { filler } from '../fillers.ts'
import { conjuncts, marker } from '../../syntax/nominal.ts'

/** The persons of whom a noun is said; none where the noun is said of anything else. */
export function personsOf(context: RuleContext, noun: number): number[] {
  const { tree, ontology } = context
  const isPerson = (token: number): boolean => {
    const found = context.classOf(token)
    return found === undefined ? tree.feature(token, 'PronType') === 'Prs' : ontology.isA(found, 'Person')
  }
  // "Capt. Sam Tanner and Bill Haas", "Finch, a Democrat, and Hale": a title or description in the singular is of the one beside it
  const isTitleOf = (token: number): boolean =>
    tree.token(noun).head === token &&
    tree.is(noun, 'nmod:desc', 'compound', 'appos') &&
    tree.feature(noun, 'Number') !== 'Plur'
  return (context.predicates.get(noun)?.subjects ?? [])
    .flatMap((token) => (isTitleOf(token) ? [token] : conjuncts(tree, token)))
    .filter((token) => token !== noun && isPerson(token))
}

/** Nouns, names of offices included ("Foreign Secretary"). */
export const isNoun = ({ tree }: RuleContext, token: number): boolean =>
  tree.token(token).upos === 'NOUN' ||
  (tree.token(token).upos === 'PROPN' && tree.first(token, 'flat') === undefined && !tree.is(token, 'flat'))

/** A statement of a person that a noun implies, of the property of a purpose; a description beside a name tells how things are. */
export function said(
  context: RuleContext,
  rule: string,
  purpose: Purpose,
  noun: number,
  subject: number,
  object: number,
): Draft {
  const { tree, ontology } = context
  const predicate = context.predicates.get(noun)
  // "may choose Ann Lee as its leader"
  const isRole = tree.is(noun, 'obl') && marker(tree, noun) === 'as'
  const predicated = predicate?.kind === 'copular' || predicate?.governor?.link === 'control' || isRole
  return {
    rule,
    predicate: noun,
    subject: filler(context, subject),
    object: filler(context, object),
    relation: {
      tokens: [noun],
      text: tree.token(noun).text,
      lemma: tree.lemma(noun),
      property: ontology.propertyFor(purpose),
    },
    arguments: [],
    ...(predicated ? {} : { stance: HELD }),
  }
}
