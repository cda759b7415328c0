import type { StatementRow } from './view-article.ts'

const ministry = ['energy-ministry', 'the energy ministry', 'According to the energy ministry', 'according to'] as const
const union = ['fishers-union', 'The union', 'The union said', 'say'] as const
const nordbank = ['nordbank', 'Analysts at Nordbank', 'Analysts at Nordbank expect', 'expect'] as const
const unnamed = [null, 'sources', 'sources say', 'say'] as const
const tuesday = ['on Tuesday', '2025-03-04'] as const

// prettier-ignore
export const STATEMENTS: readonly StatementRow[] = [
  { sentence: 0, subject: ['norland', 'Norland'], relation: ['signed', 'sign', 'signs'], object: ['agreement', 'an agreement'], when: tuesday },
  { sentence: 0, subject: ['veridia', 'Veridia'], relation: ['signed', 'sign', 'signs'], object: ['agreement', 'an agreement'], when: tuesday },
  { sentence: 0, subject: ['norland', 'Norland'], relation: ['agreement', 'agree with', 'agreesWith'], object: ['veridia', 'Veridia'], roles: [['topic', 'cable', 'an undersea power cable']], when: tuesday },
  { sentence: 0, subject: ['norland', 'Norland'], relation: ['to build', 'build', 'builds'], object: ['cable', 'an undersea power cable'], modality: 'planned', roles: [['place', 'sound-of-hael', 'the Sound of Hael']] },
  { sentence: 0, subject: ['veridia', 'Veridia'], relation: ['to build', 'build', 'builds'], object: ['cable', 'an undersea power cable'], modality: 'planned' },
  { sentence: 1, subject: ['ingrid-solheim', 'Ingrid Solheim'], relation: ['', 'be prime minister of', 'holdsOffice'], object: ['norland', 'Norland'] },
  { sentence: 1, subject: ['marco-tessaro', 'Marco Tessaro'], relation: ['', 'be president of', 'holdsOffice'], object: ['veridia', 'Veridian'] },
  { sentence: 1, subject: ['ingrid-solheim', 'Ingrid Solheim'], relation: ['met', 'meet', 'meets'], object: ['marco-tessaro', 'Veridian president Marco Tessaro'], roles: [['place', 'port-amsel', 'Port Amsel']], when: ['on 4 March', '2025-03-04'] },
  { sentence: 2, subject: ['cable', 'The cable'], relation: ['will carry', 'carry', 'transports'], object: ['hydropower', 'hydropower'], modality: 'planned', roles: [['origin', 'norland', 'Norland'], ['destination', 'veridia', 'Veridia']], when: ['from 2029', '2029'] },
  { sentence: 2, subject: ['norland', 'Norland'], relation: ['', 'supply', 'supplies'], object: ['veridia', 'Veridia'], modality: 'planned', roles: [['topic', 'hydropower', 'hydropower']] },
  { sentence: 3, subject: ['veridia', 'Veridia'], relation: ['imports', 'import', 'imports'], object: ['natural-gas', 'its natural gas'], roles: [['origin', 'kestovia', 'Kestovia'], ['quantity', null, 'most']] },
  { sentence: 3, subject: ['kestovia', 'Kestovia'], relation: ['', 'supply', 'supplies'], object: ['veridia', 'Veridia'] },
  { sentence: 4, subject: ['cable', 'the cable'], relation: ['could halve', 'halve', 'reduces'], object: ['natural-gas', 'Veridian gas imports'], modality: 'possible', by: ministry },
  { sentence: 5, subject: ['kestovia', 'Kestovia'], relation: ['has not cut', 'cut', 'reduces'], object: ['natural-gas', 'gas deliveries'], denied: true, roles: [['recipient', 'veridia', 'Veridia']] },
  { sentence: 5, subject: ['kestovia', 'Kestovia'], relation: ['threats', 'threaten', 'threatens'], object: ['veridia', 'Veridia'] },
  { sentence: 6, subject: ['helmdal-grid', 'Helmdal Grid'], relation: ['', 'be operator of'], object: ['norland', 'the state'] },
  { sentence: 6, subject: ['helmdal-grid', 'Helmdal Grid'], relation: ['will lay', 'lay', 'builds'], object: ['cable', 'the cable'], modality: 'planned', roles: [['instrument', 'aurora', 'the survey ship Aurora']] },
  { sentence: 7, subject: ['cable', 'the project'], relation: ['exceeds', 'exceed'], object: [null, 'its budget of 2.1 billion euros'], denied: true, by: ['helmdal-grid', 'Helmdal Grid', 'Helmdal Grid has denied', 'deny'] },
  { sentence: 8, subject: ['fishers-union', 'The Coastal Fishers Union'], relation: ['opposes', 'oppose', 'opposes'], object: ['route', 'the route'] },
  { sentence: 8, subject: ['route', 'it'], relation: ['crosses', 'cross', 'crosses'], object: ['spawning-grounds', 'spawning grounds of herring'] },
  { sentence: 8, subject: ['herring', 'herring'], relation: ['', 'spawn at'], object: ['spawning-grounds', 'spawning grounds'] },
  { sentence: 9, subject: ['helmdal-grid', 'Helmdal Grid'], relation: ['had never consulted', 'consult', 'consults'], object: ['fishers-union', 'its members'], denied: true, by: union },
  { sentence: 10, subject: ['greenpeace', 'Greenpeace'], relation: ['may challenge', 'challenge', 'challenges'], object: ['permit', 'the permit'], modality: 'possible', roles: [['place', 'maritime-court', 'the Maritime Court']] },
  { sentence: 11, subject: ['maritime-court', 'The Maritime Court'], relation: ['has not yet approved', 'approve', 'approves'], object: ['route', 'the route'], denied: true },
  { sentence: 12, subject: ['marco-tessaro', 'Tessaro'], relation: ['intends to visit', 'visit', 'visits'], object: ['helmdal', 'Helmdal'], modality: 'intended', when: ['in May', '2025-05'] },
  { sentence: 13, subject: ['ingrid-solheim', 'Solheim'], relation: ['praised', 'praise', 'praises'], object: ['veridia', 'Veridia'] },
  { sentence: 13, subject: ['veridia', 'Veridia'], relation: ['as', 'be partner of', 'partnerOf'], object: ['norland', 'a reliable partner'], by: ['ingrid-solheim', 'Solheim', 'Solheim praised', 'praise'] },
  { sentence: 14, subject: ['kestovia', 'Kestovia'], relation: ['accused', 'accuse', 'accuses'], object: ['norland', 'Norland'] },
  { sentence: 14, subject: ['norland', 'Norland'], relation: ['undercutting', 'undercut'], object: ['gas-exports', 'its gas exports'], by: ['kestovia', 'Kestovia', 'Kestovia accused', 'accuse'] },
  { sentence: 14, subject: ['kestovia', 'its'], relation: ['', 'export', 'exports'], object: ['gas-exports', 'gas exports'] },
  { sentence: 15, subject: ['eib', 'The European Investment Bank'], relation: ['plans to finance', 'finance', 'finances'], object: ['cable', 'the cable'], modality: 'planned', roles: [['quantity', null, '40 percent']] },
  { sentence: 16, subject: ['parliament', 'parliament'], relation: ['rejects', 'reject', 'rejects'], object: ['agreement', 'the agreement'], modality: 'conditional' },
  { sentence: 16, subject: ['norland', 'Norland'], relation: ['must repay', 'repay', 'pays'], object: ['eib', 'the bank'], modality: 'obligatory' },
  { sentence: 17, subject: ['lena-brandt', 'Lena Brandt'], relation: ['leads', 'lead', 'leads'], object: ['helmdal-grid', 'Helmdal Grid'] },
  { sentence: 17, subject: ['lena-brandt', 'Lena Brandt'], relation: ['owns', 'own', 'owns'], object: ['shares', 'shares in the company'], denied: true },
  { sentence: 18, subject: ['power-prices', 'power prices in Veridia'], relation: ['will fall', 'fall', 'decreases'], modality: 'planned', by: nordbank },
  { sentence: 19, subject: ['nordbank', 'Nordbank'], relation: ['advises', 'advise', 'advises'], object: ['norland', 'the government of Norland'] },
  { sentence: 20, subject: ['kelp-forests', 'Kelp forests along the coast'], relation: ['shelter', 'shelter'], object: ['seals', 'seals'] },
  { sentence: 21, subject: ['veridia', 'Veridia'], relation: ['did not invite', 'invite', 'invites'], object: ['kestovia', 'Kestovia'], denied: true, roles: [['destination', 'talks', 'the talks in Port Amsel']] },
  { sentence: 21, subject: ['talks', 'the talks'], relation: ['in', 'be in', 'locatedIn'], object: ['port-amsel', 'Port Amsel'] },
  { sentence: 22, subject: ['ingrid-solheim', 'Solheim'], relation: ['will travel to', 'travel to', 'visits'], object: ['kestovia', 'Kestovia'], modality: 'planned', by: unnamed },
  { sentence: 23, subject: ['aurora', 'The Aurora'], relation: ['left', 'leave', 'leaves'], object: ['helmdal', 'Helmdal'], when: ['on Monday', '2025-03-03'] },
  { sentence: 17, subject: ['shares', 'shares'], relation: ['in', 'be in'], object: ['helmdal-grid', 'the company'] },
]
