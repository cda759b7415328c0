import type { EntityType, Modality } from '../../src/model/index.ts'

/** An invented report; every statement below quotes its words. */
export const SENTENCES: readonly string[] = [
  'Norland and Veridia signed an agreement on Tuesday to build an undersea power cable across the Sound of Hael.',
  "Norland's prime minister, Ingrid Solheim, met Veridian president Marco Tessaro in Port Amsel on 4 March.",
  'The cable will carry hydropower from Norland to Veridia from 2029.',
  'Veridia imports most of its natural gas from Kestovia.',
  'According to the energy ministry, the cable could halve Veridian gas imports.',
  'Kestovia has not cut gas deliveries to Veridia, despite repeated threats.',
  'Helmdal Grid, the state operator, will lay the cable with the survey ship Aurora.',
  'Helmdal Grid has denied that the project exceeds its budget of 2.1 billion euros.',
  'The Coastal Fishers Union opposes the route because it crosses spawning grounds of herring.',
  'The union said Helmdal Grid had never consulted its members.',
  'Greenpeace may challenge the permit at the Maritime Court.',
  'The Maritime Court has not yet approved the route.',
  'Tessaro intends to visit Helmdal in May.',
  'Solheim praised Veridia as a reliable partner.',
  'Kestovia accused Norland of undercutting its gas exports.',
  'The European Investment Bank plans to finance 40 percent of the cable.',
  'If parliament rejects the agreement, Norland must repay the bank.',
  'Lena Brandt, who leads Helmdal Grid, owns no shares in the company.',
  'Analysts at Nordbank expect that power prices in Veridia will fall.',
  'Nordbank advises the government of Norland.',
  'Kelp forests along the coast shelter seals.',
  'Veridia did not invite Kestovia to the talks in Port Amsel.',
  'Solheim will travel to Kestovia, sources say.',
  'The Aurora left Helmdal on Monday.',
]

export interface EntityRow {
  readonly id: string
  readonly label: string
  readonly type: EntityType
  readonly class: string
  readonly aliases?: readonly string[]
  readonly wikidata?: string
  readonly wikipedia?: string
  readonly named?: boolean
}

const nominal = (id: string, label: string, type: EntityType, className = 'Thing'): EntityRow => ({
  id,
  label,
  type,
  class: className,
  named: false,
})

export const ENTITIES: readonly EntityRow[] = [
  {
    id: 'norland',
    label: 'Norland',
    type: 'place',
    class: 'State',
    aliases: ['Kingdom of Norland'],
    wikidata: 'Q900001',
  },
  { id: 'veridia', label: 'Veridia', type: 'place', class: 'State', aliases: ['Veridian'], wikidata: 'Q900002' },
  { id: 'kestovia', label: 'Kestovia', type: 'place', class: 'State', wikidata: 'Q900003', wikipedia: 'Kestovia' },
  {
    id: 'ingrid-solheim',
    label: 'Ingrid Solheim',
    type: 'person',
    class: 'Person',
    aliases: ['Solheim', 'prime minister'],
  },
  { id: 'marco-tessaro', label: 'Marco Tessaro', type: 'person', class: 'Person', aliases: ['Tessaro'] },
  { id: 'lena-brandt', label: 'Lena Brandt', type: 'person', class: 'Person' },
  { id: 'helmdal-grid', label: 'Helmdal Grid', type: 'organization', class: 'Company' },
  { id: 'energy-ministry', label: 'energy ministry', type: 'organization', class: 'Ministry', named: false },
  { id: 'fishers-union', label: 'Coastal Fishers Union', type: 'organization', class: 'Union', aliases: ['the union'] },
  { id: 'greenpeace', label: 'Greenpeace', type: 'organization', class: 'Organization', wikidata: 'Q81307' },
  { id: 'maritime-court', label: 'Maritime Court', type: 'organization', class: 'Court' },
  { id: 'eib', label: 'European Investment Bank', type: 'organization', class: 'Bank', aliases: ['the bank'] },
  { id: 'nordbank', label: 'Nordbank', type: 'organization', class: 'Bank' },
  { id: 'parliament', label: 'parliament', type: 'organization', class: 'Parliament', named: false },
  { id: 'port-amsel', label: 'Port Amsel', type: 'place', class: 'City' },
  { id: 'helmdal', label: 'Helmdal', type: 'place', class: 'City' },
  { id: 'sound-of-hael', label: 'Sound of Hael', type: 'place', class: 'Strait' },
  { id: 'aurora', label: 'Aurora', type: 'object', class: 'Ship' },
  nominal('cable', 'undersea power cable', 'object', 'Infrastructure'),
  nominal('agreement', 'agreement', 'event', 'Agreement'),
  nominal('talks', 'talks in Port Amsel', 'event', 'Meeting'),
  nominal('hydropower', 'hydropower', 'substance'),
  nominal('natural-gas', 'natural gas', 'substance'),
  nominal('gas-exports', 'gas exports', 'abstract'),
  nominal('route', 'route', 'abstract'),
  nominal('permit', 'permit', 'abstract'),
  nominal('power-prices', 'power prices in Veridia', 'abstract'),
  nominal('spawning-grounds', 'spawning grounds of herring', 'place'),
  nominal('herring', 'herring', 'animal'),
  nominal('kelp-forests', 'kelp forests along the coast', 'plant'),
  nominal('seals', 'seals', 'animal'),
  nominal('shares', 'shares in the company', 'abstract'),
]

/** `[entity id or null, words in the sentence]`; of null, the words are the value. */
type Part = readonly [entity: string | null, words: string]

export interface StatementRow {
  readonly sentence: number
  readonly subject: Part
  /** Words as written (may be empty), and the lemma form. */
  readonly relation: readonly [words: string, lemma: string, property?: string]
  readonly object?: Part
  readonly roles?: readonly (readonly [role: string, ...part: Part])[]
  readonly denied?: boolean
  readonly modality?: Modality
  /** Source, cue and verb. */
  readonly by?: readonly [source: string | null, words: string, cue: string, verb: string]
  readonly when?: readonly [words: string, value: string]
}
