/**
 * What is mutated together, and the only tests that are asked about it, quick ones first: those that read with the language
 * model do so once, and a fault that others notice does not come to them.
 */
export interface Area {
  readonly name: string
  /** Files or folders. */
  readonly sources: readonly string[]
  readonly except?: readonly string[]
  readonly tests: readonly string[]
}

/** Whole readings, made with the language model. */
const READINGS = [
  'test/statements/sentences.test.ts',
  'test/statements/fragments.test.ts',
  'test/statements/whole-arguments.test.ts',
  'test/statements/who-says-so.test.ts',
  'test/statements/biography.test.ts',
  'test/cases/articles.test.ts',
  'test/told',
]

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
    tests: ['test/statements/confidence.test.ts', 'test/statements/evidence'],
  },
  {
    name: 'entities',
    sources: ['src/entities'],
    tests: [
      ...['gazetteer', 'known-names', 'linking', 'own-gazetteer', 'resolve-entities', 'stories'].map(
        (name) => `test/entities/${name}.test.ts`,
      ),
      'test/entities/meant.test.ts',
      'test/entities/who-is-meant.test.ts',
      'test/entities/holders.test.ts',
      ...READINGS,
    ],
  },
  {
    name: 'times',
    sources: ['src/times'],
    tests: [
      'calendar-dates',
      'calendar',
      'contradiction',
      'expressions',
      'in-sentences',
      'negatives',
      'other-times',
      'relative-times',
      'resolution',
      'tense',
    ].map((name) => `test/times/${name}.test.ts`),
  },
  { name: 'stance', sources: ['src/clauses/stance'], tests: ['test/clauses'] },
  {
    name: 'control',
    sources: ['src/clauses/predicate', 'src/clauses/governor.ts'],
    tests: ['test/clauses', ...READINGS],
  },
  { name: 'attribution', sources: ['src/clauses/attribution'], tests: ['test/clauses', ...READINGS] },
]
