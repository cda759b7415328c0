const MAXIMUM = 80

/** Readable id of a name: lower-case letters and digits joined by single hyphens, accents dropped; `thing` where nothing is left. */
export function slug(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+/, '')
      .slice(0, MAXIMUM)
      .replace(/-+$/, '') || 'thing'
  )
}
