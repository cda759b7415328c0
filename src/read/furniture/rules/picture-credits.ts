import { piece, type FurnitureRule } from '../rule.ts'

/** "Photo: AP", "Image credit: Jane Doe": a credit without a caption. */
export const pictureCredit: FurnitureRule = {
  name: 'picture-credit',
  pattern: piece(
    '(?:(?:file )?(?:image|photo|photograph|picture|video|audio|graphic|illustration)s?(?: credits?| source| courtesy(?: of)?| by)?\\s*[:/]\\s*[^.|:]{2,60}\\.?$',
    '|(?:ap|afp|reuters|epa|getty) (?:photo|images?)(?:/[^.|]{2,60})?\\.?$|(?:file|representative|representational) (?:photo|image|picture)$)',
  ),
}
