/** "Oslo", not "oslo" or "7th". */
export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
