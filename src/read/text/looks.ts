/** How a block looks, told from its words alone. */

const FINAL = /[.!?…:;,]["'”’)\]]*$/
/** "U.S." and "D.C." end in a point that ends no sentence. */
const ABBREVIATION = /(?:\b\p{Lu}\.){2,}["'”’)\]]*$/u
const BEGINNING = /^["'“‘([¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const MEDIA = '(?:image|photo|photograph|picture|video|audio|graphic|illustration)s?'
const CREDIT = new RegExp(
  [
    `\\b${MEDIA}(?: credit| source| by| courtesy)?(?: of)?:\\s*[^.:]{2,60}\\.?$`,
    `\\((?:[^()]{0,40}\\W)?(?:photo|image|getty|reuters|ap|afp|file)\\b[^()]{0,40}\\)\\.?$`,
    `\\b(?:REUTERS|AP Photo|AFP|Getty Images|EPA|EPA-EFE)/[\\p{L} .'-]{2,40}\\.?$`,
    `\\b(?:via )?(?:Getty Images|AFP-JIJI)\\.?$`,
  ].join('|'),
  'iu',
)

const endsLikeSentence = (text: string): boolean => FINAL.test(text) && !ABBREVIATION.test(text)
const wordCount = (text: string): number => text.split(/\s+/).length

/** A headline or the heading of a section: short, on its own, without final punctuation. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= 120 && wordCount(text) <= 16 && !/[\r\n]/.test(text) && BEGINNING.test(text) && !endsLikeSentence(text)

/** As a heading, but it may be longer, and a question or an exclamation. */
export const looksLikeTitle = (text: string): boolean => {
  if (text.length > 200 || wordCount(text) > 30 || text.split(/\r\n|[\r\n]/).length > 2 || !BEGINNING.test(text))
    return false
  return !endsLikeSentence(text) || (/[?!]["'”’]*$/.test(text) && wordCount(text) <= 16)
}

/** A paragraph of the story, as opposed to headline, byline and other short lines above it. */
export const looksLikeProse = (text: string): boolean =>
  text.length >= 160 || (text.length >= 60 && /[.!?]["'”’)\]]*$/.test(text))

/** Words under a picture: they end with whose picture it is ("Image: Emil Brandt.", "(AP Photo/Jane Doe)"). */
export const looksLikeCaption = (text: string): boolean => text.length <= 500 && CREDIT.test(text.slice(-120))
