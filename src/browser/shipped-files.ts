/** The files of the package's folder `ontology`, in the order in which Node reads them: a browser cannot list a folder. */
export const ONTOLOGY_FILES = [
  'lexicon-biography.ttl',
  'lexicon-business.ttl',
  'lexicon-classes.ttl',
  'lexicon-conflict.ttl',
  'lexicon-diplomacy.ttl',
  'lexicon-general.ttl',
  'lexicon-law.ttl',
  'lexicon-political-events.ttl',
  'lexicon-politics.ttl',
  'lexicon-science.ttl',
  'lexicon-sport.ttl',
  'lexicon-stance.ttl',
  'lexicon-trade.ttl',
  'newsgraph.ttl',
  'statements.ttl',
] as const
