// Checks the rules of .dependency-cruiser.cjs, and that there was something to check: with a compiler that it does not
// know, dependency-cruiser sees no modules and finds no violations.
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const FEWEST_MODULES = 60

const { options, ...ruleSet } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const { output } = await cruise(
  ['src', 'web'],
  { ...options, ruleSet, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
)
const { violations, totalCruised } = output.summary
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} -> ${to}`)
const own = output.modules.filter(({ source }) => /^(src|web)\//.test(source))
if (own.length < FEWEST_MODULES)
  console.error(`Only ${own.length} modules of this project were seen; is the compiler understood?`)
console.log(`architecture: ${own.length} modules (${totalCruised} with packages), ${violations.length} violations`)
process.exitCode = violations.length > 0 || own.length < FEWEST_MODULES ? 1 : 0
