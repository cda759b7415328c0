import { describe, expect, it } from 'vitest'
import { isAsserted, sourcesOf, type ArticleReading, type Statement } from '../../src/model/index.ts'
import { everythingIn, nameIn, readSentence } from '../support/read-sentence.ts'

/**
 * Texts with lines that their clauses must have, `source: subject | words`; the source is `-` where the article tells it
 * and `somebody` where nobody is named. Of clauses, nothing else may be told as a fact.
 */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...lines: string[]])[]>> = {
  'who is passed over does not say it': [
    ['The mayor rather than the governor said that the bridge was unsafe.', 'mayor: bridge | was'],
  ],
  'a quotation that runs on': [
    [
      '"The roof fell in. Two men ran out," Anna Berg said. "The neighbours slept."',
      'Anna Berg: roof | fell in',
      'Anna Berg: two men | ran out',
      'Anna Berg: neighbours | slept',
    ],
    [
      'Anna Berg said in a statement: "The plant closed in May. Workers left the town."',
      'Anna Berg: plant | closed',
      'Anna Berg: workers | left',
    ],
    [
      'Anna Berg told reporters the mine had closed. "The company sold the land. It paid the miners."',
      'Anna Berg: mine | had closed',
      'Anna Berg: company | sold',
      'Anna Berg: company | paid',
    ],
    [
      'The studio may revise Simon Moss ‘ script.\nA strike closed the port.\nFox’ s plan failed.',
      '-: studio | may revise',
      '-: strike | closed',
      "-: fox's plan | failed",
    ],
    [
      'The mayor, Tom Reed, visited the school on Monday.\n\n"The water broke the doors. It ruined the library," he said.\n\n"Parents cleaned the rooms."',
      '-: Tom Reed | visited',
      'Tom Reed: water | broke',
      'Tom Reed: water | ruined',
      'Tom Reed: parents | cleaned',
    ],
    [
      'The harbour was quiet.\n"The ferry turned towards the boats.\nThe crew chased them, "said Captain Lena Moss.\nThe crew seized nets.',
      '-: harbour | was',
      'Lena Moss: ferry | turned towards',
      'Lena Moss: crew | chased',
      '-: crew | seized',
    ],
    [
      'Tom Reed was shaken.\nReed said, "They emptied the till.\nThe dog hid. "\nThe shop reopened on Friday.',
      '-: Tom Reed | was shaken',
      'Tom Reed: they | emptied',
      'Tom Reed: dog | hid',
      '-: shop | reopened',
    ],
    [
      'The mill "closed its doors.\nThe council sold the land.\nThe town grew.',
      '-: mill | closed',
      '-: council | sold',
      '-: town | grew',
    ],
    [
      'Tom Reed said: "The water broke the doors.\n\n"Parents cleaned the rooms."',
      'Tom Reed: water | broke',
      'Tom Reed: parents | cleaned',
    ],
    [
      '"The council sold the park," Tom Reed said.\n\n"The council saved the park," Lena Fox replied. "Voters supported the plan."',
      'Tom Reed: council | sold',
      'Lena Fox: council | saved',
      'Lena Fox: voters | supported',
    ],
    [
      '"The council sold the park. Voters opposed the sale."\n\n"The council saved the park," Lena Fox said.',
      'somebody: council | sold',
      'somebody: voters | opposed',
      'Lena Fox: council | saved',
    ],
    [
      'The school reopened on Monday.\n\n"The pupils painted the hall."',
      '-: school | reopened',
      'somebody: pupils | painted',
    ],
    [
      'Paul Weber was relieved. "Ivan Novak scored twice. The crowd cheered."',
      '-: Paul Weber | was',
      'Paul Weber: Ivan Novak | scored',
      'Paul Weber: crowd | cheered',
    ],
    [
      'Below is a statement by Lena Fox, mayor of Halden:\n\n"The water broke the doors. It ruined the library."',
      '-: statement by Lena Fox | is',
      'Lena Fox: water | broke',
      'Lena Fox: water | ruined',
    ],
    [
      'Lena Fox says the water ruined the library and left mud in the hall:\n\n“The firemen saved the paintings. The town lost its books.”',
      'Lena Fox: water | ruined',
      'Lena Fox: firemen | saved',
      'Lena Fox: town | lost',
    ],
    [
      '"The bank closed," Ivan Novak said, "and the savers lost everything."',
      'Ivan Novak: bank | closed',
      'Ivan Novak: savers | lost',
    ],
    [
      '‘The bank closed on Friday,’ Ivan Novak said. ‘The savers lost everything.’',
      'Ivan Novak: bank | closed',
      'Ivan Novak: savers | lost',
    ],
    [
      'Ivan Novak, who owns the shop, said:\n\n"The thieves broke the window. They took the till."',
      '-: Ivan Novak | owns',
      'Ivan Novak: thieves | broke',
      'Ivan Novak: thieves | took',
    ],
    [
      'Asked about the fire, Lena Fox said, "The firemen saved the barn."',
      '-: Lena Fox | was asked about',
      'Lena Fox: firemen | saved',
    ],
    [
      '“The firemen saved the barn. The horses survived,” said Lena Fox. “The fire destroyed the house.”',
      'Lena Fox: firemen | saved',
      'Lena Fox: horses | survived',
      'Lena Fox: fire | destroyed',
    ],
    [
      'Lena Fox thanked the firemen.\n\n"They saved the barn," she said. "The fire destroyed the house."\n\n"The horses survived," she added.',
      '-: Lena Fox | thanked',
      'Lena Fox: fire | destroyed',
      'Lena Fox: horses | survived',
    ],
  ],
  'who I and we are': [
    [
      '"I sold the farm," Lena Fox said. "I bought a boat."',
      'Lena Fox: Lena Fox | sold',
      'Lena Fox: Lena Fox | bought',
    ],
    ['"We won the match," said coach Paul Weber.', 'Paul Weber: we | won'],
    [
      '"We have rebuilt the bridge," the Transport Ministry said in a statement.',
      'Transport Ministry: Transport Ministry | have rebuilt',
    ],
    [
      'Her lawyer, Mark Roth, said: "I must announce that my client died in Bern."',
      'Mark Roth: Mark Roth | must announce',
      "Mark Roth: Mark Roth's client | died in",
    ],
    ['"I think Paul Weber cheated," Lena Fox said.', 'Lena Fox: Paul Weber | cheated'],
    ['A spokesman for Halden Steel said: "We regret the leak."', 'spokesman for Halden Steel: Halden Steel | regret'],
    ['"We will hire 90 people," said Ann Lee, chief executive of Halden Steel.', 'Ann Lee: Halden Steel | will hire'],
    [
      'Halden Steel chairman Ann Lee arrived on Monday. "We have sold two plants," Lee said.',
      'Ann Lee: Halden Steel | have sold',
      '-: Ann Lee | arrived',
    ],
    ['"We sold the house," said Ann Lee, a teacher at Halden College.', 'Ann Lee: we | sold'],
    ['"My brother sold the farm," Lena Fox said.', "Lena Fox: Lena Fox's brother | sold"],
  ],
  'a source can speak': [
    ['It was noted that the bridge had closed.', 'somebody: bridge | had closed'],
    [
      'When asked whether Tom Reed had quit the party, Lena Fox smiled.',
      '-: Lena Fox | smiled',
      'somebody: Tom Reed | had quit',
    ],
    [
      '"The firemen saved the barn," Lena Fox said when asked whether Tom Reed had started the fire.',
      'Lena Fox: firemen | saved',
      'somebody: Tom Reed | had started',
    ],
    ['Paul Weber said the crash was a reminder that drivers ignored the signs.', 'Paul Weber: drivers | ignored'],
    ['The court heard that Tom Reed had burned the barn.', 'somebody: Tom Reed | had burned'],
    ['Sales rose amid fears that the bank had failed.', '-: sales | rose', 'somebody: bank | had failed'],
    [
      'Two men who were reported to be dead called the police.',
      'somebody: two men | were reported to be dead',
      '-: two men | called',
    ],
  ],
  'what the source says and what the article says': [
    [
      'The road was closed because of the flood and two buses were stranded, police said.',
      'police: road | was closed',
      'police: two buses | were stranded',
    ],
    ['The thief, police said, broke the window and fled.', 'police: thief | broke', 'police: thief | fled'],
    ['Road 7 was to remain closed until Friday, police said.', 'police: Road 7 | was to remain'],
    [
      'Tom Reed called the plan "a gift to the rich" and left the meeting.',
      '-: Tom Reed | called',
      '-: Tom Reed | left',
    ],
    ['Police and firefighters said the tunnel had flooded.', 'police and firefighters: tunnel | had flooded'],
    ['"The bridge is safe," Tom Reed said, but engineers closed it.', '-: engineers | closed', 'Tom Reed: bridge | is'],
    ['Tom Reed said nothing about the attack.', '-: Tom Reed | said'],
    ['Tom Reed thanked the pilot, a woman "who saved the ship."', '-: Tom Reed | thanked', 'Tom Reed: pilot | saved'],
    [
      'Tom Reed described the pilot as a woman "who saved the ship."',
      '-: Tom Reed | described',
      'Tom Reed: woman | saved',
    ],
  ],
  'claims that are denied or only feared': [
    ['Halden Steel denied reports that it had sold the mine.', 'Halden Steel: Halden Steel | had sold'],
    [
      'Tom Reed dismissed the claim that Lena Fox had taken bribes.',
      '-: Tom Reed | dismissed',
      'Tom Reed: Lena Fox | had taken',
    ],
    [
      'The newspaper published allegations that Tom Reed had destroyed the files.',
      '-: newspaper | published',
      'somebody: Tom Reed | had destroyed',
    ],
    [
      'Two men entered the house on the pretence that they were plumbers.',
      '-: two men | entered',
      'somebody: two men | were',
    ],
  ],
}

const CLAUSES = new Set(['verb-clause', 'copula'])

function clauseLine(reading: ArticleReading, { attribution, subject, relation }: Statement): string {
  const source =
    attribution === null
      ? '-'
      : sourcesOf(attribution)
          .map((each) => nameIn(reading, each))
          .join(' and ') || 'somebody'
  return `${source}: ${nameIn(reading, subject)} | ${relation.text}`.toLowerCase()
}

/** Whether a clause is that of whoever speaks: "Ada said …". */
const isCue = ({ attributions = [] }: ArticleReading, { relation: { phrase } }: Statement): boolean =>
  attributions.some(({ cue }) => cue.segments.some(({ start, end }) => start <= phrase.start && phrase.start < end))

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (text, ...told) => {
    const reading = await readSentence(text)
    const lines = told.map((line) => line.toLowerCase())
    const clauses = everythingIn(reading).filter(({ rule }) => CLAUSES.has(rule))
    const facts = clauses.filter((each) => isAsserted(each) && !isCue(reading, each))
    expect(clauses.map((each) => clauseLine(reading, each))).toEqual(expect.arrayContaining(lines))
    expect(lines).toEqual(expect.arrayContaining(facts.map((each) => clauseLine(reading, each))))
  })
})

/** What the reporting clause has as its object: the words without the marks around them. */
describe('the words of a quotation', () => {
  it.each([
    ['"The bank closed," Ivan Novak said.', 'The bank closed'],
    ['Ivan Novak said: "The bank closed. It owed millions."', 'The bank closed'],
    ['Ivan Novak said, “The bank closed.”', 'The bank closed'],
    ["'The bank closed,' Ivan Novak said.", 'The bank closed'],
    ['Ivan Novak said the bank was out of control.', 'the bank was out of control'],
    ['Ivan Novak said that "the bank closed" in May.', 'that "the bank closed" in May'],
  ])('%s', async (text, words) => {
    const { statements } = await readSentence(text)
    const said = statements.find(({ relation }) => relation.text === 'said')
    expect(said?.object?.term).toEqual({ kind: 'value', type: 'text', value: words })
  })
})
