import type { Sieve } from './sieve.ts'

export const speakers: Sieve = {
  name: 'speakers',
  joins: '"I" inside what somebody says and who says it: "\'I will resign,\' Smith said"',
  apply({ chains, ontology }) {
    for (const pronoun of chains.candidates) {
      if (pronoun.form !== 'pronoun' || !/^(i|me|my|mine|myself)$/.test(pronoun.lemma)) continue
      const { tree, head } = pronoun
      const verbs = [...tree.ancestors(head), ...tree.ancestors(head).flatMap((at) => tree.all(at, 'parataxis'))]
      for (const verb of verbs) {
        if (!ontology.reportingWords.has(tree.lemma(verb))) continue
        const subject = tree.first(verb, 'nsubj')
        const speaker = subject === undefined || tree.dominates(subject, head) ? undefined : chains.at(tree, subject)
        if (!speaker || speaker === pronoun || speaker.lemma === 'i' || chains.of(speaker).type !== 'person') continue
        chains.join(speaker, pronoun)
        break
      }
    }
  },
}
