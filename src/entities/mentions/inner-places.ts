import type { CodedClass } from '../../model/index.ts'
import type { Draft } from './candidate.ts'
import type { MentionContext } from './context.ts'

const CLASSES: ReadonlySet<string> = new Set<CodedClass>(['State', 'City', 'Continent', 'Region'])

/** Places named inside the names of organizations, events and buildings: "Kenya" in "Kenya Wildlife Service"; never its head ("Telia Kenya"). */
export function innerPlaces({ tree, gazetteer, ontology }: MentionContext, names: readonly Draft[]): Draft[] {
  return names.flatMap(({ name, type, entry }): Draft[] => {
    if (!name || type === 'person' || name.first === name.last || (entry && CLASSES.has(entry.class))) return []
    const found: Draft[] = []
    const nameHead = tree.headOf(name.first, name.last)
    for (let at = name.first; at <= name.last; at++) {
      for (let last = Math.min(name.last, at + 2); last >= at; last--) {
        if (at <= nameHead && nameHead <= last) continue
        const text = tree.text(at, last)
        const place =
          tree.token(last).upos === 'PROPN'
            ? gazetteer
                .named(text)
                .find((each) => CLASSES.has(each.class) && !each.ambiguous && isPlainName(text, each.label))
            : undefined
        // "Southern Oregon" is another place than Oregon
        if (!place || (at > name.first && ontology.words('placePart').has(tree.token(at - 1).text))) continue
        found.push({
          form: 'name',
          tree,
          head: tree.headOf(at, last),
          first: at,
          last,
          type: 'place',
          titles: [],
          number: 'singular',
          entry: place,
          name: { first: at, last, words: text.split(' ') },
          determination: 'bare',
          lemma: text.toLowerCase(),
          modifiers: [],
        })
        at = last
        break
      }
    }
    return found
  })
}

/** The usual name or an abbreviation in capitals: "America" in another name is not the United States. */
const isPlainName = (text: string, label: string): boolean => text === label || /^[\p{Lu}.]+$/u.test(text)
