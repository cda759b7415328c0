import { describe, expect, it } from 'vitest'
import { linesOf } from '../support/read-sentence.ts'

/** Sentences with lines that they tell; a line behind "never" is what they must not tell. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'amounts with what they count': [
    ['As many as 40 miners were wounded in the blast.', 'As many as 40 miners | injuredBy | -'],
    ['Investigators recovered 60% of the loot.', 'Investigators | recover | 60% of the loot'],
    ['About 30 percent of voters use the service.', 'About 30 percent of voters | uses | service'],
    ['The firm pays its drivers 23 dollars a month.', 'firm | pays | 23 dollars a month'],
    ['The Tigers improved their record to 12-3.', 'Tigers | boosts | Tigers\'s record | destination 12-3'],
  ],
  'clauses that a noun needs': [
    ['Kern has a chance to revise the script.', 'Kern | have | chance to revise the script'],
    ['Kern has a shot at winning the title.', 'Kern | have | shot at winning the title'],
    ['Letters contained pleas to release Kern.', 'Letters | includes | pleas to release Kern', 'never Letters | launches'],
    ['Anna Kern became the third mayor to be arrested this year.', 'Anna Kern | become | the third mayor to be arrested this year', 'Anna Kern | arrestedBy', 'Anna Kern | holdsPosition | mayor'],
  ],
  'what is said of an object': [
    ['The noise drove him insane.', 'noise | drive | him | result insane'],
    ['The court declared the election valid.', 'court | declares | election | result valid'],
    ['Her injury left the team short of players.', 'injury | leave | team | result short of players'],
    ['The guards found the door open.', 'guards | find | door | result open'],
    ['They considered the plan a failure.', 'They | consider | plan | result a failure', 'never They | plans'],
    ['The victory brought him another title.', 'victory | gives | title | recipient him', 'never victory | gives | him'],
  ],
  'gerunds that complete a verb': [
    ['The accident led to the company recalling 500 cars.', 'accident | resultsIn | the company recalling 500 cars', 'company | recall | 500 cars$'],
    ['The fire resulted in two workers losing their jobs.', 'fire | resultsIn | two workers losing their jobs', 'two workers | loses | jobs$'],
    ['The accident would lead to the company recalling 500 cars.', 'company | recall.* hypothetical'],
    ['Residents objected to the city selling the park.', 'Residents | opposes | the city selling the park', 'city | sells | park | possible'],
    ['Kern said, describing the scene as chaotic, that nobody was hurt.', 'never Kern | say | -'],
  ],
  'subjects of participles and infinitives': [
    ['The minister credits the new law for preventing more deaths.', 'new law | prevents | more deaths', 'never minister | prevents'],
    ['To take Moreau\'s place, the Hawks signed Lindqvist.', 'Lindqvist | take', 'never Hawks | take'],
    ['Cables were damaged in January, causing outages in Egypt.', 'Cables were damaged in January | causes | outages', 'never Cables | causes'],
    ['Officers were on the roof searching for the gunman.', 'Officers | seeks | gunman'],
    ['A hearing for Kern, charged with fraud, was held in Graz.', 'Kern | chargedBy', 'never hearing.* charge'],
    ['With five minutes remaining, Lindqvist scored a goal.', 'Lindqvist | scores | goal', 'never PT5M', 'never Lindqvist | remain'],
    ['Police asked for reports to be finished by Monday.', 'never Police | ended'],
    ['Firefighters called four more crews to help.', 'never Firefighters | help'],
  ],
  'verbs joined by "and"': [
    ['The strike wounded civilians and damaged homes.', 'strike | injures | civilians', 'strike | damages | homes'],
    ['The army captured rebels and seized weapons.', 'army | arrests | rebels', 'army | seizes | weapons'],
  ],
  'words that only introduce': [
    ['Sadly, the bridge collapsed on Sunday.', 'bridge | collapses | -', 'never .*Sadly'],
    ['Of course, the mayor resigned.', 'never .*course'],
    ['In a related story, the mayor sold his house.', 'mayor | sells | house', 'never .*story'],
    ['The court will rule this coming Friday.', 'court | rule | -', 'never .* come '],
  ],
  'those spoken to': [
    ['Kern was asked whether the mayor resigned.', 'Kern | be ask | whether the mayor resigned', 'never whether'],
    ['Anyone with ideas is asked to call the office.', 'Anyone with ideas | urgedBy | - | content call the office'],
  ],
  alternatives: [
    ['Either Kern or Lindqvist won the race.', 'Kern | wins | race | possible', 'Lindqvist | wins | race | possible'],
    ['Neither Kern nor Lindqvist won the race.', 'not Kern | wins | race$'],
  ],
  'appositions and relative clauses': [
    ['The report was confirmed by Ines Kern, a spokeswoman for Interpol, the body that hunted him for years.', 'Interpol | hunt | him', 'never Ines Kern | hunt'],
    ['The head of the Moretti family, who had suffered from diabetes, died on Monday.', 'head of the Moretti family | suffersFrom | diabetes'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, ...expected) => {
    const lines = await linesOf(sentence)
    const told = (line: string): boolean =>
      lines.some((each) => new RegExp(`^${line.replaceAll('|', '\\|')}`).test(each))
    const isRight = (line: string): boolean => (line.startsWith('never ') ? !told(line.slice(6)) : told(line))
    expect(expected.filter((line) => !isRight(line))).toEqual([])
  })
})
