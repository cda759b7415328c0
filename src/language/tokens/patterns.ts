import type { Words } from '../../model/index.ts'

// Quantifiers before a required character are bounded, so that no text makes matching slow.

const TOP_DOMAINS =
  'com|org|net|gov|edu|mil|int|info|biz|tv|io|uk|ca|au|ie|nz|de|fr|eu|nl|ch|ru|ua|cn|jp|kr|br|mx|za|il|ir|tr'
/** Domains that are words too, taken for domains only after a second-level one: "gov.in", but not "agreed.in". */
const WORD_DOMAINS = 'in|it|at|be|us|es|is|so|to|me|no'
const SECOND_LEVEL = 'co|com|gov|govt|org|ac|net|edu'
const FILE_ENDINGS = 'doc|docx|xls|xlsx|ppt|pdf|txt|zip|jpg|jpeg|png|gif|html?|csv|exe|mp3|mp4'

const alternatives = (words: ReadonlySet<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')
const lettered = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => /^\p{Lu}\p{L}*$/u.test(word)))
const months = (table: Words['table']): ReadonlySet<string> =>
  new Set([...table('month').keys(), ...table('monthAbbreviation').keys()])
const sticky = (source: string, flags = ''): RegExp => new RegExp(source, `uy${flags}`)

const INNER = String.raw`[\p{L}\p{M}\p{N}]`
const NOT_IN_WORD = String.raw`(?![\p{L}\p{M}\p{N}])`
const WORD = String.raw`\p{L}${INNER}*(?:['’\u0060_]${INNER}+)*`

// What some archives write with spaces between its parts, as a tokeniser left it; a word goes without them.
const MERIDIEM = String.raw`[ap]\.? ?m\b`
const SPACED_TIME = String.raw`\d{1,2}: [0-5]\d(?!\d)(?=\s?(?:${MERIDIEM}|[AP]\.? ?M\b|hours\b|GMT\b))`
const SPACED_DECIMAL = String.raw`\d{1,3}\. \d{1,2}(?!\d)(?=\s?(?:%|million|billion|trillion|percent|per cent|-magnitude)|, \p{Ll}|\.(?:\s|$))`
const SPACED_SUM = String.raw`(?<=[$£€]\s?|magnitude (?:of |at )?)\d{1,3}\. \d{1,2}(?!\d)`
const SPACED_THOUSANDS = String.raw`\d{1,3}(?:, \d{3})+(?![\d,]|\s(?:and|or)\s\d)`
const SPACED_INITIALS = String.raw`(?<!\p{L}\.\s?)(?:[ap]\. m\.|U\. [SKN]\.|D\. C\.)(?!\s?\p{L}\.)`

export interface TokenPattern {
  readonly name: string
  readonly pattern: RegExp
}

/** What a token may look like, in the order they are tried; the first that matches at a place is taken. */
export const tokenPatterns = ({ words, table }: Words): readonly TokenPattern[] => [
  {
    name: 'url',
    pattern: sticky(
      String.raw`(?:https?|ftp)://[^\s<>"“”]+(?<![.,;:!?'’)\]}*])|www\.[^\s<>"“”]+(?<![.,;:!?'’)\]}*])`,
      'i',
    ),
  },
  {
    name: 'email',
    pattern: sticky(String.raw`[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`),
  },
  { name: 'handle or hashtag', pattern: sticky(String.raw`[@#](?=\p{L}|_)[\p{L}\p{M}\p{N}_]+`) },
  { name: 'spaced domain', pattern: sticky(String.raw`[\p{L}\p{N}-]{2,63}\. (?:com|org|net|gov|edu)${NOT_IN_WORD}`) },
  {
    name: 'domain',
    pattern: sticky(
      String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:${TOP_DOMAINS}|${TOP_DOMAINS.toUpperCase()}|(?:${SECOND_LEVEL})\.(?:${WORD_DOMAINS}))${NOT_IN_WORD}(?:/[^\s<>"“”]+(?<![.,;:!?'’)\]}]))?(?!\.\p{L})`,
    ),
  },
  { name: 'file', pattern: sticky(String.raw`(?:[\p{L}\p{N}_-]{1,63}\.){1,8}(?:${FILE_ENDINGS})${NOT_IN_WORD}`, 'i') },
  { name: 'emoticon', pattern: sticky(String.raw`(?<!\S)[:;=]['’]?-?[()DPp/\\|](?![\p{L}\p{N}])`) },
  { name: 'telephone', pattern: sticky(String.raw`(?:\d{1,2}[-.])?(?:\d{3}[-.])?\d{3}[-.]\d{4}(?![-\d])`) },
  {
    name: 'date',
    pattern: sticky(String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{2,4}|\d{1,2}/\d{1,2}(?:/\d{2,4})?)(?![-/\d])`),
  },
  { name: 'spaced time', pattern: sticky(SPACED_TIME) },
  {
    name: 'spaced number',
    pattern: sticky(String.raw`(?<![\d.,]|^|\n)(?:${SPACED_THOUSANDS}|${SPACED_SUM}|${SPACED_DECIMAL})`),
  },
  { name: 'initials', pattern: sticky(SPACED_INITIALS) },
  { name: 'time', pattern: sticky(String.raw`\d{1,2}(?::\d{2}){1,2}(?!\d)`) },
  { name: 'year of a century', pattern: sticky(String.raw`['’]\d\ds?${NOT_IN_WORD}`) },
  {
    name: 'quantity with a unit',
    pattern: sticky(
      String.raw`[+]?(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)(?=(?:${alternatives(words('unitSymbol'))})${NOT_IN_WORD})`,
    ),
  },
  {
    name: 'number',
    pattern: sticky(
      String.raw`[+]?\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)${NOT_IN_WORD}|(?:[+]|(?<![\p{L}\p{N}])\.)?\d+(?:[.,]\d+)*${NOT_IN_WORD}`,
    ),
  },
  {
    name: 'currency before a number',
    pattern: sticky(String.raw`(?:${alternatives(lettered(table('currency').keys()))})(?=\d)`),
  },
  { name: 'number with letters', pattern: sticky(String.raw`\d${INNER}*`) },
  {
    name: 'initials',
    pattern: sticky(String.raw`(?:\p{L}\.){2,}(?!\p{L})|(?:\p{L}\.)+\p{L}(?!\p{L})|Ph\.D\.?${NOT_IN_WORD}`),
  },
  { name: 'title', pattern: sticky(String.raw`(?:${alternatives(words('titleAbbreviation'))})\.(?!\p{L}{2})`) },
  { name: 'abbreviation', pattern: sticky(String.raw`(?:${alternatives(words('abbreviation'))})\.(?![\p{L}\p{N}])`) },
  {
    name: 'abbreviation before a number',
    pattern: sticky(String.raw`(?:${alternatives(words('numberAbbreviation'))})\.(?=\s?\d)`),
  },
  { name: 'initial', pattern: sticky(String.raw`(?!I\.)\p{Lu}\.(?=\s*\p{Lu})|(?<=\b\p{Lu}\.\s?)\p{Lu}\.`) },
  // "F-35", "AK-47s", "CVE-2013-3893"
  {
    name: 'code of letters and numbers',
    pattern: sticky(
      String.raw`(?<![\p{L}\p{N}-])(?!(?:${alternatives(months(table))})-)\p{Lu}\p{L}{0,3}(?:-\d{1,4})+\p{L}{0,2}${NOT_IN_WORD}(?!-)`,
    ),
  },
  { name: 'dollar of a state', pattern: sticky(String.raw`\p{Lu}{1,3}\$`) },
  { name: 'ampersand within', pattern: sticky(String.raw`\p{L}{1,4}&\p{L}{1,4}${NOT_IN_WORD}`) },
  {
    name: 'slash of an abbreviation',
    pattern: sticky(String.raw`(?:\p{L}/\p{L}|[wb]/(?:o|out|t|w)|s/he)${NOT_IN_WORD}`),
  },
  {
    name: 'name with an exclamation mark',
    pattern: sticky(
      String.raw`(?:${alternatives(words('exclaimedName'))})!(?=['’]s|\s\p{Ll}|\s(?!(?:${alternatives(words('sentenceOpener'))})\s)\p{Lu})`,
    ),
  },
  { name: 'prefixed word', pattern: sticky(String.raw`(?:${alternatives(words('hyphenPrefix'))})-${WORD}`, 'i') },
  { name: 'word', pattern: sticky(WORD) },
  { name: 'clitic', pattern: sticky(String.raw`['’](?:s|m|d|re|ve|ll|em|tis|twas|cause)${NOT_IN_WORD}`, 'i') },
  {
    name: 'run of marks',
    pattern: sticky(
      String.raw`\.{2,}|[!?]{2,}|-{2,}|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|\+{2,}|\${2,}|<<|>>|''|’’|‘‘|\u0060{2}|…+`,
    ),
  },
  {
    name: 'pictogram',
    pattern: sticky(String.raw`\p{Extended_Pictographic}(?:[\ufe0f\p{EMod}\u20e3]|\u200d\p{Extended_Pictographic})*`),
  },
  { name: 'sign', pattern: sticky(String.raw`.\p{M}*`, 's') },
]
