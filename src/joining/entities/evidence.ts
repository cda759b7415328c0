import { farApart } from '../far-apart.ts'
import { likenessOf, weightIn } from '../story.ts'
import { nameMatch, personName, type NameMatch } from './names.ts'
import { shareAge, sharedNouns, type JoinNode } from './node.ts'

/** What speaks for and against two entities of two articles being one; each from 0 to 1. */
export type Evidence = Readonly<Record<EvidenceName, number>>

export const EVIDENCE = [
  'named', 'described', 'mixed', 'person', 'same name', 'variant', 'short', 'initials', 'surname', 'rare name', 'same type', 'same class',
  'near', 'other near', 'told', 'same description', 'other description', 'shared qualities', 'other qualities', 'same number', 'other number',
  'shared marks', 'other marks', 'rare head', 'story described', 'story named', 'story person', 'close story',
  'one story', 'one story named', 'one story mixed', 'one story surname', 'told in story', 'told mixed', 'description in story', 'qualities in story', 'far apart', 'undated',
] as const // prettier-ignore
export type EvidenceName = (typeof EVIDENCE)[number]

/** Words and names from which two articles may be known to speak of one thing weigh so much in all. */
const ENOUGH = 12
const RARE = 10
/** A name that the list of a story leaves out is an everyday one. */
const EVERYDAY = 0.5

/** Articles of one story are mostly so alike. */
const CLOSE = 0.55

const truth = (is: boolean): number => (is ? 1 : 0)
const wordsOf = (name: string): readonly string[] => name.split('-')

function weightOf({ story }: JoinNode, names: readonly string[]): number {
  return names.flatMap(wordsOf).reduce((sum, word) => sum + (weightIn(story, word) ?? EVERYDAY), 0)
}

/** How rare the rarest of its names is, 0 to 1. */
const rarityOf = (node: JoinNode): number =>
  part(Math.max(0, ...node.names.map((name) => weightOf(node, [name]))), RARE)

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((each) => b.has(each))
const part = (amount: number, of: number): number => Math.min(1, amount / of)

/** What two named entities are not told apart by: the words of the names that they share. */
const ownWords = (a: JoinNode, b: JoinNode): ReadonlySet<string> => new Set([...a.names, ...b.names].flatMap(wordsOf))

/** What of an entity its name is compared by. */
export type Called = Pick<JoinNode, 'named' | 'type' | 'names' | 'formal' | 'surname'>

/** How the names of two entities match; of described ones, `none`. */
export function matchOf(a: Called, b: Called): NameMatch {
  if (!a.named || !b.named) return 'none'
  const isPerson = a.type === 'person' && b.type === 'person'
  if (isPerson && (a.surname !== undefined || b.surname !== undefined)) return surnamesMatch(a, b) ? 'surname' : 'none'
  const match = nameMatch(a.names, b.names, isPerson)
  if (match !== 'none' || !isPerson || a.formal.length + b.formal.length === 0) return match
  const isFormal = nameMatch([...a.names, ...a.formal], [...b.names, ...b.formal], isPerson) !== 'none'
  return isFormal ? 'short' : 'none'
}

/** "Obama" and "Barack Obama", "Gupta" and "Gupta". */
function surnamesMatch(a: Called, b: Called): boolean {
  const lastOf = ({ names, surname }: Called): readonly string[] =>
    surname === undefined ? names.flatMap((name) => personName(name)?.last ?? []) : [surname]
  return lastOf(a).some((last) => lastOf(b).includes(last))
}

/** "26 pirates", "a 61-year-old". */
const numbersIn = ({ qualities }: JoinNode): string[] => [...qualities].filter((quality) => /^[#\d]/.test(quality))

export function evidenceOf(a: JoinNode, b: JoinNode): Evidence {
  const named = a.named && b.named
  const match = matchOf(a, b)
  const near = weightOf(a, shared(a.near, b.near))
  const heads = sharedNouns(a, b)
  const qualities = shared(a.qualities, b.qualities)
  const others = a.qualities.size + b.qualities.size - 2 * qualities.length
  const [numbers, theirs] = [numbersIn(a), numbersIn(b)]
  const mixed = a.named !== b.named
  const sameNumber = numbers.some((number) => b.qualities.has(number)) || (mixed && shareAge(a, b))
  const marks = shared(a.marks, b.marks).length
  const likeness = likenessOf(a.story, b.story, named ? ownWords(a, b) : undefined)
  const story = Math.sqrt(likeness.words)
  const one = likeness.story
  const isPerson = a.type === 'person' && b.type === 'person'
  const told = part(shared(a.told, b.told).length, 2)
  return {
    named: truth(named),
    described: truth(!named && !mixed),
    mixed: truth(mixed),
    person: truth(isPerson),
    'same name': truth(match === 'same'),
    variant: truth(match === 'variant'),
    short: truth(match === 'short'),
    initials: truth(match === 'initials'),
    surname: truth(match === 'surname'),
    'rare name': named ? rarityOf(a) : 0,
    'same type': truth(a.type === b.type),
    'same class': truth(a.class === b.class),
    near: part(near, ENOUGH),
    'other near': truth(near === 0 && a.near.size > 0 && b.near.size > 0),
    told,
    'same description': truth(heads.length > 0),
    'other description': truth(heads.length === 0 && a.described.length > 0 && b.described.length > 0),
    'shared qualities': part(weightOf(a, qualities), RARE),
    'other qualities': part(others, 6),
    'same number': truth(sameNumber),
    'other number': truth(!sameNumber && numbers.length > 0 && theirs.length > 0),
    'shared marks': part(marks, 2),
    'other marks': truth(marks === 0 && a.marks.size > 0 && b.marks.size > 0),
    'rare head': named ? 0 : part(Math.max(0, ...heads.map((head) => weightOf(a, [head]))), 5),
    'story described': named ? 0 : story,
    'story named': named ? story : 0,
    'story person': named && isPerson ? story : 0,
    'close story': truth(story > CLOSE),
    'one story': one,
    'one story named': truth(named) * one,
    'one story mixed': truth(mixed) * one,
    'one story surname': truth(match === 'surname') * one,
    'told in story': told * one,
    'told mixed': truth(mixed) * told,
    'description in story': named ? 0 : truth(heads.length > 0) * one,
    'qualities in story': named ? 0 : part(weightOf(a, qualities), RARE) * one,
    'far apart': farApart(a.day, b.day),
    undated: truth(a.day === undefined || b.day === undefined),
  }
}
