/** The readable id of a name; must agree with src/entities/slug.ts. */
export const slug = (text) =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) // prettier-ignore

/** Letters without accents, for writing a name as newspapers do. */
export const plain = (text) => text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[’ʻ]/g, "'")

const ENTITIES = { amp: '&', lt: '<', gt: '>', ocirc: 'ô', aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', Ntilde: 'Ñ', atilde: 'ã', ccedil: 'ç', egrave: 'è', agrave: 'à', uuml: 'ü', ouml: 'ö', auml: 'ä', rsquo: '’' } // prettier-ignore

/** Text of an HTML fragment as the Factbook has them. */
export const decoded = (text = '') => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole).trim()

/** Without keys whose value says nothing. */
export const compact = (entry) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)))

export const distinct = (values) => [...new Set(values.filter((value) => value !== undefined && value !== ''))]
