import { describe, expect, it } from 'vitest'
import { linesOf } from '../support/read-sentence.ts'

/** Sentences with the relation that their verb tells: a property where words and classes fit, else the verb itself. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, line: string])[]>> = {
  'a verb with a particle is a word of its own': [
    ['A ferry dropped off the hikers at the pier.', 'ferry | drop off | hikers'],
    ['The mayor opened up the hall.', 'mayor | open up | hall'],
    ['The board called off the merger.', 'board | cancels | merger'],
  ],
  'what the verb asks for has to be known': [
    ['The committee passed the law.', 'committee | approves | law'],
    ['The clerk passed the salt.', 'clerk | pass | salt'],
    ['Rebels captured the airport.', 'Rebels | captures | airport'],
    ['The novel captured the mood of a decade.', 'novel | capture | mood'],
    ['The court overturned the law.', 'court | repeals | law'],
    ['Rioters overturned three cars.', 'Rioters | overturn | three cars'],
    ['The ministry released two hostages.', 'ministry | releases | two hostages'],
    ['The navy intercepted a missile.', 'navy | shootsDown | missile'],
    ['The goalkeeper intercepted the pass.', 'goalkeeper | intercept | pass'],
    ['Her victory inspired the team.', 'victory | inspire | team'],
    ['She received a bruise.', 'She | receives | bruise'],
    ['He told her to leave.', 'He | urges | her'],
  ],
  'who does it has to fit': [
    ['Israel struck a camp near the border.', 'Israel | attacks | camp'],
    ['The boy hit a stone.', 'boy | hit | stone'],
    ['Prices rose in May.', 'Prices | rises | -'],
    ['The climbers rose at dawn.', 'climbers | rise | -'],
  ],
  'nearby senses have properties of their own': [
    ['The crew completed the bridge.', 'crew | completes | bridge'],
    ['A crowd looted two shops.', 'crowd | loots | two shops'],
    ['Guards fired at the boat.', 'Guards | firesAt | boat'],
    ['The new lock allows burglars to get in.', 'lock | allows | burglars'],
    ['Police identified the driver.', 'police | identifies | driver'],
  ],
  'sport, markets and courts use words in senses of their own': [
    ['The museum returned the mask to Nigeria.', 'museum | givesBack | mask'],
    ['The jury returned a guilty verdict after nine hours.', 'jury | return | guilty verdict'],
    ['The goalkeeper returned the pass to his defender.', 'goalkeeper | return | pass'],
    ['The bakery raised prices in May.', 'bakery | increases | prices'],
    ['The charity raised 2 million dollars for the hospital.', 'charity | raise | 2'],
    ['The singer dropped a new album on Friday.', 'singer | drop | new album'],
    ['The team dropped two points at home.', 'team | drop | two points'],
    ['The president called an election for May.', 'president | organizes | election'],
    ['The referee called a foul.', 'referee | call | foul'],
    ['The police opened an investigation.', 'police | begins | investigation'],
    ['The winger opened the scoring after ten minutes.', 'winger | open | scoring'],
    ['The army occupied the port.', 'army | occupies | port'],
    ['The team occupies third place.', 'team | occupy | third place'],
    ['The company launched a phone in May.', 'company | launches | phone'],
    ['Youths launched bottles at the police.', 'youths | launch | bottles'],
    ['The pirates released a tanker.', 'pirates | release | tanker'],
    ['The dog attacked a postman.', 'dog | attacks | postman'],
    ['The virus attacks the lungs.', 'virus | attack | lungs'],
    ['The company faces a lawsuit.', 'company | faces | lawsuit'],
    ['The team faces a long trip.', 'team | face | long trip'],
    ['The list includes Rome.', 'list | includes | Rome'],
    ['The coach included two teenagers in the squad.', 'coach | include | two teenagers'],
    ['The family owns three restaurants.', 'family | owns | three restaurants'],
    ['The minister owned the decision.', 'minister | own | decision'],
    ['The hikers found a body near the lake.', 'hikers | discovers | body'],
    ['The playmaker found Silva with a long pass.', 'playmaker | find | Silva'],
    ['The gang committed the robbery.', 'gang | commits | robbery'],
    ['The defender committed a foul.', 'defender | commit | foul'],
  ],
} // prettier-ignore

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', async (sentence, line) => {
    const found = await linesOf(sentence)
    const words = line.replaceAll('|', '\\|')
    expect(found).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(`^(?:new )?${words}`, 'i'))]))
  })
})
