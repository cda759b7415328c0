/** Kinds of office by what sources call them; the first that fits counts. The same kinds are in ontology/lexicon-words-powers.ttl. */
const KINDS = [
  ['deputy-prime-minister', /^(?:first |second )?(?:deputy prime minister|vice premier|vice prime minister|tánaiste)/i],
  ['vice-president', /^(?:first |second )?(?:vice[- ]president$|deputy president$|viceprez$)/i],
  ['president', /^(?:president$|prez$|chairman of the presidency|president of the republic|supreme leader|state president|transitional president|acting president|interim president)/i],
  ['prime-minister', /^(?:acting |interim )?(?:prime minister|premier$|chancellor$|federal chancellor|taoiseach|chief minister$|president of the (?:government|council of ministers)$|head of government)/i],
  ['monarch', /^(?:king|queen|emperor|sultan|emir|amir|pope|grand duke|monarch|prince)\b/i],
  ['foreign-minister', /\b(?:minister (?:of|for) (?:the )?(?:foreign|external) (?:affairs|relations)|foreign (?:minister|secretary)|minister of foreign|secretary of state$|secretary of state for foreign)/i],
  ['defence-minister', /\b(?:minister (?:of|for) (?:the )?(?:national )?defen[cs]e|secretary of (?:state for )?defen[cs]e|defen[cs]e minister)/i],
  ['finance-minister', /\b(?:minister (?:of|for) (?:the )?(?:economy and )?finance|secretary of the treasury|chancellor of the exchequer|finance minister)/i],
  ['interior-minister', /\b(?:minister (?:of|for) (?:the )?(?:interior|internal affairs|home affairs|public security)|home secretary|secretary of homeland security)/i],
  ['minister', /\b(?:minister|secretary of|state secretary|treasurer$)/i],
  ['attorney-general', /\b(?:attorney[- ]general|prosecutor[- ]general|solicitor general|chief prosecutor)/i],
  ['central-bank-governor', /\b(?:governor|president|chair(?:man|woman)?) of the (?:.* )?(?:bank|federal reserve)/i],
  ['governor', /^(?:lieutenant )?governor\b|^chief minister of\b/i],
  ['mayor', /^(?:lord )?mayor\b/i],
  ['ambassador', /\b(?:ambassador|permanent representative|high commissioner|envoy)/i],
  ['judge', /\b(?:justice$|justice of|chief justice|judge|of the (?:supreme|constitutional) court)/i],
  ['speaker', /\b(?:speaker|president) of the (?:.*)(?:senate|assembly|parliament|council|house|chamber|congress|storting|duma|diet|sejm)/i],
  ['commander', /\b(?:chief of (?:the )?(?:general |defen[cs]e |army |naval |air )?(?:staff|defen[cs]e)|commander|chief of staff of the)/i],
  ['secretary-general', /\b(?:secretary[- ]general|director[- ]general)/i],
  ['senator', /\b(?:senator|^sen$)|\bsenate\b/i],
  ['legislator', /^rep$|\b(?:representative|deputy|member of|knesset member|teachta|people's deputy)/i],
  ['speaker', /spokes(?:person|man|woman)/i],
] // prettier-ignore

const OF = /^(?:lieutenant )?(?:governor|chief minister|(?:lord )?mayor) of (.+?)(?: (?:oblast|province|state))?$/i

const month = (date = '') => date.slice(0, 7).replace('-', '')

/** Terms in office of one kind each; those of a kind that follow one another are one. */
export function termsOf(offices) {
  const terms = offices.flatMap(({ office, start, end }) => {
    const [kind] = KINDS.find(([, pattern]) => pattern.test(office)) ?? []
    return kind === undefined ? [] : [{ office: kind, from: month(start), to: month(end), of: OF.exec(office)?.[1] }]
  })
  const sorted = terms.sort((a, b) => order(a).localeCompare(order(b)))
  const merged = []
  for (const term of sorted) {
    const last = merged.at(-1)
    if (last && last.office === term.office && last.of === term.of && (last.to === '' || term.from === '' || year(term.from) - year(last.to) <= 0)) {
      if (last.from === '') last.from = term.from
      last.to = last.to === '' || term.to === '' ? (term.to === '' && term.from !== '' ? '' : last.to || term.to) : last.to > term.to ? last.to : term.to
    } else merged.push({ ...term })
  }
  return merged
}

const order = ({ office, of = '', from }) => `${office} ${of} ${from}`
const year = (date) => Number(date.slice(0, 4))
