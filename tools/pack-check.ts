/**
 * Proves that what users download works: every public package is installed from its tarball in an empty folder, every
 * entry is loaded as ESM and CommonJS and compiled against, and the quickstart runs where it was copied to. Needs `npm run pack`.
 */
import { checkContractTests } from './pack/check-contract-tests.ts'
import { checkHospitalDesk } from './pack/check-hospital-desk.ts'
import { checkJointProcedures } from './pack/check-joint-procedures.ts'
import { checkServices } from './pack/check-services.ts'
import { checkPackage } from './pack/check-package.ts'
import { checkPayment } from './pack/check-payment.ts'
import { checkQuickstart } from './pack/check-quickstart.ts'
import { checkTypes } from './pack/check-types.ts'
import { publicPackages } from './pack/public-packages.ts'

const packages = publicPackages()

function attempt(name: string, check: () => void): void {
  const started = performance.now()
  try {
    check()
    console.log(`ok      ${name}  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    process.exitCode = 1
    console.error(`failed  ${name}\n${error instanceof Error ? error.message : String(error)}`)
  }
}

for (const own of packages) attempt(own.manifest.name, () => checkPackage(own, packages))
attempt('types of every entry', () => checkTypes(packages))
attempt('examples/quickstart, copied out', () => checkQuickstart(packages))
attempt('examples/hospital-desk, copied out', () => checkHospitalDesk(packages))
attempt('examples/joint-procedures, copied out', () => checkJointProcedures(packages))
attempt('examples/services, copied out', () => checkServices(packages))
attempt('examples/payment, copied out', () => checkPayment(packages))
attempt('examples/contract-tests, copied out', () => checkContractTests(packages))
