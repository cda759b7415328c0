import { compact, distinct, slug } from './text.mjs'

/** What an item's description says it is; the first that fits counts. */
const CLASSES = [
  [/\b(university|college)\b/i, 'University'],
  [/\b(newspaper|broadcaster|broadcasting|television|TV channel|radio station|news agency|magazine)\b/i, 'MediaOrganization'],
  [/\b(company|corporation|conglomerate|manufacturer|automaker|car maker|brand|bank|airline|retailer|chain|supermarket|producer|operator|insurer|subsidiary|firm|enterprise|provider|oil and gas|mining|energy|railway|railroad|publisher|developer)\b/i, 'Company'],
  [/\b(charity|charitable|organi[sz]ation|association|foundation|society|institute|agency|service|church|authority|council)\b/i, 'Organization'],
] // prettier-ignore

const NOT = /\b(flag|country|state|city|town|village|municipality|district|island|river|disambiguation|Wikimedia|former|defunct)\b/i
const COMMON = /^\p{Lu}\p{Ll}{0,3}$/u

/** Companies, media, universities and other institutions that have both a Wikidata id and a well-known Wikipedia article, and every university. */
export function institutions({ items, titles }) {
  const byLabel = new Map()
  for (const [wikidata, { label, description = '' }] of Object.entries(items)) {
    if (!label || !/^\p{Lu}/u.test(label) || COMMON.test(label) || NOT.test(description.split(/\b(in|of|based|on)\b/)[0])) continue
    const found = CLASSES.find(([pattern]) => pattern.test(description))
    if (!found) continue
    const [, name] = found
    const wellKnown = titles.has(label.toLowerCase()) || /\bmultinational\b/i.test(description)
    if (!wellKnown && !(name === 'University' && /\b(University|College|Institute of Technology)\b/.test(label) && !/[–,(]/.test(label))) continue
    if (byLabel.has(label)) continue
    const short = label.replace(/ (Group|Corporation|Company|Inc\.|plc|AG|SE|S\.A\.|Ltd\.?|Holdings)$/, '')
    byLabel.set(label, compact({ id: slug(label), label, class: name, wikidata, wikipedia: label, aliases: distinct([short]).filter((each) => each !== label && each.length > 3) }))
  }
  return [...byLabel.values()].sort((a, b) => (a.label < b.label ? -1 : 1))
}
