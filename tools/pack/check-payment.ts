import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Plays examples/payment where it was copied to, without a browser: a step of its own has one. */
export function checkPayment(packages: readonly PublicPackage[]): void {
  copiedOut('payment', packages, (folder) => {
    const output = runNpm(['start', '--silent', '--', '--json', '--browser', 'none'], folder)
    const last = output.trim().split('\n').at(-1) ?? ''
    if ((JSON.parse(last) as { ok?: boolean }).ok !== true) throw new Error(`The copied payment ends with ${last}`)
  })
}
