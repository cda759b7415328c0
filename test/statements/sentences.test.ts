import { describe, expect, it } from 'vitest'
import { linesOf, readSentence } from '../support/read-sentence.ts'

/** A sentence and lines that its statements must have; other statements may stand beside them. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'clauses, active and passive': [
    ['The treaty was signed by Poland and Lithuania in Warsaw.', 'Poland | signs | treaty | place Warsaw', 'Lithuania | signs | treaty | place Warsaw'],
    ['Police arrested three men in Lyon on Monday.', 'Police | arrests | three men | place Lyon | time 2025-03-03'],
    ['An earthquake struck northern Japan on Sunday, killing 12 people.', 'earthquake | kills | 12 people'],
    ['The bank raised its interest rate to 5 percent.', 'bank | increases | bank\'s interest rate | destination 5'],
    ['There were protests in several cities.', 'protests | exist in | several cities'],
  ],
  'light verbs and nouns': [
    ['South Korea and Japan held talks with the United States in Seoul.', 'South Korea | holdsTalksWith | United States | place Seoul', 'Japan | holdsTalksWith | United States | place Seoul'],
    ['The United States imposed sanctions on Iran over its nuclear programme.', "United States | sanctions | Iran | topic Iran's nuclear programme"],
    ["Russia's invasion of Ukraine has killed thousands of civilians.", 'Russia | invades | Ukraine'],
  ],
  'appositions, offices, relative clauses': [
    ['Angela Merkel, the former chancellor of Germany, was born in Hamburg in 1954.', 'Angela Merkel | heldPosition | chancellor of Germany | organization Germany', 'Angela Merkel | bornIn | Hamburg | time 1954'],
    ['Tim Cook, chief executive of Apple, met Indian Prime Minister Narendra Modi in New Delhi.', 'Narendra Modi | holdsPosition | Prime Minister of India | organization India', 'Tim Cook | meets | Narendra Modi | place New Delhi', 'Tim Cook | chiefExecutiveOf | Apple Inc.'],
    ["President Aminata Dia of Senegal met Norway's Prime Minister Olaf Berg.", 'Aminata Dia | holdsPosition | President of Senegal | organization Senegal', 'Olaf Berg | holdsPosition | Prime Minister of Norway | organization Norway'],
    ['General Tom Hale of Ohio wrote to Captain Mia Lund of the Oslo Police.', 'Tom Hale | hasRank | General', 'Mia Lund | hasRank | Captain of Oslo Police | organization Oslo Police'],
    ['Shell, which is based in London, sold its Russian assets to Lukoil.', 'Shell | headquarteredIn | London', "Shell | sells | Shell's Russian assets | recipient Lukoil"],
  ],
  'several named together, whom "they" takes up': [
    ['Ana Ruiz and Tom Dale founded Talos. They sold it in 2019.', 'Ana Ruiz | sells | Talos | time 2019', 'Tom Dale | sells | Talos | time 2019'],
    ['France and Spain signed a treaty. They will share power lines.', 'France | share | power lines | planned', 'Spain | share | power lines | planned'],
    ['Kenya and Uganda quarrelled for years. On Monday they opened the border.', 'Uganda | opens | border | time 2025-03-03'],
    ['Anna Kern and Lars Holt fled. Police arrested them.', 'Police | arrests | Anna Kern', 'Police | arrests | Lars Holt'],
    ['The mayor and the bishop opened the school. They praised the teachers.', 'mayor | praises | teachers', 'bishop | praises | teachers'],
    ['Norvik and Halden merged in May. They employ 300 people.', 'Norvik | employs | 300 people', 'Halden | employs | 300 people'],
  ],
  'what follows from what is said': [
    ['Russia supplies oil to India.', 'Russia | supplies | oil | recipient India', 'India | imports | oil | origin Russia'],
  ],
  'polarity': [
    ['Germany has refused to send tanks to Ukraine.', 'not Germany | deploys | tanks | destination Ukraine'],
    ['The company failed to meet its targets.', 'not company | meet | company\'s targets'],
    ['Neither Washington nor Moscow has confirmed the report.', 'not United States | confirms | report', 'not Russia | confirms | report'],
    ['Peru almost invaded Chile.', 'not Peru | invades | Chile'],
    ['Sudan has not only attacked Chad.', 'Sudan | attacks | Chad'],
    ['Kenya no longer recognizes the treaty.', 'not Kenya | recognizes | treaty'],
    ['Police prevented Anna Berg from leaving Oslo.', 'not Anna Berg | leaves | Oslo'],
    ['Guards kept the crowd from entering the hall.', 'not crowd | arrivesIn | hall'],
    ['Kenya did not sign the agreement.', 'not Kenya | signs | agreement'],
  ],
  'modality': [
    ['If the parliament rejects the budget, the prime minister will resign.', 'parliament | rejects | budget | conditional'],
    ['Peru allegedly bought jets.', 'Peru | buys | jets | manner allegedly | possible'],
    ['Kenya accused Sudan of bombing a school.', 'Sudan | bombs | school | says: Kenya'],
    ['Peru was to have signed the treaty.', 'Peru | signs | treaty | hypothetical'],
    ['Did Turkey block the treaty?', 'Turkey | blocks | treaty | questioned'],
    ['It is unlikely that Hungary will support the proposal.', 'Hungary | supports | proposal | possible'],
    ['Iran threatened to close the strait.', 'Iran | closes | strait | intended'],
    ['Germany is to buy the jets.', 'Germany | buys | jets | planned'],
    ['Peru to sell copper to China', 'Peru | sells | copper | recipient China | planned'],
    ['Court to hear appeal on Monday', 'Court | hear | appeal | time 2025-03-10 | planned'],
    ['The government is considering raising taxes.', 'government | increases | taxes | possible'],
    ['The army told residents to leave the city.', 'residents | leaves | city | commanded'],
    ['Berg ought to resign.', 'Berg | resignsFrom | - | obligatory'],
    ['There are fears that Mali will attack Niger.', 'Mali | attacks | Niger | possible | says: somebody'],
    ['The mayor urged residents to leave the city.', 'residents | leaves | city | commanded'],
    ['France will not ratify the treaty unless Italy signs it.', 'not France | ratifies | treaty | condition Italy signs it | conditional'],
  ],
  'attribution': [
    ['The minister denied that the government had paid a ransom.', 'not government | pays | ransom | says: minister'],
    ['Emma Blanc denied meeting Lars Berg.', 'not Emma Blanc | meets | Lars Berg | says: Emma Blanc'],
    ['The bank rejected claims that it had sold the data.', 'not bank | sells | data | says: bank'],
    ['Emma Blanc did not say that she had met Lars Berg.', 'Emma Blanc | meets | Lars Berg | does not say: Emma Blanc'],
    ['"We never attacked civilians," the rebel leader told reporters.', 'not We | attacks | civilians | says: rebel leader'],
    ['Zelensky said that Ukraine needs more weapons and that it will not surrender.', 'Ukraine | need | more weapons | says: Zelensky'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, ...lines) => {
    expect(await linesOf(sentence)).toEqual(expect.arrayContaining(lines.map((line) => line)))
  })
})

/** What must not be told as a fact, as `subject relation`. */
const NEVER_ASSERTED: readonly (readonly [sentence: string, subject: string, relation: string])[] = [
  ['Germany has refused to send tanks to Ukraine.', 'Germany', 'deploys'],
  ['France may sell the jets to Egypt.', 'France', 'sells'],
  ['Egypt wants to buy the jets.', 'Egypt', 'buys'],
  ['Brazil denied that it had closed the border.', 'Brazil', 'closes'],
  ['According to the report, Chad attacked Sudan.', 'Chad', 'attacks'],
  ['Would Spain leave NATO?', 'Spain', 'leaves'],
  ['Had Norway joined the union, it would have paid more.', 'Norway', 'joins'],
  ['Peru never invaded Chile.', 'Peru', 'invades'],
  ['Leave the city, the army told residents.', 'residents', 'leaves'],
  ['The president promised to visit Lagos.', 'president', 'visits'],
]

describe('what is denied, planned, possible or merely claimed', () => {
  it.each(NEVER_ASSERTED)('%s', async (sentence, subject, relation) => {
    const reading = await readSentence(sentence)
    const asserted = reading.statements.filter(
      ({ polarity, modality, attribution }) => polarity === 'positive' && modality === 'actual' && attribution === null,
    )
    const said = asserted.map(({ subject: { phrase }, relation: { property } }) => `${phrase.text} ${property}`)
    expect(said.filter((line) => line.includes(subject) && line.includes(relation))).toEqual([])
  })
})

describe('titles in reported speech', () => {
  it("are the article's own words, unless they are quoted", async () => {
    const lines = await linesOf('According to sources, Prime Minister Narendra Modi met Sergey Lavrov.')
    expect(lines).toContain('Narendra Modi | holdsPosition | Prime Minister')
    expect(lines).toContain('Narendra Modi | meets | Sergey Lavrov | says: sources')
  })
})

describe('offsets', () => {
  it('of subject, relation and object are those of the words', async () => {
    const reading = await readSentence('India has refrained from adopting any sanctions.')
    const { article, statements } = reading
    const statement = statements.find(({ polarity }) => polarity === 'negative')!
    const cut = ({ segments }: { segments: readonly { start: number; end: number }[] }): string =>
      segments.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    expect(cut(statement.subject.phrase)).toBe('India')
    expect(cut(statement.relation.phrase)).toMatch(/^has refrained from adopting/)
    expect(article.text.slice(statement.evidence.start, statement.evidence.end)).toBe(article.text)
  })
})

describe('sentences without a statement', () => {
  it.each([
    ['Monday morning.', 'no-predicate'],
    ['Rain, rain and more rain.', 'no-predicate'],
  ])('%s', async (sentence, code) => {
    const reading = await readSentence(sentence)
    expect(reading.statements).toEqual([])
    expect(reading.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code)
  })
})
