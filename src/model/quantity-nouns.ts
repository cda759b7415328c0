/** Nouns that only count or part what follows their "of". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  `number amount score dozen hundred thousand million billion series string group lot majority minority handful couple
   pair set part portion bulk rest half third quarter ton tonne package round wave spate form kind type total lot piece
   dollar euro pound day week month year majority contingent batch shipment load first second last`.split(/\s+/),
)
