import type { Tree } from '../../model/index.ts'
import { conjuncts, firstConjunct, marker, nounPhrase } from '../../syntax/nominal.ts'
import { range } from '../../syntax/range.ts'
import type { RuleContext } from '../draft.ts'
import { headOf } from '../fillers.ts'
import { isBody, isOffice, isWhose, sharedBody, type Holding } from './holding.ts'

/** "Indian Foreign Secretary Vinay Mohan Kwatra": the words before a person's name, from its modifiers to the office noun. */
export function titles(context: RuleContext): Holding[] {
  const { sentence } = context
  return sentence.names.flatMap((name): Holding[] => {
    if (name.type !== 'person') return []
    let first = name.first
    const head = headOf(context.tree, range(name.first, name.last))
    let start = name.first
    // the name may have swallowed its title
    while (start < name.last && isOffice(context, start) && !isGivenName(context, start, name.last)) start++
    first = start
    while (first > 0 && (belongsToTitle(context, first - 1, head) || isThen(context.tree, first - 1))) first--
    const tokens = range(first, start - 1)
    const office = [...tokens].reverse().find((token) => isOffice(context, token))
    if (office === undefined || isAspired(context, tokens, office)) return []
    const body = bodyBeside(context, head, office) ?? sharedBody(context, office)
    const holding = {
      holder: { head, tokens: range(start, name.last) },
      office,
      tokens: tokens.filter(
        (token) =>
          token <= postOf(context, office) ||
          context.tree.dominates(office, token) ||
          isElect(context, Math.max(token, office + 2)),
      ),
      copular: false,
      ...(body === undefined ? {} : { body }),
    }
    return [holding, ...joinedOffices(context, holding, head), ...joinedHolders(context, holding, head)]
  })
}

/** "Attorney General nominee Ann Lee": who is to have the office does not have it. */
const isAspired = ({ tree }: RuleContext, tokens: readonly number[], office: number): boolean =>
  tokens.some((token) => token > office && tree.isForm(token, 'aspirantNoun'))

/** "examiner" of "deputy medical examiner": what "deputy" is said of. */
const postOf = ({ tree }: RuleContext, office: number): number =>
  tree.is(office, 'compound', 'amod') && tree.isOf(office, 'deputyWord') ? tree.token(office).head : office

/** "Senators Ann Hale and Jim Dorn": whom a title in the plural is of besides the first. */
const joinedHolders = ({ tree }: RuleContext, holding: Holding, head: number): Holding[] =>
  tree.feature(holding.office, 'Number') === 'Plur' && tree.token(holding.office).head === head
    ? conjuncts(tree, head)
        .filter((each) => each !== head && tree.token(each).upos === 'PROPN')
        .map((each) => ({ ...holding, holder: { head: each, tokens: nounPhrase(tree, each) } }))
    : []

/** "president and manager Leo Brandt": the other offices that "and" joins to the one right before a name. */
const joinedOffices = (context: RuleContext, holding: Holding, head: number): Holding[] => {
  const first = firstConjunct(context.tree, holding.office)
  if (context.tree.token(first).head !== head) return []
  return conjuncts(context.tree, first)
    .filter((office) => office !== holding.office && isOffice(context, office))
    .map((office) => ({ ...holding, office, tokens: nounPhrase(context.tree, office) }))
}

/** "Dean Pratt", "Dean R. Pratt": right before a surname what may be a given name is one; "Dean Ann Lee" has another. */
function isGivenName({ tree }: RuleContext, first: number, last: number): boolean {
  const between = range(first + 1, last - 1).map((token) => tree.token(token).text)
  return tree.isForm(first, 'titleLikeGivenName') && between.every((text) => /^\p{Lu}\.?$/u.test(text))
}

/** "Germany's Chancellor Vogel", "President Dia of Senegal": an officer of a state, though General Hale of Ohio only comes from there. */
function bodyBeside(context: RuleContext, head: number, office: number): number | undefined {
  const { tree, ontology } = context
  const isRank = tree.isForm(office, 'rankWord')
  const onlyFrom = (token: number): boolean => isRank && !ontology.isA(context.classOf(token) ?? '', 'Organization')
  return (
    [head, office].flatMap((noun) => tree.all(noun, 'nmod:poss')).find((token) => isWhose(context, token)) ??
    tree.all(head, 'nmod').find((token) => marker(tree, token) === 'of' && isBody(context, token) && !onlyFrom(token))
  )
}

export function belongsToTitle(context: RuleContext, token: number, head: number): boolean {
  const { tree } = context
  const { upos, text } = tree.token(token)
  if (tree.is(token, 'case') && text !== 'of') return false
  const isWord = ['NOUN', 'PROPN', 'ADJ'].includes(upos) || tree.is(token, 'amod') || isBesideHyphen(tree, token)
  // "'Harbour' director Ann Lee"
  const isArticle = tree.is(token, 'det') && token > 0 && /^["“]$/.test(tree.token(token - 1).text)
  const isWordOrMark = isWord || isArticle || /^(?:-|of|["“”])$/.test(text)
  if (!isWordOrMark && !isBracketOfField(tree, token)) return false
  const governor = tree.token(head).head
  return (
    tree.dominates(head, token) ||
    (governor >= 0 &&
      tree.is(head, 'flat', 'appos', 'compound') &&
      (token === governor || tree.dominates(governor, token)))
  )
}

/** "Joint Secretary (East Asia) Lee": around the field of an office. */
export const isBracketOfField = (tree: Tree, token: number): boolean =>
  /^[()]$/.test(tree.token(token).text) && tree.token(tree.token(token).head).relation === 'nmod:unmarked'

/** "pin-up icon": whatever its parts are, a word with a hyphen is one. */
const isBesideHyphen = (tree: Tree, token: number): boolean =>
  [token - 1, token + 1].some((beside) => tree.sentence.tokens[beside]?.text === '-')

/** "then-senator", "met then foreign minister Lavrov"; at the beginning of a sentence "Then" tells what came next. */
const isThen = (tree: Tree, token: number): boolean => {
  const textAt = (at: number): string => tree.sentence.tokens[at]?.text ?? ''
  const own = textAt(token)
  if (own === '-') return /^then$/i.test(textAt(token - 1))
  return own === 'then' || (own === 'Then' && textAt(token + 1) === '-')
}

/** Whether a token is the second half of "president-elect". */
const isElect = ({ tree, ontology }: RuleContext, token: number): boolean =>
  tree.sentence.tokens[token - 1]?.text === '-' &&
  ontology.words('officeSuffix').has(tree.sentence.tokens[token]?.text.toLowerCase() ?? '')
