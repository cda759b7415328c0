import type { Entity, Tree } from '../../model/index.ts'
import type { Filler, RuleContext } from '../draft.ts'
import { isNeeded, marker } from '../../syntax/nominal.ts'
import { roleOf } from '../roles.ts'
import { isBracketOfField } from './titles.ts'
import { formerWords, isBody, isWhose, withoutEx, type Holding } from './holding.ts'

/** "Foreign Secretary of India", "ambassador to Japan", "spokesman of Lee": the title without articles and nationality, and the body it belongs to where one is named. */
export function officeName(context: RuleContext, holding: Holding): { label: string; body: Filler | undefined } {
  const { tree } = context
  const own = holding.tokens.filter(
    (token) =>
      tree.is(token, 'nmod:poss', 'amod', 'compound', 'nmod') &&
      token !== holding.office &&
      tree.token(token).relation !== 'nmod:unmarked' &&
      isWhose(context, token) &&
      !isField(context, token) &&
      !isNationality(context, token, holding.office) &&
      // of "Duke University" the word that the others hang on
      !(tree.token(token).head !== holding.office && isBody(context, tree.token(token).head)),
  )
  const ofBody =
    own.find(
      (token) =>
        marker(tree, token) === 'of' ||
        tree.is(token, 'nmod:poss') ||
        ['ADJ', 'PROPN'].includes(tree.token(token).upos),
    ) ?? holding.body
  const body = ofBody === undefined ? undefined : context.labelOf(ofBody)
  const owner = ofBody === undefined ? ownerOf(context, holding) : undefined
  const whose = body ?? owner?.label
  const dropped = new Set(
    ofBody === undefined
      ? []
      : [
          ...tree.subtree(ofBody),
          ...holding.tokens.filter((token) => token !== holding.office && context.labelOf(token) === body),
        ],
  )
  const former = formerWords(context, holding)
  const isOutside = (token: number): boolean =>
    dropped.has(token) ||
    former.includes(token) ||
    isNationality(context, token, holding.office) ||
    (tree.is(token, 'det', 'nmod:poss') && !isQuoted(tree, token)) ||
    (tree.is(token, 'punct') && tree.token(token).text !== '-' && !isBracketOfField(tree, token)) ||
    inLongModifier(context, token, holding.office)
  // "the third mayor to be fired" is no third mayor
  const isPicked = tree.all(holding.office, 'acl').some((clause) => isNeeded(tree, clause))
  // "a lieutenant in the navy during the war" has no office of that name
  const times = tree
    .all(holding.office, 'nmod')
    .filter((child) => child > holding.office && roleOf(context, marker(tree, child), child) === 'time')
    .flatMap((child) => tree.subtree(child))
  // "secretary of state": the preposition goes with its noun
  const words = holding.tokens.filter((token) => {
    const noun = tree.token(token).head
    return (
      !isOutside(token) &&
      !times.includes(token) &&
      !(isPicked && tree.feature(token, 'NumType') === 'Ord') &&
      !(tree.is(token, 'case') && (isOutside(noun) || !holding.tokens.includes(noun) || noun === holding.office))
    )
  })
  const link = ofBody !== undefined && marker(tree, ofBody) === 'to' ? 'to' : 'of'
  const label =
    withoutEx(ofOne(tree, tree.phrase(words).text, holding.office)) + (whose === undefined ? '' : ` ${link} ${whose}`)
  // who is served is no body
  if (ofBody !== undefined)
    return { label, body: isBody(context, ofBody) ? { head: ofBody, tokens: [ofBody] } : undefined }
  const { office } = holding
  const isServed = owner === undefined || owner.type === 'person'
  return { label, body: isServed ? undefined : { head: office, tokens: [office], member: owner } }
}

/** Whose office it is where only the context says so: of "Chief Executive Ann Lee" the holder, of "Ann Lee, the chief executive" the noun tells. */
const ownerOf = (context: RuleContext, { office, holder, copular }: Holding): Entity | undefined =>
  context.ownerOf(office) ?? (!copular && office < holder.head ? context.ownerOf(holder.head) : undefined)

/** The article in the title of a work: "'A Quiet Sea' director". */
const isQuoted = (tree: Tree, token: number): boolean => token > 0 && /^["“]$/.test(tree.token(token - 1).text)

/** "a Chilean attorney": whose citizen the holder is, not whom he serves. */
const isNationality = ({ tree, ontology, classOf }: RuleContext, token: number, office: number): boolean =>
  tree.is(token, 'amod') && ontology.isA(classOf(token) ?? '', 'State') && tree.isOf(office, 'professionNoun')

function inLongModifier({ tree }: RuleContext, token: number, office: number): boolean {
  const above = [token, ...tree.ancestors(token)]
  const end = above.indexOf(office)
  return (
    token > office && above.slice(0, end < 0 ? undefined : end).some((each) => tree.is(each, 'acl', 'advcl', 'appos'))
  )
}

/** "secretary of state": no state has the office. */
const isField = ({ tree }: RuleContext, token: number): boolean =>
  tree.isForm(token, 'officeField') && tree.children(token).length === 1

/** "Senator" of "Senators Ann Hale and Jim Dorn": each holds one office. */
function ofOne(tree: Tree, title: string, office: number): string {
  const { text, lemma } = tree.token(office)
  if (tree.feature(office, 'Number') !== 'Plur' || !text.toLowerCase().startsWith(lemma.slice(0, 3).toLowerCase()))
    return title
  const one = /^\p{Lu}/u.test(text) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma
  return title.replace(text, one)
}
