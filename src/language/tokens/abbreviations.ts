/** Abbreviations, without their full stop, in the case they are written in. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Stand before a name: no sentence ends here. */
export const TITLES = list(`
  Mr Mrs Ms Mx Dr Prof Gen Gov Sen Sens Rep Reps Lt Col Sgt Capt Cmdr Cpl Maj Adm Pvt Rev Hon Fr Pres Amb Supt Insp
  Messrs Mme Mlle St Ste Ft Mt MR MRS MS DR PROF GEN GOV SEN REP
`)

/** May end a sentence or not; what follows decides. */
export const OTHERS = list(`
  Jr Sr Inc Corp Co Ltd Bros LLC Plc PLC Assn Dept Univ Inst Intl Natl Govt Ave Blvd Rd Hwy Attn
  etc al vs viz approx est cf esp incl excl dept ext tel max min
  Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
  Ala Ariz Ark Cal Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
  Wash Wis Wyo Ont Que Ph Sc Esq
`)

/** Are abbreviations only before a number: "No. 10", "p. 4", "Sun. 8", "Mar. 3". */
export const BEFORE_NUMBERS = list(
  'c ca No Nos no nos p pp vol Vol vols fig Fig figs art Art sec Sec ch Ch ed Ed Mar Sat Sun Mass Del',
)
