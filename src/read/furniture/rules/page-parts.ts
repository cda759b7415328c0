import { piece, type FurnitureRule } from '../rule.ts'

/** "Home > World > Asia". */
export const breadcrumbs: FurnitureRule = {
  name: 'breadcrumbs',
  pattern: piece("(?:home|news|front page)(?:\\s*[>›»/]\\s*[\\p{L}\\p{N} &’'-]{2,40}){1,6}$"),
}

/** Links that only a page has. */
export const pageLink: FurnitureRule = {
  name: 'page-link',
  pattern: piece(
    '(?:skip to (?:main )?(?:content|navigation)|about sharing|back to (?:top|home)|toggle navigation|accept (?:all )?cookies|manage (?:cookies|preferences)|open in app|view (?:all|gallery)|show more|load more)\\b',
  ),
}

/** Words of menus, which are also words of stories. */
export const menuWord: FurnitureRule = {
  name: 'menu-word',
  pattern: piece(
    '(?:menu|search|home|close|news|world|politics|business|sports?|opinion|comments?|about us|contact|privacy policy|terms of (?:use|service)|live|breaking news|font size|text size|a[+-]|subscribe|log ?in)(?![\\p{L}\\p{N}])',
  ),
  weak: true,
}
