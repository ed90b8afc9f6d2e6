import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MockAdmin, MocksGoneError, spawnMockServer, startMockServer } from '../src/index.ts'

async function admin() {
  const server = await startMockServer({ port: 0 })
  onTestFinished(() => server.close())
  return new MockAdmin(server.url)
}

describe('mocks that are of no use', () => {
  it('take connections and never answer: gone, after the time limit', async () => {
    const frozen = createServer().listen(0, '127.0.0.1')
    await once(frozen, 'listening')
    onTestFinished(() => void frozen.close())
    const { port } = frozen.address() as AddressInfo

    const asked = new MockAdmin(`http://127.0.0.1:${port}`, { timeoutMs: 20 }).targets()
    await expect(asked).rejects.toThrow(MocksGoneError)
    await expect(asked).rejects.toMatchObject({ messageVi: expect.stringContaining('đã dừng') as string })
  })

  it('refuse a wrong question with their own reason', async () => {
    await expect((await admin()).advance(-1)).rejects.toThrow('The mocks refuse POST /clock')
  })

  it('have no such system, and nobody of that name', async () => {
    const mocks = await admin()
    await expect(mocks.target('tax')).rejects.toThrow('no system "tax"')
    await expect(mocks.person('nobody')).rejects.toThrow('nobody as "nobody"')
  })
})

it('the clock of the mocks is the clock of whoever steers them', async () => {
  const mocks = await admin()
  const before = Date.parse(await mocks.syncClock())
  await mocks.advance(60_000)
  expect(mocks.now()).toBe(before + 60_000)
})

it('mocks in a process of their own answer at a free port, the same people for the same seed', async () => {
  const mocks = await spawnMockServer({ seed: 7 })
  onTestFinished(() => mocks.stop())
  const here = await startMockServer({ port: 0, seed: 7 })
  onTestFinished(() => here.close())
  const [first] = await new MockAdmin(mocks.url).people()
  expect(first).toEqual(here.platform.world.people.list()[0])
})

it('officers are told what to do, and how to decide when they are not', async () => {
  const mocks = await admin()
  const code = 'H42.18/0001'

  await mocks.setPolicy('civil-status', { decision: 'refuse' })
  await mocks.setPolicy('civil-status', { decision: 'wait' }, code)

  expect(await mocks.send('GET', '/policies/civil-status')).toEqual({
    all: { decision: 'refuse' },
    dossiers: { [code]: { decision: 'wait' } },
  })
  await expect(mocks.officer('civil-status', 'complete', { dossierCode: code })).rejects.toThrow(
    'Civil status has no such dossier',
  )
  await expect(mocks.setPolicy('civil-status', { decision: 'sleep' })).rejects.toThrow('decision')
  expect(await mocks.send('GET', '')).toMatchObject({
    officers: { 'civil-status': expect.arrayContaining(['accept', 'refuse', 'attach-number']) as string[] },
  })
})
