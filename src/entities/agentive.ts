import type { CodedClass, Ontology } from '../model/index.ts'

/** Whether only agents do what a verb tells, by the domains of all properties that it may evoke. */
export function isDoneByAgents(verb: string, ontology: Ontology): boolean {
  const frames = ontology.framesOf(verb, 'verb').filter(({ passive }) => passive !== true)
  return frames.length > 0 && frames.every(({ property }) => ontology.properties.get(property)?.domain.join() === AGENT)
}
const AGENT: CodedClass = 'Agent'
