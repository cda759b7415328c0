import type { LexicalFrame, Modality, Ontology, Tree, WordClassName } from '../../model/index.ts'

export type WordClass = LexicalFrame['pos'] | 'adverb'

/** What the ontology's lexicon says of words, above all of those that deny, plan, doubt or report what they govern. */
export class StanceLexicon {
  readonly ontology: Ontology

  constructor(ontology: Ontology) {
    this.ontology = ontology
  }

  /** Whether a lemma is a member of a class of words. */
  isOf(name: WordClassName, lemma: string): boolean {
    return this.ontology.words(name).has(lemma)
  }

  /** Modality that a word brings to what it governs ("try": intended). */
  modality(lemma: string, pos: WordClass): Modality | undefined {
    return this.ontology.modalityWords.get(lemma)?.find((word) => word.pos === pos)?.modality
  }

  /** Whether what the word governs is not so, or said not to be ("refuse", "fail", "deny"). */
  negates(lemma: string, pos: WordClass): boolean {
    return this.implicatesNot(lemma, pos) || this.denies(lemma, pos)
  }

  /** Whether what the word governs does not happen ("refuse", "fail"). */
  implicatesNot(lemma: string, pos: WordClass): boolean {
    return (
      this.ontology.implicatives.get(lemma)?.some((word) => word.pos === pos && word.polarity === 'negative') ?? false
    )
  }

  /** Whether the word says that what it reports is not so ("deny", "denial"). */
  denies(lemma: string, pos: WordClass): boolean {
    return (
      this.ontology.reportingWords.get(lemma)?.some((word) => word.pos === pos && word.polarity === 'negative') ?? false
    )
  }

  /** Whether the word reports what somebody says. */
  reports(lemma: string, pos: WordClass = 'verb'): boolean {
    return this.ontology.reportingWords.get(lemma)?.some((word) => word.pos === pos) ?? false
  }

  partOfSpeech(tree: Tree, token: number): WordClass {
    const { upos } = tree.token(token)
    return upos === 'NOUN' || upos === 'PROPN'
      ? 'noun'
      : upos === 'ADJ'
        ? 'adjective'
        : upos === 'ADV'
          ? 'adverb'
          : 'verb'
  }
}
