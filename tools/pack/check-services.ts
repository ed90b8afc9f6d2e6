import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Plays examples/services where it was copied to. */
export function checkServices(packages: readonly PublicPackage[]): void {
  copiedOut('services', packages, (folder) => {
    const output = runNpm(['start', '--silent', '--', '--json'], folder)
    const last = output.trim().split('\n').at(-1) ?? ''
    if ((JSON.parse(last) as { ok?: boolean }).ok !== true) throw new Error(`the copied services end with ${last}`)
  })
}
