/** `text` as a web address, normalised; undefined for anything else (`javascript:`, relative paths). */
export function webAddress(text: string | undefined): string | undefined {
  const written = text?.trim() ?? ''
  if (written.length > 2000 || !URL.canParse(written)) return undefined
  const { protocol, hostname, href } = new URL(written)
  return /^https?:$/.test(protocol) && hostname !== '' ? href : undefined
}
