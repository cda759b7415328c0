/** "himself", "themselves": whether a pronoun, in any case, stands for the subject of its clause. */
export const isReflexive = (pronoun: string): boolean => /sel(?:f|ves)$/i.test(pronoun)
