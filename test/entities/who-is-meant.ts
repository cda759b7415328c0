/**
 * Short news texts with one pronoun in asterisks and the phrase whose entity it stands for, as written in the text;
 * '' where it stands for nobody, or for several that no single entity is.
 */
export const WHO_IS_MEANT: readonly (readonly [text: string, meant: string])[] = [
  // speakers and their words
  [
    '"Erik Dahl ruined a bitter winter for us," Tove Lind told reporters. "We will not forget," *she* added.',
    'Tove Lind',
  ],
  ['"The mayor has lied to Peter Holm for years," said Jonas Vik. *He* spoke after a long meeting.', 'Jonas Vik'],
  ['Jonas Vik left the hall early. "Carl Aune never called me back," *he* said.', 'Jonas Vik'],
  ['"I met Paul Stern in May," Anders Moe said. "It was a short talk," *he* added.', 'Anders Moe'],
  ['"*I* will resign in June," Marta Ruud said on Tuesday.', 'Marta Ruud'],
  ['Marta Ruud told the court: "*I* never saw the money."', 'Marta Ruud'],
  ['The fishing company Norsund closed its plant. "*We* had no choice," said its director, Alf Berge.', ''],
  ['According to Lars Nygaard, the minister knew that *she* had lost the vote.', 'the minister'],
  ['Officer Ray Holm said Dahl failed the tests. Dahl was on probation at the time, *he* said.', 'Officer Ray Holm'],
  ['Marco Diaz joined the gang. For all purposes, the gang became *his* family.', 'Marco Diaz'],
  // subject continues
  ['Nadia Farouk joined the ministry in 2010. *She* became its spokeswoman four years later.', 'Nadia Farouk'],
  ['Helen Brandt defeated Ruth Osei in the runoff. *She* will take office in March.', 'Helen Brandt'],
  ['Omar Haddad succeeded Viktor Lenz as coach in April. *He* had played for the club since 2009.', 'Omar Haddad'],
  ['Prime Minister Olga Varga met the Danish envoy on Monday. *She* promised more aid.', 'Prime Minister Olga Varga'],
  ['The carmaker Tolvan recalled 4,000 vans. *It* said the brakes could fail.', 'Tolvan'],
  ['Brazil signed the treaty in Lisbon. *It* had long refused to do so.', 'Brazil'],
  ['The union rejected the offer on Friday. *It* wants a pay rise of six percent.', 'The union'],
  ['Police arrested two men in Turku. *They* are suspected of stealing copper.', 'two men'],
  // possessives
  ['Ivan Petrov thanked Carla Neri for *her* support.', 'Carla Neri'],
  ['Carla Neri sold the newspaper to *her* brother.', 'Carla Neri'],
  ['The bank raised *its* forecast after the election.', 'The bank'],
  ['Sweden recalled *its* ambassador from Minsk.', 'Sweden'],
  ['The court ordered the company to pay *its* workers.', 'the company'],
  ['The protesters said police had taken *their* phones.', 'The protesters'],
  ['France and *its* partners left the talks.', 'France'],
  ['Governor Mia Tran and *her* deputy visited the flooded towns.', 'Governor Mia Tran'],
  // gender decides
  ['Olga Berg met Peter Sand before *he* was arrested.', 'Peter Sand'],
  ['Senator Emily Stone praised Robert Kane, saying *he* had saved the city.', 'Robert Kane'],
  ['Maria Vidal hired Thomas Frey in 2015, but *she* dismissed him a year later.', 'Maria Vidal'],
  ['The spokeswoman for Henrik Falk said *she* knew nothing of the letter.', 'The spokeswoman for Henrik Falk'],
  ['King Haakon received the ambassador, Lucia Romano, at the palace. *She* arrived on foot.', 'Lucia Romano'],
  // complements of verbs that tell, order, promise
  ['The president told Maria Silva that *she* was fired.', 'Maria Silva'],
  ['The coach warned Daniel Ross that *he* would not play on Sunday.', 'Daniel Ross'],
  ['The union received a promise from the company that *it* would raise wages.', 'the company'],
  ['Ministers won an assurance from the airline that *it* would keep its base in Cork.', 'the airline'],
  ['Peter Sand promised Johan Ek that *he* would repay the loan.', 'Peter Sand'],
  ['The committee fined the club after *it* broke the rules on transfers.', 'the club'],
  ['Prosecutors charged Leo Marin because *he* had hidden the files.', 'Leo Marin'],
  ['The guards shot the driver when *he* reached for a gun.', 'the driver'],
  // nothing inside the subject's own modifier
  ['Canada proposed a treaty. The president of Mexico signed *it*.', 'a treaty'],
  ['Parliament passed a budget on Monday. The prime minister of Latvia vetoed *it*.', 'a budget'],
  ['The son of Walter Grimm said *he* would appeal.', 'The son of Walter Grimm'],
  ['The lawyer of Irene Katz said *he* had seen the contract.', 'The lawyer of Irene Katz'],
  // nobody
  ['The port is closed. *It* was raining in Bergen.', ''],
  ['The bank collapsed. *It* emerged on Friday that the chairman fled.', ''],
  ['The strike went on. *It* was announced in Rome that one of us, Hugh Dale, will be the host.', ''],
  ['Talos cut 300 jobs. *It* is unclear who will replace the director.', ''],
  ['The ship left Oslo on Monday. *It* snowed all day.', ''],
  ['The ministry closed the bridge. *It* took three years to repair the damage.', ''],
  ['Finland joined the pact. *It* was Sunday when the news came.', ''],
  // they for several
  ['Ana Ruiz and Tom Dale founded Talos. *They* sold it in 2019.', ''],
  ['France and Spain signed a treaty. *They* will share power lines.', ''],
  ['Jonas Vik met Peter Holm in Riga. *They* agreed on a ceasefire.', ''],
  ['The two ministers met in Riga. *They* agreed on a ceasefire.', 'The two ministers'],
  ['Farmers blocked the motorway near Lyon. *They* want lower taxes.', 'Farmers'],
  ['The navy said it had caught the pirates as *they* boarded a tanker.', 'the pirates'],
  // reflexives
  ['Victor Blom shot *himself* after the trial.', 'Victor Blom'],
  ['The party of Victor Blom has distanced *itself* from the march.', 'The party of Victor Blom'],
  // things
  ['The storm hit the coast near Porto on Tuesday. *It* killed four people.', 'The storm'],
  ['Investigators found a letter in the car. *It* was addressed to the bishop.', 'a letter'],
  ['The senate approved the bill in May. The governor signed *it* a week later.', 'the bill'],
  ['Kenya bought three ships from Italy and sent *them* to Mombasa.', 'three ships'],
  ['The rebels took the town of Bara. The army says it has recaptured *it*.', 'the town of Bara'],
  // further back, with a distractor between
  [
    'Selma Krog opened the exhibition on Thursday. The queue reached the harbour. *She* called the paintings a gift.',
    'Selma Krog',
  ],
  ['The actor Ben Okafor died on Sunday. Hundreds gathered outside the theatre. *He* was 71.', 'Ben Okafor'],
  ['Rosa Lima wrote to Elena Prado in June. In the letter *she* asked for a loan.', 'Rosa Lima'],
  [
    'Frank Weber lost the seat to Karl Adler, who had moved to the city in 2001. *He* conceded at midnight.',
    'Frank Weber',
  ],
  ['After *she* left the party, Ingrid Solberg founded a newspaper.', 'Ingrid Solberg'],
]

/** Those that newsgraph does not get right, with what it makes of them: '' where it is not sure of anybody. */
export const NOT_UNDERSTOOD: readonly (readonly [text: string, taken: string])[] = [
  ['The carmaker Tolvan recalled 4,000 vans. *It* said the brakes could fail.', ''],
  ['Brazil signed the treaty in Lisbon. *It* had long refused to do so.', ''],
  ['The protesters said police had taken *their* phones.', 'police'],
  ['The son of Walter Grimm said *he* would appeal.', 'Walter Grimm'],
  ['The rebels took the town of Bara. The army says it has recaptured *it*.', ''],
]
