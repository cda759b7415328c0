/**
 * Applies an edit script of the model, `case|cut|append`: `l` lower-cases the word first, `k` keeps it; `cut`
 * characters are taken from the end, `append` is put there.
 */
export function applyLemmaScript(script: string, word: string): string {
  const [letterCase = '', cut = '', ...append] = script.split('|')
  const letters = [...(letterCase === 'l' ? word.toLowerCase() : word)]
  const lemma = letters.slice(0, Math.max(0, letters.length - Number(cut))).join('') + append.join('|')
  return lemma === '' ? word : lemma
}
