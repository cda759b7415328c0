/** What the normalisation leaves alone, told at once: the gazetteer has thousands of names. */
const PLAIN = /^(?![Tt]he )[A-Za-z0-9]+(?:[ '-][A-Za-z0-9]+)*$/

/** One spelling for names that differ only in accents, apostrophes, hyphens, the points of an abbreviation and spaces behind them or an article; letter case counts. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu, '')
    .replace(/\.(?=\p{L}|$|\s)/gu, '')
    .replace(/[\s\u00a0_]+/g, ' ')
    .replace(/[‐‑–-]/g, '-')
    .replace(/^[Tt]he (?=\S)/, '')
    .trim()
}
