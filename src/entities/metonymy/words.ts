const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs of which a city itself is the subject. */
export const OF_CITIES = list(
  'be have host see lie stage celebrate experience get win lose play beat draw wake sit stand sprawl grow boast feature contain house hold swelter brace recover rank',
)

/** What a power is said to be: "Moscow remains a partner". */
export const RELATIONS = list(
  'partner ally supplier rival adversary friend enemy foe member signatory party power importer exporter backer sponsor supporter opponent donor lender neighbour neighbor mediator guarantor aggressor player',
)

/** Verbs whose object is addressed or dealt with, not gone to. */
export const ADDRESSING = list(
  'urge accuse blame condemn warn tell ask criticize criticise support back help pressure pressurize press push force isolate punish sanction thank assure remind persuade convince praise sue irritate anger offend provoke threaten deter engage consult inform notify lobby oppose court antagonize reassure oblige allow enable let prompt lead drive sway embarrass implore beg demand arm supply fund finance trust distrust fear alarm alienate appease contain counter confront',
)

/** Nouns and verbs with "to" that are no motion: "ties to Moscow", "sell to Beijing". */
export const DEALING = list(
  'tie link message threat warning letter aid loan export supply sale response opposition concession alternative loyalty allegiance sell offer give lend propose complain appeal respond export supply answer report pledge promise commit signal speak talk write close loyal friendly hostile',
)

/** Nouns with "of": "an ally of Moscow". */
export const RELATED = list(
  'ally partner government support criticism critic enemy friend supporter behest interest influence condemnation intention policy isolation mistrust distrust rival adversary foe defiance demand accusation',
)

/** Nouns and verbs with "from": "pressure from Washington". */
export const COMING = list(
  'pressure support criticism demand statement import aid threat guarantee approval order instruction signal response request loan promise warning message denial reaction help backing permission independence import buy purchase receive obtain hear demand seek expect win',
)

/** Nouns and verbs with "on": "sanctions on Tehran". */
export const BEARING = list(
  'sanction pressure tariff embargo impose depend rely dependence reliance restriction blame criticism press',
)

/** Nouns of government before which a capital's name is the state's: "Beijing officials". */
export const GOVERNING = list(
  'government official regime administration leadership leader diplomat envoy authority policymaker',
)

/** What is a city's own: "Moscow's mayor", "London's streets". */
export const OF_THE_CITY = list(
  'mayor street airport population resident suburb district centre center skyline weather police subway metro underground university museum stadium hospital station square park river outskirts suburb neighbourhood neighborhood commuter citizen traffic cathedral zoo theatre theater opera club team port harbour harbor landmark',
)

/** Ways between two cities. */
export const WAYS = list(
  'train flight road railway route distance line bus journey trip travel fly drive commute corridor',
)
