import type { CodedClass, ComparingWords, Ontology } from '../model/index.ts'

/** What statements are compared by. */
export interface ComparedBy {
  /** Whether a property has one value, and whether for good; undefined where it may have many. */
  single(property: string | undefined): { readonly forGood: boolean } | undefined
  readonly following: ReadonlySet<string>
  readonly preceding: ReadonlySet<string>
  readonly location: string
  isA(name: string, ancestor: ComparedClass): boolean
  readonly cardinals: ReadonlyMap<string, number>
  readonly revising: ReadonlySet<string>
  readonly superseded: ReadonlySet<string>
}

const CLASSES = ['Person', 'City', 'State', 'Continent'] as const satisfies readonly CodedClass[]
export type ComparedClass = (typeof CLASSES)[number]

/** What an ontology tells of it. */
export function comparingWords(ontology: Ontology): ComparingWords {
  const functional = [...ontology.properties].filter(([, property]) => property.functional === true)
  return {
    single: functional.map(([name, { event }]) => [name, event !== undefined]),
    following: ontology.propertiesFor('following'),
    preceding: ontology.propertiesFor('preceding'),
    location: ontology.propertyFor('location'),
    classes: CLASSES.map((ancestor) => [
      ancestor,
      [...ontology.classes.keys()].filter((name) => ontology.isA(name, ancestor)),
    ]),
    cardinals: [...ontology.table('cardinal')],
    revising: [...ontology.words('revisingWord')],
    superseded: [...ontology.words('supersededWord')],
  }
}

export function comparedBy(words: ComparingWords): ComparedBy {
  const single = new Map(words.single)
  const classes = new Map(words.classes.map(([ancestor, below]) => [ancestor, new Set(below)]))
  return {
    single(property = '') {
      const forGood = single.get(property)
      return forGood === undefined ? undefined : { forGood }
    },
    following: new Set(words.following),
    preceding: new Set(words.preceding),
    location: words.location,
    isA: (name, ancestor) => classes.get(ancestor)?.has(name) === true,
    cardinals: new Map(words.cardinals),
    revising: new Set(words.revising),
    superseded: new Set(words.superseded),
  }
}
