import { execFile } from 'node:child_process'
import { NewsgraphError } from '../model/index.ts'
import type { ScorerInput } from './benchmark.ts'

const MEBIBYTE = 1024 * 1024

/**
 * Runs a benchmark's own scorer and returns what it prints.
 * @throws NewsgraphError where Python is missing or the scorer fails, with the scorer's last words.
 */
export function runScorer(script: string, { output, gold }: ScorerInput, python = 'python3'): Promise<string> {
  const handed = [script, output, '--gold', ...gold]
  return new Promise((resolve, reject) => {
    execFile(python, handed, { maxBuffer: 64 * MEBIBYTE }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      if (error.code === 'ENOENT') {
        const remedy = 'install Python 3 (Debian: apt-get install python3), or name it with --python.'
        return reject(new NewsgraphError('no-python', `${python} was not found, and the scorers need it: ${remedy}`))
      }
      const last = stderr.trim().split('\n').at(-1) ?? error.message
      reject(new NewsgraphError('scorer-failed', `${script} failed: ${last}`, { cause: error }))
    })
  })
}
