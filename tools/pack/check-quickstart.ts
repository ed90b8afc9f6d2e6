import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Plays examples/quickstart where it was copied to. */
export function checkQuickstart(packages: readonly PublicPackage[]): void {
  copiedOut('quickstart', packages, (folder) => {
    const output = runNpm(['start', '--silent', '--', '--json'], folder)
    const last = output.trim().split('\n').at(-1) ?? ''
    const summary = JSON.parse(last) as { ok?: boolean }
    if (summary.ok !== true) throw new Error(`The copied quickstart ends with ${last}`)
  })
}
