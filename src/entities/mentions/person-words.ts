import type { Gender } from '../gazetteer/index.ts'

/** Words before a person's name that are no part of it, by the gender that they tell. */
const HONORIFICS: Readonly<Record<string, Gender | 'either'>> = {
  mr: 'male', mister: 'male', sir: 'male', lord: 'male', king: 'male', prince: 'male', father: 'male', brother: 'male', pope: 'male', emir: 'male', sultan: 'male', sheikh: 'male',
  mrs: 'female', ms: 'female', miss: 'female', lady: 'female', dame: 'female', queen: 'female', princess: 'female', sister: 'female', madame: 'female', madam: 'female',
  dr: 'either', doctor: 'either', prof: 'either', professor: 'either', emeritus: 'either', rev: 'either', reverend: 'either', hon: 'either', st: 'either', saint: 'either', gov: 'either', sen: 'either', rep: 'either',
  gen: 'either', col: 'either', lt: 'either', maj: 'either', capt: 'either', sgt: 'either', cpl: 'either', adm: 'either', cmdr: 'either', pvt: 'either', supt: 'either', insp: 'either',
} // prettier-ignore

/** Further words that stand before names as titles, besides the offices of the ontology. */
const TITLES = new Set(
  'president vice-president vice chancellor premier minister secretary ambassador senator congressman congresswoman representative governor mayor general colonel major captain lieutenant sergeant admiral commander chief judge justice attorney director chairman chairwoman chair chairperson spokesman spokeswoman spokesperson coach officer detective inspector sheriff archbishop bishop cardinal rabbi imam ayatollah ceo author actor actress singer artist illustrator designer photographer researcher scientist striker midfielder defender goalkeeper player leader founder owner manager deputy former acting interim foreign prime external affairs'.split(
    ' ',
  ),
)

const MALE = new Set(
  'man boy father son brother husband uncle nephew grandfather grandson king prince lord actor businessman spokesman chairman congressman policeman gentleman guy widower boyfriend monk priest pope'.split(
    ' ',
  ),
)
const FEMALE = new Set(
  'woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess lady actress businesswoman spokeswoman chairwoman congresswoman policewoman widow girlfriend nun'.split(
    ' ',
  ),
)

const key = (word: string): string => word.toLowerCase().replace(/\.$/, '')

export const isHonorific = (word: string): boolean => key(word) in HONORIFICS
export const isTitle = (word: string): boolean => TITLES.has(key(word))

export function genderOfHonorific(word: string): Gender | undefined {
  const gender = HONORIFICS[key(word)]
  return gender === 'either' ? undefined : gender
}

/** Gender that a common noun tells ("spokeswoman"). */
export function genderOfNoun(lemma: string): Gender | undefined {
  if (MALE.has(lemma)) return 'male'
  return FEMALE.has(lemma) ? 'female' : undefined
}
