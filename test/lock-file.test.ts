import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>
}

/** Where a package that stands at `path` finds `name`: in its own node_modules or one further up. */
function placeOf(name: string, path: string): string | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[place]) return place
    if (at === '') return undefined
  }
}

it('locks every package of every platform, without which npm ci refuses to install', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => placeOf(name, path) === undefined)
      .map((name) => `${name}, needed by ${path}`),
  )
  expect(missing).toEqual([])
})

it('locks what the public registry has, by version and checksum', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.filter(([, { version, integrity }]) => !version || !integrity)).toEqual([])
  const elsewhere = installed.filter(
    ([, { resolved }]) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  )
  expect(elsewhere).toEqual([])
})

// An install step that downloads fails in the projects of users who reach nothing but the npm registry, and none of our
// settings applies there. classic-level's looks for the binaries that its package brings; `.ci/installation.mjs` tries it out.
it('gives users no package with an install step, but one that needs no network', () => {
  const steps = Object.entries(packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)
  expect(steps.map(([path]) => path)).toEqual(['node_modules/classic-level'])
})
