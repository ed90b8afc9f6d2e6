import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ConformanceSuite } from '../case/suite.ts'
import { CannotRun } from './cannot-run.ts'

/** Packages of this project that bring cases. Those that are installed take part. */
const knownPackages = [
  '@lienthong/sdk-residence',
  '@lienthong/sdk-civil-status',
  '@lienthong/sdk-insurance',
  '@lienthong/sdk-dvc',
  '@lienthong/sdk-registries',
] as const

/**
 * Loads the suites of installed packages. They are looked for from the working directory, where a vendor installs them,
 * and then beside this package: the runner itself depends on no system.
 */
export async function loadSuites(named: readonly string[]): Promise<ConformanceSuite[]> {
  const packages = named.length > 0 ? named : knownPackages
  const suites: ConformanceSuite[] = []
  for (const name of packages) {
    const found = await load(`${name}/conformance`)
    suites.push(...found)
    if (found.length === 0 && named.length > 0)
      throw new CannotRun(`${name} brings no conformance cases here. Install it: npm install --save-dev ${name}`)
  }
  if (suites.length === 0)
    throw new CannotRun(
      `No cases are installed. Install a system's package, as npm install --save-dev ${knownPackages[0]}`,
    )
  return suites
}

/** The suites of one entry: `suite`, or `suites` of a package with several systems, or both. */
async function load(specifier: string): Promise<readonly ConformanceSuite[]> {
  for (const resolve of [fromWorkingDirectory, fromHere]) {
    const url = resolve(specifier)
    if (url === undefined) continue
    const module = (await import(url).catch((error: unknown) => {
      throw new CannotRun(`${specifier} cannot be loaded: ${error instanceof Error ? error.message : 'unknown'}`)
    })) as { suite?: ConformanceSuite; suites?: readonly ConformanceSuite[] }
    const found = new Set([...(module.suite === undefined ? [] : [module.suite]), ...(module.suites ?? [])])
    if (found.size > 0) return [...found]
  }
  return []
}

function fromWorkingDirectory(specifier: string): string | undefined {
  try {
    return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(specifier)).href
  } catch {
    return undefined
  }
}

function fromHere(specifier: string): string | undefined {
  try {
    return import.meta.resolve(specifier)
  } catch {
    return undefined
  }
}
