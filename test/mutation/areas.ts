/** What is mutated together, and the only tests that are asked about it: they need no language model and take seconds. */
export interface Area {
  readonly name: string
  /** Files or folders. */
  readonly sources: readonly string[]
  readonly except?: readonly string[]
  readonly tests: readonly string[]
}

export const AREAS: readonly Area[] = [
  {
    name: 'events',
    sources: ['src/events'],
    except: ['src/events/coding', 'src/events/order'],
    tests: ['gather', 'event-entity', 'spoken-of'].map((name) => `test/events/${name}.test.ts`),
  },
  {
    name: 'entailment',
    sources: ['src/statements/entail.ts'],
    tests: ['test/statements/entail.test.ts'],
  },
  {
    name: 'confidence',
    sources: ['src/statements/confidence'],
    tests: ['test/statements/confidence.test.ts'],
  },
  {
    name: 'entities',
    sources: ['src/entities'],
    tests: ['gazetteer', 'known-names', 'linking', 'own-gazetteer', 'resolve-entities', 'stories'].map(
      (name) => `test/entities/${name}.test.ts`,
    ),
  },
  {
    name: 'times',
    sources: ['src/times'],
    tests: [
      'calendar-dates',
      'calendar',
      'contradiction',
      'expressions',
      'negatives',
      'other-times',
      'relative-times',
      'resolution',
      'tense',
    ].map((name) => `test/times/${name}.test.ts`),
  },
  { name: 'stance', sources: ['src/clauses/stance'], tests: ['test/clauses'] },
  { name: 'control', sources: ['src/clauses/predicate', 'src/clauses/governor.ts'], tests: ['test/clauses'] },
  { name: 'attribution', sources: ['src/clauses/attribution'], tests: ['test/clauses'] },
]
