import { missingCases, runSuites, type ConformanceSuite, type Report } from '@lienthong/conformance'
import { inProcessFetch, type MockPlatform } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { suites } from '@lienthong/sdk-registries/conformance'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The suite of one system of this package. */
export function suiteOf(system: string): ConformanceSuite {
  const suite = suites.find((one) => one.system === system)
  if (suite === undefined) throw new Error(`no suite is called ${system}`)
  return suite
}

/** What a suite says of the mock, or of what `send` makes of its answers. */
export function judge(
  suite: ConformanceSuite,
  platform: MockPlatform,
  send: Fetch = inProcessFetch(platform),
): Promise<Report> {
  return runSuites({
    suites: [suite],
    targets: platform.targets('http://mock.test'),
    send,
    letTimePass: async (ms) => platform.world.clock.advance(ms),
    today: '2026-03-02',
  })
}

/** Everything that is not as demanded, and what could not be judged. */
export function notPassed({ results }: Report): Report['results'] {
  return results.filter(({ status }) => status !== 'passed')
}

/** A system whose answers are changed on their way; its sign-in is left alone. */
export function changingText(platform: MockPlatform, change: (text: string) => string): Fetch {
  return async (request) => {
    const response = await inProcessFetch(platform)(request)
    if (/\/token$/i.test(request.url)) return response
    return new Response(change(await response.text()), { status: response.status, headers: response.headers })
  }
}

/** Files of cases of a suite that no case is named by, cases without a file, and operations without a success or a refusal. */
export async function unlisted(
  suite: ConformanceSuite,
  folder: string,
  operationIds: readonly string[],
): Promise<string[]> {
  const files = await readdir(join(import.meta.dirname, `../src/conformance/${folder}/cases`))
  const named = suite.cases.map(({ id }) => `${id.replace(`${suite.system}/`, '')}.ts`)
  return [
    ...files.filter((file) => !named.includes(file)),
    ...named.filter((name) => !files.includes(name)),
    ...missingCases(operationIds, suite.cases),
  ]
}
