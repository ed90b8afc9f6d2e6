import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Plays examples/joint-procedures where it was copied to. */
export function checkJointProcedures(packages: readonly PublicPackage[]): void {
  copiedOut('joint-procedures', packages, (folder) => {
    const output = runNpm(['start', '--silent', '--', '--json', '--count', '2'], folder)
    const last = output.trim().split('\n').at(-1) ?? ''
    if ((JSON.parse(last) as { ok?: boolean }).ok !== true)
      throw new Error(`The copied joint procedures end with ${last}`)
  })
}
