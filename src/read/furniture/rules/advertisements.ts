import { piece, type FurnitureRule } from '../rule.ts'

/** "Advertisement", "Story continues below". */
export const advertisement: FurnitureRule = {
  name: 'advertisement',
  pattern: piece(
    '(?:skip )?(?:advertisement|advert|ad|sponsored(?: content| links?)?|promoted(?: content)?|paid (?:post|content|partnership))(?=\\W*$|\\W+(?:scroll|story|article|continue|\\d))',
    '|(?:story|article) continues? (?:below|after)(?: (?:this |the )?(?:ad|advertisement|video|gallery|photo)s?)?',
    '|(?:continue reading|scroll (?:down )?to continue|keep reading|scroll (?:down )?for more)(?: (?:below|the main story|reading|with content|the article))*',
  ),
}
