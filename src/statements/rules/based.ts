import { HELD, type Draft, type Rule } from '../draft.ts'
import { filler } from '../fillers.ts'

const NAME = 'based'

export const based: Rule = {
  name: NAME,
  reads: 'a place before "-based" or "-born": "Ohio-based Acme", "Acme, a London-based bank", "Lisbon-born Rui Costa"',
  apply(context) {
    const { tree, sentence, ontology } = context
    return sentence.tokens.flatMap(({ index, text, head }): Draft[] => {
      const born = ontology.words('birthParticiple').has(text.toLowerCase())
      if (!born && !ontology.words('seatParticiple').has(text.toLowerCase())) return []
      if (head < index || !tree.is(index, 'amod')) return []
      const place = tree
        .all(index, 'compound', 'obl', 'nmod')
        .find((child) => child < index && ontology.isA(context.classOf(child) ?? '', 'Place'))
      if (place === undefined) return []
      const said = tree.token(head).upos === 'PROPN' ? [head] : (context.predicates.get(head)?.subjects ?? [])
      // "bought Acme, a Leeds-based maker of pumps"
      const named = said.length === 0 && tree.is(head, 'appos') ? [tree.token(head).head] : said
      const owners = (named.length > 0 ? named : [head]).filter(
        // of "the Leeds-based maker", which is called nothing else, no more is told
        (owner) => context.classOf(owner) !== undefined && !context.labelOf(owner).includes(`-${text}`),
      )
      return owners.flatMap((owner): Draft[] => {
        const person = ontology.isA(context.classOf(owner) ?? '', 'Person')
        if (born && !person) return []
        const purpose = born ? 'birthplace' : person ? 'residence' : 'headquarters'
        const draft = {
          rule: NAME,
          predicate: index,
          subject: filler(context, owner),
          object: { ...filler(context, place), tokens: tree.subtree(place) },
          relation: {
            tokens: [index],
            text: born ? 'born' : 'based',
            lemma: born ? 'bear in' : 'base in',
            property: ontology.propertyFor(purpose),
          },
          arguments: [],
          stance: HELD,
        }
        return [draft]
      })
    })
  },
}
