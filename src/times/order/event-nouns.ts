import type { Token } from '../../model/index.ts'

/** Nouns of events whose form does not tell. */
const EVENTS = new Set(['attack', 'war', 'visit', 'talk', 'vote', 'election', 'summit', 'meeting', 'crash', 'trial', 'strike', 'protest',
  'riot', 'coup', 'raid', 'death', 'birth', 'arrest', 'release', 'launch', 'game', 'match', 'race', 'final', 'storm', 'flood', 'fire',
  'earthquake', 'hurricane', 'blast', 'bomb', 'debate', 'speech', 'call', 'clash', 'fight', 'battle', 'siege', 'sale', 'deal', 'merger',
  'takeover', 'collapse', 'fall', 'rise', 'win', 'defeat', 'loss', 'murder', 'killing', 'shooting', 'hearing', 'inquiry', 'probe', 'review',
  'conference', 'ceremony', 'festival', 'funeral', 'wedding', 'campaign', 'crisis', 'outbreak', 'pandemic', 'ceasefire', 'truce', 'escape',
  'rescue', 'search', 'tour', 'trip', 'flight', 'departure', 'arrival', 'return', 'resignation', 'appointment', 'verdict', 'ruling',
  'rally', 'march', 'parade', 'show', 'reign', 'term', 'session', 'holiday', 'drought', 'famine', 'season', 'test', 'voyage', 'anniversary', 'recess']) // prettier-ignore
const SUFFIX = /(?:tion|sion|ment|ance|ence|al|ure|ing|age)$/u
/** What ends so and is no event. */
const THINGS = new Set(['government', 'department', 'parliament', 'document', 'nation', 'station', 'region', 'institution', 'hospital', 'official',
  'capital', 'journal', 'animal', 'material', 'individual', 'professional', 'population', 'organization', 'organisation', 'corporation',
  'foundation', 'association', 'federation', 'building', 'thing', 'evening', 'morning', 'king', 'string', 'spring', 'figure', 'picture', 'structure', 'age',
  'language', 'village', 'page', 'image', 'percentage', 'television', 'million', 'question', 'religion', 'location', 'position', 'section', 'option',
  'moment', 'apartment', 'instrument', 'environment', 'element', 'cement', 'audience', 'science', 'evidence', 'residence', 'insurance', 'finance',
  'nature', 'culture', 'future', 'temperature', 'furniture', 'literature', 'goal', 'metal', 'canal', 'rival', 'criminal', 'manual', 'terminal']) // prettier-ignore

const MEASURES = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'night', 'series', 'wave', 'spate',
  'round', 'string', 'period', 'spell']) // prettier-ignore

/** True of what measures events out: "days of battles", "a series of attacks". */
export const isMeasure = ({ lemma, upos }: Token): boolean => upos === 'NOUN' && MEASURES.has(lemma.toLowerCase())

/** True of a verb that tells something, and of a noun that names an event. */
export function namesEvent(token: Token): boolean {
  if (token.upos === 'VERB') return true
  if (token.entityType === 'event') return true
  if (token.upos !== 'NOUN' || (token.entityType !== null && token.entityType !== 'abstract')) return false
  const lemma = token.lemma.toLowerCase()
  return EVENTS.has(lemma) || (SUFFIX.test(lemma) && !THINGS.has(lemma))
}
