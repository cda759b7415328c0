// Checks the rules of .dependency-cruiser.cjs, and that there was something to check: with a compiler that it does not
// know, dependency-cruiser sees no modules and finds no violations.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const FEWEST_MODULES = 60

const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
/** What the reading of clauses alone may look at: who the subject is, and whether it happened, is decided there once. */
const DECIDED_ONCE = /'(?:nsubj|csubj|aux|cop)(?::\w+)?'|\.(?:implicatives|modalityWords|reportingWords)\b/
/** Stages behind the reading of clauses; `triples.ts` works on statements that were read back, without it. */
const CONSUMERS = /^src\/(?:statements|events|graph|rdf|page)\/(?!triples\.ts$)/

const { output } = await cruise(
  ['src', 'web'],
  { ...options, ruleSet, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { violations, totalCruised } = output.summary
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`)
const own = output.modules.filter(({ source }) => /^(src|web)\//.test(source))
const consumers = own.map(({ source }) => source).filter((source) => CONSUMERS.test(source))
const deciding = consumers.filter((source) => DECIDED_ONCE.test(readFileSync(source, 'utf8')))
for (const source of deciding)
  console.error(`decided-once: ${source} looks for subjects or stance itself; take them from the predicates.`)
if (own.length < FEWEST_MODULES)
  console.error(`Only ${own.length} modules of this project were seen; is the compiler understood?`)
console.log(`architecture: ${own.length} modules (${totalCruised} with packages), ${violations.length} violations`)
process.exitCode = violations.length + deciding.length > 0 || own.length < FEWEST_MODULES ? 1 : 0
