import { describe, expect, it } from 'vitest'
import { linesOf } from '../support/read-sentence.ts'

/** Sentences with lines that they tell; a line behind "never" is what they must not tell. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, ...lines: string[]])[]>> = {
  'amounts with what they count': [
    ['As many as 40 miners were wounded in the blast.', 'As many as 40 miners | injuredBy | -'],
    ['Investigators recovered 60% of the loot.', 'Investigators | recover | 60% of the loot'],
    ['About 30 percent of voters use the service.', 'About 30 percent of voters | uses | service'],
    ['The firm pays its drivers 23 dollars a month.', 'firm | pays | 23 dollars a month'],
    ['The Tigers improved their record to 12-3.', 'Tigers | boosts | Tigers\' record | destination 12-3'],
  ],
  'descriptions before names': [
    ['Hawks quarterback Tom Keller threw two passes.', 'Tom Keller | be | Hawks quarterback'],
    ['Former striker Ivo Lund retired.', 'Ivo Lund | be | former striker'],
    ['The factory\'s owner Tom Keller left.', 'never Tom Keller | be'],
    ['President Ann Kern resigned.', 'never Ann Kern | be'],
  ],
  'names with what is written small before them': [
    ['Kern became a born-again Christian in 1960.', 'Kern | become | a born-again Christian'],
  ],
  'lists and numbers': [
    ['The worst hit towns were Lund, Visby and Kalmar.', 'worst hit towns | be | Lund, Visby and Kalmar'],
    ['The judge added a year to his sentence.', 'judge | add | .*sentence', 'never judge | add to'],
    ['The agency put the magnitude at 6. 1, but a centre in Rome said it was 5. 8.', 'agency | put | magnitude | modifier 6.1', 'centre in Rome | say | it was 5. 8'],
    ['The Hawks lost 12 of 20 games.', 'Hawks | loses | 12 of 20 games'],
  ],
  'clauses that a noun needs': [
    ['Kern has a chance to revise the script.', 'Kern | have | chance to revise the script'],
    ['Kern has a shot at winning the title.', 'Kern | have | shot at winning the title'],
    ['Letters contained pleas to release Kern.', 'Letters | contain | pleas to release Kern', 'never Letters | launches'],
    ['Anna Kern became the third mayor to be arrested this year.', 'Anna Kern | become | the third mayor to be arrested this year', 'Anna Kern | arrestedBy', 'Anna Kern | holdsPosition | mayor'],
  ],
  'what is said of an object': [
    ['The noise drove him insane.', 'noise | drive | him | result insane'],
    ['The court declared the election valid.', 'court | declares | election | result valid'],
    ['Her injury left the team short of players.', 'injury | leave | team | result short of players'],
    ['The guards found the door open.', 'guards | find | door | result open'],
    ['They considered the plan a failure.', 'They | regardsAs | plan | result failure', 'never They | plans'],
    ['The victory brought him another title.', 'victory | bring | another title | recipient him', 'never victory | bring | him'],
  ],
  'gerunds that complete a verb': [
    ['The accident led to the company recalling 500 cars.', 'accident | resultsIn | the company recalling 500 cars', 'company | recalls | 500 cars$'],
    ['The fire resulted in two workers losing their jobs.', 'fire | resultsIn | two workers losing their jobs', 'two workers | loses | two workers\' jobs$'],
    ['The accident would lead to the company recalling 500 cars.', 'company | recall.* hypothetical'],
    ['Residents objected to the city selling the park.', 'Residents | opposes | the city selling the park', 'city | sells | park | possible'],
    ['Kern said, describing the scene as chaotic, that nobody was hurt.', 'never Kern | say | -'],
  ],
  'subjects of participles and infinitives': [
    ['The museum had about fifty people inside watching a film.', 'about fifty people inside | watch | film', 'never museum | watch'],
    ['Experts said the pipe was bent, suggesting that a ship had hit it.', 'the pipe was bent | suggest', 'never Experts said'],
    ['On sighting the patrol, the smugglers fled.', 'never patrol | flee'],
    ['A teacher recently dismissed from his school set fire to the gym, police said.', 'teacher | burns | gym', 'never police | say | A teacher recently dismissed from his school$'],
    ['The minister credits the new law for preventing more deaths.', 'new law | prevents | more deaths', 'never minister | prevents'],
    ['To take Moreau\'s place, the Hawks signed Lindqvist.', 'Lindqvist | take', 'never Hawks | take | Moreau'],
    ['Cables were damaged in January, causing outages in Egypt.', 'Cables were damaged in January | causes | outages', 'never Cables | causes'],
    ['Officers were on the roof searching for the gunman.', 'Officers | seeks | gunman'],
    ['A hearing for Kern, charged with fraud, was held in Graz.', 'Kern | chargedBy', 'never hearing.* charge'],
    ['With five minutes remaining, Lindqvist scored a goal.', 'Lindqvist | scores | goal', 'never PT5M', 'never Lindqvist | remain'],
    ['Police asked for reports to be finished by Monday.', 'never Police | ended'],
    ['Firefighters called four more crews to help.', 'never Firefighters | help'],
  ],
  'what is seen or heard': [
    ['Neighbours saw two masked men climb over the fence.', 'two masked men | climb over | fence'],
    ['The video shows officers kicking a man.', 'video | show | officers kicking a man', 'never officers | show'],
  ],
  'clauses that tell which': [
    ['The amount the council is willing to pay depends on the audit.', 'amount the council is willing to pay | dependsOn | audit', 'never council | .* pay'],
    ['Teams that do not have a coach lose games.', 'Teams that do not have a coach | loses | games', 'never Teams.* have | coach'],
    ['The security their union has fought for has led to a dispute.', 'union | fight for | security'],
  ],
  'who it is of several': [
    ['The labour minister, Ida Holm, and the housing minister, Per Dahl, left.', 'never Ida Holm | .*housing'],
    ['The court fined a bluff of Brandt, and Lowe\'s bluff, who lied, failed.', 'never Lowe\'s bluff | lie'],
    ['The law gives owners a year to repair their houses.', 'owners | repairs? | owners\' houses', 'never law | repair'],
    ['Hackers used the file to trick users into opening it.', 'never Hackers | open'],
  ],
  'words that belong to the verb': [
    ['The thief ran away with the jewels.', 'thief | run away with | jewels'],
    ['The two leaders did not get along.', 'not two leaders | get along'],
  ],
  'how much of it': [
    ['The families are too poor to pay the fees.', 'families | be | too poor to pay the fees'],
    ['The strike lasted three days.', 'strike | last | three days'],
    ['The flaw affects all versions of the program.', 'flaw | affects | all versions of the program'],
  ],
  'verbs joined by "and"': [
    ['The blast killed and wounded dozens of soldiers.', 'blast | kills | dozens of soldiers', 'blast | injures | dozens of soldiers'],
    ['The strike wounded civilians and damaged homes.', 'strike | injures | civilians', 'strike | damages | homes'],
    ['The army captured rebels and seized weapons.', 'army | takesPrisoner | rebels', 'army | seizes | weapons'],
  ],
  'words that only introduce': [
    ['Sadly, the bridge collapsed on Sunday.', 'bridge | collapses | -', 'never .*Sadly'],
    ['Of course, the mayor resigned.', 'never .*course'],
    ['In a related story, the mayor sold his house.', 'mayor | sells | mayor\'s house', 'never .*story'],
    ['The court will rule this coming Friday.', 'court | rule | -', 'never .* come '],
  ],
  'those spoken to': [
    ['Kern was asked whether the mayor resigned.', 'Kern | be ask | whether the mayor resigned', 'never whether'],
    ['Anyone with ideas is asked to call the office.', 'Anyone with ideas | askedBy | - | content call the office'],
  ],
  alternatives: [
    ['Either Kern or Lindqvist won the race.', 'Kern | wins | race | possible', 'Lindqvist | wins | race | possible'],
    ['Neither Kern nor Lindqvist won the race.', 'not Kern | wins | race$'],
  ],
  'appositions and relative clauses': [
    ['Anna Berg was not the doctor who treated the boy.', 'not Anna Berg | be | the doctor who treated the boy', 'never Anna Berg | treats'],
    ['Anna Berg is the doctor who treated the boy.', 'Anna Berg | treats | boy'],
    ['The report was confirmed by Ines Kern, a spokeswoman for Interpol, the body that hunted him for years.', 'Interpol | hunt | him', 'never Ines Kern | hunt'],
    ['The head of the Moretti family, who had suffered from diabetes, died on Monday.', 'head of the Moretti family | suffersFrom | diabetes'],
  ],
  'one thing set against another': [
    ['The city needs jobs, not another stadium.', 'city | need | jobs', 'not city | need | another stadium', 'never city | need | another stadium'],
    ['The firm hired a lawyer rather than an engineer.', 'firm | employs | lawyer', 'not firm | employs | engineer'],
    ['The firm did not hire an engineer but a lawyer.', 'not firm | employs | engineer', 'firm | employs | lawyer'],
  ],
  'words that a hyphen joins': [
    ['A hit-and-run killed two cyclists in Leeds.', 'hit-and-run | kills | two cyclists', 'never hit | kills', 'never run | kills'],
    ['The driver rear-ended a parked van.', 'driver | rear-end | parked van', 'never .* ends'],
  ],
  'whole qualities': [
    ['The painting is worth at least $2 million.', 'painting | be | worth at least [$]2 million'],
    ['The law is hard to enforce.', 'law | be | hard to enforce', 'never law | enforces'],
    ['The guests were all from abroad.', 'guests | be from | abroad'],
    ['They were there for a wedding.', 'They | be there for | wedding'],
  ],
  'whole names of what is told of': [
    ['Police released no details about the car.', '.*details about'],
    ['The film got a different ending than the novel.', 'film | .* | different ending | modifier novel'],
    ['The jury praised Ann Lee, whose testimony was crucial in the trial of Tom Kern.', "Ann Lee's testimony | be crucial in | trial of Tom Kern"],
    ['A pass to striker Leo Marsh won the game.', 'pass to striker Leo Marsh | win | game'],
  ],
  'what a passive says of its subject': [
    ['The twins were found dead in their flat.', 'twins | .* | result dead'],
    ['The court ordered the firm not to sell the data.', 'court | orders | firm | content not to sell the data'],
  ],
  'between two': [['The train runs between Lyon and Geneva.', 'train | run between | Lyon', 'never train | run between | Geneva']],
  'who does what a modifier says': [
    ['She is seen in the footage hiding a bag.', 'She | hide | bag', 'never footage | hide'],
    ['Investigators had a hard time finding a motive.', 'Investigators | find | motive', 'never hard time'],
    ['The minister criticised the decision to close the school.', 'never minister | close'],
    ['The factory is owned by two brothers, which worries the unions.', 'The factory is owned by two brothers | worry | unions', 'never two brothers | worry'],
    ['A series of attacks which has alarmed Rome ended on Monday.', 'series of attacks | alarm', 'never attacks | alarm'],
  ],
  'how many of them, how long before the end, how far away': [
    ['Out of nine injured passengers, four remain in hospital.', 'four of nine injured passengers | remain in | hospital'],
    ['Of the 200 applicants, 30 were women.', '30 of the 200 applicants | be | women'],
    ['Out of fear, two confessed.', 'never two of fear'],
    ['With 3:15 to play in the third period, Kovac scored.', 'Kovac | scores', 'never Kovac | play'],
    ['Berg tied the match with 4:10 to play.', 'Berg | tie | match', 'never Berg | play'],
    ['With two friends to help her, Ann Lee won.', 'never Ann Lee | help'],
    ['The hearing will take place 10 miles outside Graz.', 'hearing | occurs', 'never hearing | take'],
    ['The city recorded its highest temperature in a century.', 'city | record | city\'s highest temperature in a century'],
    ['The bank opened two branches in a year.', 'bank | .* | two branches', 'never .*branches in a year'],
  ],
  'what a phrase is not told without': [
    ['The Tigers do not look like last season\'s champions.', 'not Tigers | look like | last season\'s champions'],
    ['The guards met at Monday\'s hearing.', 'never .*Monday\'s'],
    ['Some voters say these parties are corrupt.', 'these parties | be | corrupt'],
    ['The firm denied Holm\'s "off-the-record remarks".', 'firm | denies | Holm\'s off-the-record remarks'],
    ['Faulty wiring was to blame for the fire.', 'Faulty wiring | be to blame for | fire'],
    ['His job was to blame the others.', 'never .*to blame for'],
  ],
  'what is added or named beside it': [
    ['Holm was named head of the agency, along with Per Dahl.', 'Holm | holdsPosition | head of agency'],
    ['The firm hired three directors, along with a lawyer.', 'firm | employs | three directors$', 'firm | employs | lawyer'],
    ['The firm owns the newspapers Dagblad and Kvällen.', 'firm | owns | Dagblad', 'firm | owns | Kvällen', 'never Dagblad | be'],
    ['Berg sang with the bands Orbit and Tin Drum.', 'Berg | sing with | Tin Drum', 'never Orbit | be'],
  ],
  'those who come to meet or play somebody': [
    ['The Bears lost to visiting Oslo.', 'Bears | lose to | Oslo', 'never Bears | visit'],
    ['The premier met visiting Polish President Jan Kowal.', 'premier | meets | Jan Kowal', 'never premier | visits'],
    ['The club fined Keller over visiting Riga.', 'never club | .* | visiting'],
    ['The drive stalled when running back Tom Keller fell.', 'Tom Keller | fall', 'never Tom Keller | run'],
    ['"I killed him," Dahl told police officer Nils Berg.', 'Dahl | tell | .* | recipient Nils Berg', 'never Nils Berg | tell'],
  ],
  'who or what did it, of several': [
    ['A blast at an oil terminal that left two workers dead shook the town.', 'blast at an oil terminal | leave | two workers', 'never oil terminal'],
    ['The owner of the dog that killed the child was fined.', 'dog that killed the child | kills | child', 'never owner of the dog | kills'],
    ['Rescuers called for volunteers to bring blankets.', 'volunteers to bring blankets | bring | blankets', 'never Rescuers | bring'],
    ['Ann Lee was praised for her work caring for refugees.', 'Ann Lee | care for | refugees', 'never .*work | care'],
  ],
  'what completes a verb': [
    ['Rosa Vidal refused to become head of Norbank.', 'not Rosa Vidal | holdsPosition | head of Norbank', 'never Rosa Vidal | holdsPosition'],
    ['Rosa Vidal wants to remain mayor.', 'Rosa Vidal | holdsPosition | mayor | intended'],
    ['Rosa Vidal refused to join the board.', 'not Rosa Vidal | joins | board', 'never Rosa Vidal | refuses | board'],
    ['The assembly will elect Rosa Vidal president.', 'assembly | elects | Rosa Vidal | result president', 'Rosa Vidal | holdsPosition | president | planned'],
    ['The duke appointed Lars Holm treasurer.', 'duke | appoints | Lars Holm | result treasurer', 'Lars Holm | holdsPosition | treasurer'],
    ['The president named Lars Holm ambassador to Chad.', 'president | appoints | Lars Holm | result ambassador to Chad', 'never president | represents'],
    ['The club offered Lars Holm money.', 'never .*result money'],
  ],
  'conditions and clauses that open with a word of their own': [
    ['Had the wall held, the village would have survived.', 'village | survive | - | condition Had the wall held | hypothetical'],
    ['The firm had the roof mended.', 'never .*condition'],
    ['Norbank paid the fine before leaving Norway.', 'Norbank | leaves | Norway'],
  ],
  'amounts in the money of a state': [
    ['The firm paid 40 million Swiss francs.', 'firm | pays | 40000000 CHF'],
    ['The bank raised its rate by half a point.', 'bank | increases | .*rate | quantity half point'],
  ],
  'what is said of whom and where': [
    ['The Greens, a small party led by Ida Moe, won 40 seats.', 'Greens | wins | 40 seats'],
    ['The council designated the hill a nature reserve.', 'council | designates | hill | result nature reserve'],
    ['The council gave the school a prize.', 'council | gives | prize | recipient school'],
    ['The agency said in a statement that two bridges had collapsed.', 'agency | say | that two bridges had collapsed', 'never agency | say in'],
    ['The bakery, whose sales fell 5%, closed two shops.', "bakery's sales | fall", 'bakery | closes | two shops', 'never .*fall | bakery'],
    ['More than half of the farmers rejected the offer.', 'More than half of the farmers | rejects | offer'],
    ['The court will hear the case brought against Norbank next month.', 'court | hear | case.*2025-04', 'never .*takesLegalActionAgainst.*2025-04'],
  ],
  'one or the other': [
    ['The club will play Malta or Chad in May.', 'club.* Malta.*possible', 'club.* Chad.*possible'],
  ],
  'scores, and pasts that look like presents': [
    ['Norway beat Malta 3-1 in Oslo.', 'Norway | defeats | Malta | result 3-1', 'never .*result 3$'],
    ['The council beat its target.', 'never .*2025-03-05 to 2025-03-05'],
  ],
  'a preposition and a bare noun that are one with the verb': [
    ['New rules have been put in place by the council.', 'New rules | be put in place by | council'],
    ['Officers took two men into custody.', 'Officers | take into custody | two men'],
    ['The law came into force on Monday.', 'law | come into force | -'],
    ['The cup was put in the place of honour.', 'cup | be put in | place of honour'],
    ['The trawler came into the harbour.', 'trawler | .* | harbour'],
  ],
  'what it is done with': [
    ['The shotgun slaying of Ida Holm shocked the town.', 'never shotgun | kill'],
    ['The knife attack on two tourists shocked the town.', 'never knife | attack'],
    ['The rebel attack on the village shocked the country.', 'rebel.* | attacks | village'],
  ],
  'wholes and examples': [
    ['The village lies off the coast of Chile, which is prone to earthquakes.', 'Chile | be prone to | earthquakes'],
    ['The harbour of Graz, which is prone to floods, closed.', 'never Graz | be prone'],
    ['Two firms were fined, including Acme.', 'Acme | finedBy'],
    ['After having sold the farm and moving to Riga, Berg opened a bakery.', 'Berg | movesTo | Riga'],
    ['Holm was elected to the council and the parliament.', 'Holm | electedBy'],
  ],
  'what is no apposition, and whose doing it is not': [
    ['The singer goes by the name Katya.', 'never Katya | be'],
    ['The mask maker Ann Lee, a widow, left.', 'Ann Lee | be | a widow'],
    ['The queues can be avoided by walking from the harbour.', 'never queues | walk'],
    ['The firm cut costs by closing two plants.', 'firm | closes | two plants'],
    ['Flags not only fill the square but also the streets.', 'Flags | fill | square', 'Flags | fill | streets', 'never not'],
  ],
  'details in brackets': [['Tom Kern, the director general (Fisheries), resigned.', 'never Fisheries', 'never .* Fisheries']],
  'auxiliaries alone': [['Kern did not answer; several others did.', 'never .*others']],
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
