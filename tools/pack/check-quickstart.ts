import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Consumer } from './consumer.ts'
import { readManifest, repositoryRoot, type PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Copies examples/quickstart out of the repository, installs our tarballs beside it unchanged, and plays it. */
export function checkQuickstart(packages: readonly PublicPackage[]): void {
  const example = join(repositoryRoot, 'examples/quickstart')
  const needed = Object.keys(readManifest(example).dependencies ?? {}).filter((name) => name.startsWith('@lienthong/'))
  const consumer = new Consumer(packages)
  try {
    cpSync(example, consumer.folder, { recursive: true, filter: (source) => !source.includes('node_modules') })
    consumer.install(needed, [], ['--no-save'])
    requireSuccess(runNpm(['start', '--silent', '--', '--json'], consumer.folder))
  } finally {
    consumer.remove()
  }
}

function requireSuccess(output: string): void {
  const last = output.trim().split('\n').at(-1) ?? ''
  const summary = JSON.parse(last) as { ok?: boolean }
  if (summary.ok !== true) throw new Error(`The copied quickstart ends with ${last}`)
}
