/** Words beside a number of four digits that tell a year from an amount. */

/** After these it is a year: "in 1066". */
export const YEAR_PREPOSITIONS = new Set(['in', 'since', 'until', 'till', 'by', 'before', 'after', 'during', 'from', 'circa', 'c.', 'year']) // prettier-ignore

/** What counts with a year before it although it stands in the plural: "2000 levels", "the 1936 Games". */
export const DATED_PLURALS = new Set(['level', 'price', 'election', 'game', 'olympics', 'season', 'final', 'riot', 'protest', 'attack',
  'flood', 'championship', 'figure', 'result', 'regulation', 'reform', 'guideline', 'model', 'standard', 'bombing', 'award', 'term']) // prettier-ignore

/** After these it is an amount: "more than 2000". */
export const COMPARED = new Set(['than', 'about', 'least', 'nearly', 'almost', 'some', 'approximately', 'roughly', 'most', 'around',
  'exactly', 'only']) // prettier-ignore

/** What bears a number: "page 2010", "Windows 2000", "Resolution 1973". */
export const NUMBERED = new Set(['windows', 'office', 'server', 'route', 'highway', 'boeing', 'airbus', 'flight', 'room', 'section',
  'article', 'page', 'rule', 'act', 'form', 'model', 'line', 'number', 'no', 'no.', 'resolution', 'directive', 'channel', 'platform',
  'ps', 'agenda', 'vision', 'times', 'score', '#']) // prettier-ignore

const UNITS = ['%', 'percent', 'per cent', 'years?[- ](?:old|long)', 'years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds',
  'people', 'men', 'women', 'kilomet(?:er|re)s?', 'met(?:er|re)s?', 'miles?', 'feet', 'foot', 'ft', 'km', 'kg', 'm', 'mm', 'cm', 'tons?',
  'tonnes?', 'dollars?', 'euros?', 'pounds?', 'million', 'billion', 'square', 'cubic', 'degrees?', 'calories', 'hp', 'rpm', 'pm', 'am'] // prettier-ignore

/** What is counted, at the start of the text after the number: "2000 people", "a 2000 year old custom". */
export const COUNTED = new RegExp(`^ ?(?:${UNITS.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
