/** News agencies and broadcasters by the short forms that bylines and datelines use. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['AP', 'Associated Press'],
  ['AFP', 'Agence France-Presse'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI', 'United News of India'],
  ['UPI', 'United Press International'],
  ['DPA', 'Deutsche Presse-Agentur'],
  ['PA', 'PA Media'],
  ['AAP', 'Australian Associated Press'],
  ['APP', 'Associated Press of Pakistan'],
  ['WAM', 'Emirates News Agency'],
  ['SANA', 'Syrian Arab News Agency'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['KUNA', 'Kuwait News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['CNA', 'CNA'],
])

/** Names that stand for themselves. */
const NAMES: readonly string[] = [
  'Reuters', 'Thomson Reuters', 'Associated Press', 'Agence France-Presse', 'Press Trust of India', 'Bloomberg',
  'Xinhua', 'TASS', 'Interfax', 'RIA Novosti', 'Sputnik', 'Ukrinform', 'Kyodo', 'Kyodo News', 'Yonhap', 'ANSA', 'EFE',
  'Anadolu', 'Anadolu Agency', 'Antara', 'Bernama', 'BBC', 'BBC News', 'CNN', 'NBC News', 'CBS News', 'ABC News',
  'Fox News', 'NPR', 'VOA', 'RFE/RL', 'Al Jazeera', 'Deutsche Welle', 'Euronews', 'NDTV', 'Wikinews', 'UN News',
  'PR Newswire', 'PRNewswire', 'Business Wire', 'GlobeNewswire', 'Globe Newswire', 'ACCESSWIRE', 'EIN Presswire', 'Marketwired',
] // prettier-ignore

const BY_NAME: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name.toLowerCase(), name]))
const OUTLET =
  /\b(?:news|times|post|press|agency|herald|guardian|journal|tribune|telegraph|standard|express|magazine|observer|gazette|chronicle|wire|newswire|network|media|radio|television|tv|broadcasting)$/i

/** Name of the agency that `text` stands for (`AP`, `The Associated Press`); undefined for other words. */
export function agencyOf(text: string): string | undefined {
  const name = text.trim().replace(/^the\s+/i, '')
  return SHORT_FORMS.get(name) ?? BY_NAME.get(name.toLowerCase())
}

/** Name of the agency or newspaper that `text` is by its own words (`The Hindustan Times`). */
export const outletOf = (text: string): string | undefined =>
  agencyOf(text) ?? (/\s/.test(text.trim()) && OUTLET.test(text.trim()) ? text.trim() : undefined)
