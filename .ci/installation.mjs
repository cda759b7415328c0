// Packs the package, looks at what it ships, installs it as a user does, into an empty folder, and runs it there. Fails
// where that needs more than the npm registry: the packages come without their install steps first, which then run
// without any network; checks its types as projects resolve them, and its size. Needs `npm run build` before.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ENOTCACHED)\b/
const CODE = /^dist\/src\/.*\.(js|d\.ts)$|^ontology\//
const BESIDE_CODE = [
  'CHANGELOG.md',
  'LICENSE',
  'LICENSES/Apache-2.0.txt',
  'LICENSES/CC-BY-SA-4.0.txt',
  'LICENSES/third-party.txt',
  'NOTICE',
  'README.md',
  'data/articles/india-russia.txt',
  'data/confidence/README.md',
  'data/confidence/weights.json',
  'data/coreference/README.md',
  'data/coreference/antecedents.json',
  'data/gazetteer/README.md',
  'data/gazetteer/gazetteer.json',
  'data/gazetteer/known.index',
  'data/gazetteer/known.tsv',
  'data/joining/README.md',
  'data/joining/events.md',
  'data/model/README.md',
  'data/model/figures.json',
  'data/model/labels.json',
  'data/model/lemmas.tsv',
  'data/model/model.onnx',
  'data/model/vocabulary.txt',
  'dist/onnxruntime-web/ort-wasm-simd-threaded.wasm',
  'dist/onnxruntime-web/ort.wasm.bundle.min.mjs',
  'dist/web/licences.md',
  'dist/web/reader-licences.md',
  'dist/web/reader.js',
  'dist/web/viewer.css',
  'dist/web/viewer.js',
  'package.json',
]
const SENTENCE = 'India imports oil from Russia.'
const FROM_CODE = `
import { articleFromText, isAsserted } from 'newsgraph'
import { loadNewsgraph } from 'newsgraph/node'
const { statements } = await (await loadNewsgraph()).read(articleFromText(${JSON.stringify(SENTENCE)}))
console.log(statements.filter(isAsserted).length, 'told as fact')
`

/** A consumer's program, whose types are checked as every kind of project resolves them. */
const TYPED = `
import { articleFromText, type ArticleReading, type Path, type PathStep, type Direction, type ReadErrorCode } from 'newsgraph'
import { loadNewsgraph, readInputs } from 'newsgraph/node'
import { loadNewsgraph as loadInPage } from 'newsgraph/browser'
export const open = loadInPage
export type All = [Path, PathStep, Direction, ReadErrorCode]
export async function read(): Promise<ArticleReading> {
  const newsgraph = await loadNewsgraph({ runtime: 'wasm' })
  for await (const each of newsgraph.readAll(readInputs(['news']))) if (!('severity' in each)) return each
  return newsgraph.read(articleFromText('India buys oil.'))
}
`
const RESOLUTIONS = [
  ['node16', 'node16'],
  ['esnext', 'bundler'],
  ['esnext', 'node10'],
]
const MOST_MEGABYTES = 150

const consumer = mkdtempSync(join(tmpdir(), 'newsgraph-consumer-'))
const noNetwork = `--require=${JSON.stringify(resolve('.ci/no-network.cjs'))}`

function run(command, args, { cwd = consumer, env = {} } = {}) {
  return execFileSync(command, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: 'pipe' })
}

/** Path of the packed package. */
function pack() {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], { cwd: '.' })
  const [{ filename, files }] = JSON.parse(packed)
  assert.deepEqual(
    files
      .map(({ path }) => path)
      .filter((path) => !CODE.test(path))
      .sort(),
    BESIDE_CODE,
  )
  return join(consumer, filename)
}

/** Whether the packages are there; npm's caches may do where its registry cannot be reached. */
function fetchPackages(tarball) {
  try {
    run('npm', [
      'install',
      '--ignore-scripts',
      '--prefer-offline',
      '--fetch-retries=1',
      '--fetch-retry-mintimeout=1000',
      '--no-audit',
      '--no-fund',
      tarball,
    ])
    return true
  } catch (error) {
    if (UNREACHABLE.test(error.stderr)) return false
    throw error
  }
}

/** Megabytes (10⁶ bytes) of all files below a folder. */
function megabytesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6
}

function checkTypes() {
  writeFileSync(join(consumer, 'typed.ts'), TYPED)
  for (const [module, moduleResolution] of RESOLUTIONS) {
    const compilerOptions = {
      module,
      moduleResolution,
      ignoreDeprecations: '6.0',
      noEmit: true,
      strict: true,
      target: 'es2022',
      types: [],
      skipLibCheck: true,
    }
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }))
    run(process.execPath, [resolve('node_modules/typescript/bin/tsc')])
  }
}

try {
  const tarball = pack()
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(consumer, 'read.js'), FROM_CODE)
  if (fetchPackages(tarball)) {
    const env = { NODE_OPTIONS: noNetwork }
    run('npm', ['rebuild', '--foreground-scripts'], { env })
    const command = ['--no-install', 'newsgraph', 'extract', '--text', SENTENCE, '--format', 'table']
    assert.match(run('npx', command, { env }), /India +imports +oil from Russia/)
    assert.match(run('node', ['read.js'], { env }), /^1 told as fact/)
    checkTypes()
    const size = megabytesOf(join(consumer, 'node_modules'))
    assert.ok(size < MOST_MEGABYTES, `${size.toFixed(0)} MB are installed, more than ${MOST_MEGABYTES}`)
    console.log(
      `installation: the package installs from the npm registry alone (${size.toFixed(0)} MB), has types, and runs`,
    )
  } else console.log('installation: SKIPPED, since the npm registry cannot be reached')
} catch (error) {
  console.error(`installation: ${error.message}\n${error.stdout ?? ''}`)
  process.exitCode = 1
} finally {
  rmSync(consumer, { recursive: true, force: true })
}
