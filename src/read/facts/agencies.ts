/** News agencies and broadcasters by the short forms that bylines and datelines use. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['ap', 'Associated Press'],
  ['afp', 'Agence France-Presse'],
  ['pti', 'Press Trust of India'],
  ['ani', 'Asian News International'],
  ['ians', 'Indo-Asian News Service'],
  ['uni', 'United News of India'],
  ['upi', 'United Press International'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['pa', 'PA Media'],
  ['aap', 'Australian Associated Press'],
  ['app', 'Associated Press of Pakistan'],
  ['wam', 'Emirates News Agency'],
  ['sana', 'Syrian Arab News Agency'],
  ['irna', 'Islamic Republic News Agency'],
  ['kuna', 'Kuwait News Agency'],
  ['kcna', 'Korean Central News Agency'],
  ['cna', 'CNA'],
])

/** Names that stand for themselves. */
const NAMES: readonly string[] = [
  'Reuters', 'Thomson Reuters', 'Associated Press', 'Agence France-Presse', 'Press Trust of India', 'Bloomberg',
  'Xinhua', 'TASS', 'Interfax', 'RIA Novosti', 'Sputnik', 'Ukrinform', 'Kyodo', 'Kyodo News', 'Yonhap', 'ANSA', 'EFE',
  'Anadolu', 'Anadolu Agency', 'Antara', 'Bernama', 'BBC', 'BBC News', 'CNN', 'NBC News', 'CBS News', 'ABC News',
  'Fox News', 'NPR', 'VOA', 'RFE/RL', 'Al Jazeera', 'Deutsche Welle', 'Euronews', 'NDTV', 'Wikinews', 'UN News',
  'PR Newswire', 'Business Wire', 'GlobeNewswire',
] // prettier-ignore

const BY_NAME: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]))
const OUTLET =
  /\b(?:news|times|post|press|agency|herald|guardian|journal|tribune|telegraph|standard|express|magazine|observer|gazette|chronicle|wire|newswire|network|media|radio|television|tv|broadcasting)$/i

/** Name of the agency that `text` stands for (`AP`, `The Associated Press`); undefined for other words. */
export function agencyOf(text: string): string | undefined {
  const key = text.trim().replace(/^the\s+/i, '').toLowerCase() // prettier-ignore
  return SHORT_FORMS.get(key) ?? BY_NAME.get(key)
}

/** Name of the agency or newspaper that `text` is by its own words (`The Hindustan Times`). */
export const outletOf = (text: string): string | undefined =>
  agencyOf(text) ?? (/\s/.test(text.trim()) && OUTLET.test(text.trim()) ? text.trim() : undefined)
