import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Reads the scans of examples/hospital-desk where it was copied to. */
export function checkHospitalDesk(packages: readonly PublicPackage[]): void {
  copiedOut('hospital-desk', packages, (folder) => {
    const last = runNpm(['start', '--silent', '--', '--json'], folder).trim().split('\n').at(-1) ?? ''
    if ((JSON.parse(last) as { ok?: boolean }).ok !== true)
      throw new Error('The copied hospital desk does not end with ok')
  })
}
