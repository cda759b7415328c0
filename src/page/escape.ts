import { table } from '../model/index.ts'
const HTML = table<string>({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })

/** `text` as the content of an HTML element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML.get(character) ?? character)
}

/**
 * `value` as JSON that no HTML parser can leave early: everything that could end the script element, open a comment
 * or break a line of script is written as `\uXXXX`, which JSON reads back as the same character.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
