import { runSuites, type Report } from '@lienthong/conformance'
import type { Target } from '@lienthong/mock-core'
import { suites } from '@lienthong/sdk-dvc/conformance'
import { describe, expect, it } from 'vitest'
import { admin, runningServer } from '../national-systems.ts'

const signInSuites = suites.filter(({ system }) => system === 'sign-in')
const cases = signInSuites.flatMap((suite) => suite.cases)

/** Judges the providers of a running server, their answers changed on the way. */
async function judge(change: (text: string, url: string) => string = (text) => text, status?: number): Promise<Report> {
  const server = await runningServer()
  const targets = ((await admin(server, 'GET', '/targets')).json as Target[]).filter(
    ({ system }) => system === 'sign-in',
  )
  return runSuites({
    suites: signInSuites,
    targets,
    letTimePass: async () => undefined,
    send: async (request) => {
      const response = await fetch(request)
      const { headers } = response
      return new Response(change(await response.text(), request.url), { status: status ?? response.status, headers })
    },
  })
}

const notPassed = ({ results }: Report): string[] =>
  results.filter(({ status }) => status !== 'passed').map(({ id }) => id)

describe('the providers of the mock server', () => {
  it('pass every case, each under its own issuer', async () => {
    const report = await judge()

    expect(report.results.filter(({ status }) => status !== 'passed')).toEqual([])
    expect(report.results).toHaveLength(2 * cases.length)
  })
})

describe('no case is empty', () => {
  it('a provider that gives tokens to everybody passes no case of a refusal', async () => {
    const yes = { access_token: 'mau', token_type: 'Bearer', id_token: 'mau', sub: 'mau', SoDinhDanh: '942000000000' }
    const report = await judge(() => JSON.stringify(yes), 200)

    expect(notPassed(report)).toEqual(
      expect.arrayContaining(cases.filter(({ kind }) => kind === 'refusal').map(({ id }) => id)),
    )
  })

  it('a provider that refuses everybody passes no case of a success', async () => {
    const report = await judge(() => JSON.stringify({ error: 'server_error' }), 400)

    expect(notPassed(report)).toEqual(
      expect.arrayContaining(cases.filter(({ kind }) => kind === 'success').map(({ id }) => id)),
    )
  })

  it('a provider that publishes a part of its private key is found out, and the part is not printed', async () => {
    const report = await judge((text, url) =>
      url.endsWith('/jwks') ? text.replaceAll('"kty"', '"d":"bi-mat","kty"') : text,
    )

    expect([...new Set(notPassed(report))]).toEqual(['sign-in/get-sign-in-keys.public-only'])
    expect(JSON.stringify(report.results)).not.toContain('bi-mat')
  })
})
