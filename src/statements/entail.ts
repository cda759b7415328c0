import type { Argument, Ontology, RoleArgument, Unrated } from '../model/index.ts'

/** An argument without the role it had in the premise. */
const plain = ({ term, phrase, head }: Argument): Argument => ({ term, phrase, head })

/** A date with a year, a month or a day; "an hour later" and "12:45" tell none. */
const isDate = ({ term }: Argument): boolean =>
  term.kind === 'value' && term.type === 'date' && /\d{4}|-\d\d/.test(term.value)

/** "a former chairman of Acme". */
const isOver = ({ object }: Unrated, ontology: Ontology): boolean =>
  object?.phrase.text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => ontology.words('formerAdjective').has(word)) ?? false

/**
 * Statements that follow from others by the entailments of the ontology ("supplies" → "imports"); one step, no chains.
 * @param classAt class of what a token of a sentence stands for
 */
export function entail(
  statements: readonly Unrated[],
  ontology: Ontology,
  classAt: (sentence: number, token: number) => string | undefined = () => undefined,
): Unrated[] {
  return statements.flatMap((premise) =>
    ontology.entailments
      .filter((rule) => rule.from === premise.relation.property)
      .flatMap((rule, index) => {
        const parts = new Map<string, Argument>([
          ['subject', premise.subject],
          ...(premise.object ? [['object', premise.object] as const] : []),
        ])
        for (const argument of premise.arguments) if (!parts.has(argument.role)) parts.set(argument.role, argument)
        const mapped = Object.entries(rule.mapping).map(([role, from]) => [role, parts.get(from)] as const)
        const subject = mapped.find(([role]) => role === 'subject')?.[1]
        const object = mapped.find(([role]) => role === 'object')?.[1]
        if (!subject || !object || mapped.some(([, part]) => part === undefined)) return []
        const isOf = ({ head }: Argument, name: string | undefined): boolean =>
          name === undefined || ontology.isA(classAt(premise.evidence.sentence, head) ?? '', name)
        if (!isOf(subject, rule.class) || !isOf(object, rule.objectClass)) return []
        if (rule.affirmed && (premise.polarity === 'negative' || isOver(premise, ontology))) return []
        // "died during the shooting" tells no date of death
        const dated = ontology.properties.get(rule.to)?.range.includes('xsd:date') ?? false
        if (dated && !isDate(object)) return []
        const taken = new Set(Object.values(rule.mapping))
        const moved = mapped.flatMap(([role, part]): RoleArgument[] =>
          // whoever ships cars from Kobe is not where they come from
          role === 'subject' || role === 'object' || !part || premise.arguments.some((own) => own.role === role)
            ? []
            : [{ term: part.term, phrase: part.phrase, head: part.head, role }],
        )
        const kept = premise.arguments.filter((argument) => !taken.has(argument.role) && argument.role !== 'rank')
        const label = ontology.properties.get(rule.to)?.label ?? rule.to
        const { passive: _, ...relation } = premise.relation
        return [
          {
            ...premise,
            id: `${premise.id}-${rule.to}${index === 0 ? '' : index}`,
            subject: plain(subject),
            object: plain(object),
            relation: { ...relation, text: label, lemma: label, property: rule.to },
            // where and how somebody died is said of the death, not of its date
            arguments: dated ? moved : [...moved, ...kept],
            rule: 'entailment',
            inferredFrom: premise.id,
          },
        ]
      }),
  )
}
