/** A name as it is compared: case, outer space and the way accents are encoded do not matter. */
export const comparable = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
