import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copiedOut } from './copied-out.ts'
import type { PublicPackage } from './public-packages.ts'
import { runNpm } from './run-npm.ts'

/** Files in which one field of the wire is renamed: the vendor's own request, and our client as it was installed. */
const renamings = [
  { file: 'src/own-card-request.ts', field: 'maThe:' },
  { file: 'node_modules/@lienthong/sdk-insurance/dist/index.js', field: 'maThe:' },
] as const

/** Runs examples/contract-tests where it was copied to: green as it is, red when one field of the wire has another name. */
export function checkContractTests(packages: readonly PublicPackage[]): void {
  copiedOut('contract-tests', packages, (folder) => {
    runNpm(['test', '--silent'], folder)
    for (const { file, field } of renamings) requireRed(join(folder, file), field, folder)
  })
}

function requireRed(path: string, field: string, folder: string): void {
  const before = readFileSync(path, 'utf8')
  if (!before.includes(field)) throw new Error(`${path} does not write ${field}`)
  writeFileSync(path, before.replace(field, `renamed${field}`))
  const output = failureOf(() => runNpm(['test', '--silent'], folder))
  writeFileSync(path, before)
  if (output === undefined)
    throw new Error(`The copied contract tests stay green although ${field} was renamed in ${path}`)
}

function failureOf(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return String(error)
  }
}
