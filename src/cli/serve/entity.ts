import type { IncomingMessage } from 'node:http'
import { escapeHtml } from '../../page/escape.ts'
import { formatOfTypes, mediaTypeOf } from '../../node/sparql/formats.ts'
import { rowsOf, truthOf } from '../../node/sparql/rows.ts'
import { typesWanted } from './accept.ts'
import type { Answerer } from './answerer.ts'
import type { Reply } from './server.ts'
import { Refusal } from './sparql-protocol.ts'

const HTML = 'text/html'
const ROLE = 'https://w3id.org/newsgraph/role#'

/** What an address may hold of an IRI: nothing that would end one in SPARQL. */
const SEGMENT = /^[^<>"{}|^`\\\s/?#]+$/u

const statementsOf = (iri: string): string =>
  `SELECT DISTINCT ?said ?sentence ?article ?page { ?s ?part <${iri}> ; rdfs:label ?said ; prov:wasDerivedFrom ?where .
   FILTER (?part IN (rdf:subject, rdf:object) || STRSTARTS(STR(?part), "${ROLE}"))
   ?where ngs:text ?sentence ; dcterms:isPartOf ?source . ?source rdfs:label ?article .
   OPTIONAL { ?source schema:url ?page } } ORDER BY ?article ?said LIMIT 500`

async function page(iri: string, answerer: Answerer): Promise<string> {
  const rows = async (query: string) => rowsOf(await answerer.ask({ query, format: 'json' })).rows
  const [named] = await rows(`SELECT ?name ?item { <${iri}> rdfs:label ?name OPTIONAL { <${iri}> owl:sameAs ?item } }`)
  const name = escapeHtml(named?.get('name')?.value ?? iri)
  const item = named?.get('item')?.value
  const told = (await rows(statementsOf(iri))).map((row) => {
    const [said, sentence, article, url] = ['said', 'sentence', 'article', 'page'].map(
      (each) => row.get(each)?.value ?? '',
    )
    const source = /^https?:/i.test(url ?? '')
      ? `<a href="${escapeHtml(url ?? '')}">${escapeHtml(article ?? '')}</a>`
      : escapeHtml(article ?? '')
    return `<li><p>${escapeHtml(said ?? '')}</p><blockquote>${escapeHtml(sentence ?? '')}</blockquote><cite>${source}</cite></li>`
  })
  const link = item === undefined ? '' : `<p>The same as <a href="${escapeHtml(item)}">${escapeHtml(item)}</a></p>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><h1>${name}</h1><p>${escapeHtml(iri)}</p>${link}<ul>${told.join('')}</ul></html>`
}

/** What is told of an entity, as a page or as RDF, by what is accepted. @throws Refusal where there is none of the name. */
export async function entityReply(request: IncomingMessage, segment: string, answerer: Answerer): Promise<Reply> {
  const iri = `${answerer.prefixes['entity'] ?? ''}${segment}`
  const known =
    SEGMENT.test(segment) && truthOf(await answerer.ask({ query: `ASK { <${iri}> ?p ?o }`, format: 'json' }))
  if (!known) throw new Refusal(404, `The graph has no entity ${JSON.stringify(segment)}.`)
  const wanted = typesWanted(request.headers.accept)
  const format = formatOfTypes(wanted, 'graph')
  const before = wanted.findIndex((type) => type === HTML || type === 'text/*' || type === '*/*')
  const asPage = before >= 0 && (format === undefined || formatOfTypes(wanted.slice(0, before), 'graph') === undefined)
  const headers = { Vary: 'Accept' }
  if (asPage) return { status: 200, type: `${HTML}; charset=utf-8`, body: await page(iri, answerer), headers }
  if (format === undefined)
    throw new Refusal(406, 'An entity can be had as text/html, text/turtle, application/ld+json.')
  const body = await answerer.ask({ query: `DESCRIBE <${iri}>`, format })
  return { status: 200, type: `${mediaTypeOf(format)}; charset=utf-8`, body, headers }
}
