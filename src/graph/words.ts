/** A name as it is compared: case, outer space and the way accents are encoded do not matter. */
export const comparable = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** The words of a camel-case name: `holdsOffice` → `holds office`. */
export const wordsOf = (name: string): string =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\p{Lu}(?!\p{Lu})/gu, (letter) => letter.toLowerCase())
