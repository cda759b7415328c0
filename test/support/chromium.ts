import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { chromium as playwright, type Browser } from 'playwright-core'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
const FOLDER = join(CACHE, 'chromium')
const EXECUTABLE = join(FOLDER, 'chromium')

/**
 * The package's flags suit a cloud function that opens one page. These would let a page do what a user's browser does
 * not, or make the browser hang now and then when a page that draws is closed and another opened.
 */
const UNWANTED = ['--single-process', '--disable-web-security', '--allow-running-insecure-content', '--in-process-gpu']

const WANTED = [
  // What is drawn in software is put together in software too: by the graphics process, every movement of the pointer
  // waits for seconds until all that is drawn of every open page has gone through it.
  '--disable-gpu-compositing',
  // One page of a hundred never loads: its main thread waits for threads of V8 that wait for each other. Of 500 pages whose
  // garbage is collected by one thread none did.
  '--js-flags=--single-threaded-gc',
]

/** The fonts that come with the browser, so that a machine without any shows text too, and what the machine has. */
const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir>${FOLDER}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${FOLDER}/fonts-cache</cachedir>
</fontconfig>
`

/** Sets variables of the environment while `work` runs. */
async function withEnvironment<Result>(
  variables: Record<string, string>,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  try {
    return await work()
  } finally {
    for (const name of Object.keys(variables))
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
  }
}

/**
 * Unpacks the browser once, next to its package, so that neither a half-written nor another version's copy is ever
 * started. The package chooses what to unpack by the variables of a cloud function: with them the shared libraries
 * come along that a bare machine lacks.
 */
async function unpack(): Promise<void> {
  if (existsSync(EXECUTABLE)) return
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(join(CACHE, 'unpacking-'))
  const cloud = { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  await withEnvironment(cloud, () => chromium.executablePath())
  await writeFile(join(fresh, 'fonts', 'fonts.conf'), FONTS)
  try {
    // What a browser of another checkout may have left there is none.
    if (!existsSync(EXECUTABLE)) await rm(FOLDER, { recursive: true, force: true })
    await rename(fresh, FOLDER)
  } catch (error) {
    // Another run was quicker.
    await rm(fresh, { recursive: true, force: true })
    if (!existsSync(EXECUTABLE)) throw error
  }
}

function start(environment: Record<string, string> = {}): Promise<Browser> {
  return playwright.launch({
    executablePath: EXECUTABLE,
    args: [...chromium.args.filter((flag) => !UNWANTED.includes(flag)), ...WANTED],
    headless: true,
    env: { ...process.env, FONTCONFIG_PATH: join(FOLDER, 'fonts'), ...environment } as Record<string, string>,
  })
}

/**
 * A real Chromium that draws WebGL in software; it comes with `npm ci` and needs nothing else on the machine.
 *
 * @throws with the reason when it does not start.
 */
export async function launchBrowser(): Promise<Browser> {
  await unpack()
  try {
    return await start().catch(() => start({ LD_LIBRARY_PATH: join(FOLDER, 'al2023', 'lib') }))
  } catch (error) {
    throw new Error(
      `Chromium does not start, so the page was not tested. It is made for Linux on x64; to unpack it anew delete ${FOLDER}.\n${String(error)}`,
      { cause: error },
    )
  }
}
