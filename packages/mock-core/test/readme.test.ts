import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { post, signedIn, tokenRequest } from './made-up-systems.ts'
import { fetch as mockFetch, library, platform, whatHappened, whatMayHappen } from './readme/in-process.ts'
import { loans } from './readme/own-mock.ts'
import { forgive, policy } from './readme/officers.ts'
import { intercept } from './readme/with-msw.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const samples = [...readme.matchAll(/<!-- (test\/readme\/\S+) -->\n\n```ts\n([\s\S]*?)```/g)]

test('every sample is a file that compiles', () => {
  expect(samples).toHaveLength(readme.split('```ts').length - 1)
  for (const [, file = '', code] of samples) {
    expect(code).toBe(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
  }
})

test('every fault is in the table', () => {
  for (const kind of [
    'latency',
    'connection-reset',
    'http-status',
    'error-in-200',
    'accepted-then-timeout',
    'token-expired',
  ]) {
    expect(readme).toContain(`| \`${kind}\``)
  }
})

test('mocks in your tests, and one of your own', async () => {
  const { personalId } = library!.people[0]!
  platform.world.slice(loans)[personalId] = 2
  const headers = await signedIn(platform)
  const count = (soDinhDanh: string) => post('/ngsp/library/1.0/demPhieu', { soDinhDanh }, headers)
  expect(await (await mockFetch(count(personalId))).json()).toEqual({ maLoi: '00', soPhieu: 2 })
  expect(await (await mockFetch(count('900000000000'))).json()).toEqual({ maLoi: '04', soPhieu: 0 })
  expect(await (await mockFetch(count('12'))).json()).toEqual({ maLoi: '01', soPhieu: 0 })
  expect(whatHappened()).toMatchObject({ requests: [{ problems: ['soDinhDanh: invalid_format'] }], broken: [] })
})

test('what may happen', () => {
  const before = platform.world.clock.now()
  whatMayHappen()
  expect(platform.world.clock.now() - before).toBe(432_000_000)
  expect(platform.faults.list()).toMatchObject([{ operation: 'countLoans', times: 1 }])
})

test('with MSW', async () => {
  const server = intercept(platform)
  server.listen()
  onTestFinished(() => server.close())
  expect((await fetch(tokenRequest())).status).toBe(200)
})

test('officers who are told, and who are not', () => {
  const { world } = platform
  const somebody = library!.people[1]!.personalId
  world.slice(loans)[somebody] = 3
  expect(forgive.run(world, { personalId: '900000000000' } as never)).toMatchObject({ refused: 'UNKNOWN' })
  expect(forgive.run(world, { personalId: somebody } as never)).toEqual({ done: { personalId: somebody } })
  expect(world.slice(loans)[somebody]).toBe(0)
  expect(policy.of(world, 'any')).toEqual({ mayLend: true })
})
