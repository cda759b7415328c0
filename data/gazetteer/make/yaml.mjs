/**
 * Reads the plain block YAML of the fact sources (maps, lists of maps, scalars; no anchors, no flow style) into objects.
 * A list at the top gives an array; a map at the top gives an array of its values with their key as `key`.
 */
export function readRecords(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  let at = 0
  const indentOf = (line) => line.length - line.trimStart().length

  function block(indent) {
    return lines[at].trimStart().startsWith('- ') || lines[at].trim() === '-' ? list(indent) : map(indent)
  }
  function list(indent) {
    const items = []
    while (at < lines.length && indentOf(lines[at]) === indent && lines[at].trimStart().startsWith('-')) {
      const rest = lines[at].trimStart().slice(2)
      if (/^[\w .'&()/,-]+:( |$)/.test(rest) && !rest.startsWith("'")) {
        lines[at] = ' '.repeat(indent + 2) + rest
        items.push(map(indent + 2))
      } else {
        at++
        items.push(scalar(rest))
      }
    }
    return items
  }
  function map(indent) {
    const result = {}
    while (at < lines.length && indentOf(lines[at]) === indent && !lines[at].trimStart().startsWith('- ')) {
      const found = /^\s*(.+?):(?: (.*)|)$/.exec(lines[at])
      at++
      if (!found) continue
      const key = scalar(found[1])
      if (found[2] !== undefined && found[2] !== '') {
        let value = found[2]
        while (at < lines.length && indentOf(lines[at]) > indent) value += ' ' + lines[at++].trim()
        result[key] = scalar(value)
      } else if (at < lines.length && (indentOf(lines[at]) > indent || (indentOf(lines[at]) === indent && lines[at].trimStart().startsWith('- ')))) {
        result[key] = block(indentOf(lines[at]))
      }
    }
    return result
  }
  const top = block(0)
  return Array.isArray(top) ? top : Object.entries(top).map(([key, value]) => ({ key, ...value }))
}

function scalar(text) {
  const value = text.trim()
  if (/^'.*'$/s.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (/^".*"$/s.test(value)) return JSON.parse(value)
  return value
}
