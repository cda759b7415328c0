import { readFile, writeFile } from 'node:fs/promises'
import { NewsgraphError } from '../model/index.ts'

/** Lines of a UTF-8 file that are not empty. */
export async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8')
  return text.split(/\r?\n/).filter((line) => line.trim() !== '')
}

/** Lines of id, tab, text. */
export const readTexts = async (path: string): Promise<{ readonly id: string; readonly text: string }[]> =>
  (await readLines(path)).map((line) => {
    const [id = '', text = ''] = line.split('\t')
    return { id, text }
  })

/** Values of a file of JSON lines. @throws NewsgraphError naming the line that is no JSON. */
export async function readJsonLines<Value>(path: string): Promise<Value[]> {
  const lines = await readLines(path)
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as Value
    } catch (cause) {
      throw new NewsgraphError('not-json', `${path}:${index + 1} is not JSON; one JSON value a line is expected.`, {
        cause,
      })
    }
  })
}

export const writeLines = (path: string, lines: readonly string[]): Promise<void> =>
  writeFile(path, lines.map((line) => `${line}\n`).join(''))

export const writeJsonLines = (path: string, values: readonly unknown[]): Promise<void> =>
  writeLines(
    path,
    values.map((value) => JSON.stringify(value)),
  )

/** A field of a tab-separated file. */
export const field = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim()
