/** What JSON-LD says, in its order, as N-Quads. @throws SyntaxError where it is none, or has a context on the network. */
export async function nQuadsOfJsonLd(document: string): Promise<string> {
  const { parse } = await import('oxigraph')
  const quads = parse(document, { format: 'application/ld+json' })
  return quads.map((quad) => `${quad.toString()} .\n`).join('')
}
