import type { CaseNotice, CaseNoticeEvent } from '@lienthong/sdk-registries'
import { zCaseNotice } from '@lienthong/sdk-registries/contract'
import { lineOfBusinessMock } from '@lienthong/sdk-registries/mock'
import { describe, expect, it } from 'vitest'
import { listen } from '../notice-server.ts'
import { noticeEndpoint } from '../readme/notice-endpoint.ts'
import { caseWorld, hour, key } from './world.ts'

const minute = 60_000

/** A one-stop system with an endpoint and a table, registered at the mock. */
async function oneStop(policy: object = {}) {
  const made = caseWorld()
  const { platform, world } = made
  const table = new Map<string, CaseNotice>()
  const events: CaseNoticeEvent[] = []
  const raw: Buffer[] = []
  let storeWorks = true
  const endpoint = () =>
    noticeEndpoint({
      secret: 'mock-notice-secret',
      clock: world.clock,
      take(notice) {
        if (!storeWorks) throw new Error('no connection')
        if (table.has(notice.id)) return 'taken-before'
        table.set(notice.id, notice)
        return 'taken'
      },
      onEvent: (event) => events.push(event),
    }).prependListener('request', (request) => request.on('data', (chunk: Buffer) => raw.push(chunk)))
  const opened = await listen(endpoint())
  const set = (change: object) =>
    platform.officers.setPolicy('line-of-business', { noticeUrl: `${opened.url}/notices`, ...policy, ...change })
  set({})
  const pass = async (ms: number) => {
    world.clock.advance(ms)
    world.tick()
    await platform.courier.idle()
  }
  const records = () =>
    (
      lineOfBusinessMock.records!['notices']!.read(world, {} as never) as {
        notices: { id: string; body: string; state: string; attempts: { outcome: string; status?: number }[] }[]
      }
    ).notices
  const store = (works: boolean) => (storeWorks = works)
  const orders = () => [...table.values()].map(({ order }) => order)
  return { ...made, table, events, raw, opened, endpoint, set, pass, records, store, orders }
}

describe('notices over HTTP', () => {
  it('come signed, byte for byte as the contract has them, and each is taken', async () => {
    const { client, dossier, pass, table, records, raw, events } = await oneStop()
    await client.submit(dossier())
    await pass(hour / 4)
    await pass(2 * hour)

    expect([...table.values()].map(({ order, view }) => [order, view.status])).toEqual([
      [1, 'received'],
      [2, 'processing'],
      [3, 'finished'],
    ])
    expect(events.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken'])
    for (const { body } of records()) expect(zCaseNotice.safeParse(JSON.parse(body)).error).toBeUndefined()
    expect(Buffer.concat(raw).toString()).toBe(
      records()
        .map(({ body }) => body)
        .join(''),
    )
    expect(records()).toMatchObject(
      [1, 2, 3].map(() => ({ state: 'taken', attempts: [{ outcome: 'taken', status: 200 }] })),
    )
  })

  it('carry the moment they leave, however far the clock has leapt', async () => {
    const { client, dossier, pass, table } = await oneStop()
    await client.submit(dossier())
    await pass(5 * 24 * hour)
    expect([...table.values()].map(({ sentAt, view }) => [sentAt, view.status, view.at])).toEqual([
      ['2026-03-07T08:00:00+07:00', 'received', '2026-03-02T08:15:00+07:00'],
      ['2026-03-07T08:00:00+07:00', 'processing', '2026-03-02T10:15:00+07:00'],
      ['2026-03-07T08:00:00+07:00', 'finished', '2026-03-02T10:15:00+07:00'],
    ])
  })

  it.each(['forged', 'altered'])('that are %s on purpose are refused, and not sent again', async (notice) => {
    const { client, dossier, pass, table, records, events } = await oneStop({ notice })
    await client.submit(dossier())
    await pass(hour / 4)
    await pass(hour)
    expect([table.size, events]).toEqual([0, [{ outcome: 'refused', reason: 'forged' }]])
    expect(records()).toMatchObject([{ state: 'given-up', attempts: [{ outcome: 'refused', status: 401 }] }])
  })

  it('that come twice are taken once', async () => {
    const { client, dossier, pass, table, events } = await oneStop({ noticeFault: 'twice' })
    await client.submit(dossier())
    await pass(hour / 4)
    expect([table.size, events.map(({ outcome }) => outcome)]).toEqual([1, ['taken', 'taken-before']])
  })

  it('that overtake one another say by their order which one is old', async () => {
    const { client, dossier, pass, orders } = await oneStop({ noticeFault: 'out-of-order' })
    await client.submit(dossier())
    await pass(hour / 4)
    expect(orders()).toEqual([])
    await pass(2 * hour)
    expect(orders()).toEqual([2, 1])
    // Nothing comes after the third: it goes alone a day later.
    await pass(24 * hour)
    expect(orders()).toEqual([2, 1, 3])
  })

  it('wait for a receiver that is down, and come in order when it is back', async () => {
    const { client, dossier, pass, opened, endpoint, orders, records } = await oneStop()
    await opened.close()
    await client.submit(dossier())
    await pass(hour / 4)
    await pass(minute)
    await pass(4 * minute)
    expect(records()).toMatchObject([{ state: 'open', attempts: [{ outcome: 'no-answer' }, { outcome: 'no-answer' }] }])

    await listen(endpoint(), opened.port)
    expect(orders()).toEqual([])
    await pass(minute)
    await pass(2 * hour)
    expect(orders()).toEqual([1, 2, 3])
    expect(records()[0]!.attempts.map(({ outcome }) => outcome)).toEqual(['no-answer', 'no-answer', 'taken'])
  })

  it('come again with the same id and a new signature while the store of the receiver fails', async () => {
    const { client, dossier, pass, store, table, records, raw } = await oneStop()
    store(false)
    await client.submit(dossier())
    await pass(hour / 4)
    expect(records()[0]!.attempts).toMatchObject([{ outcome: 'refused', status: 503 }])
    store(true)
    await pass(minute)
    expect(table.get('TB-1')).toMatchObject({ order: 1, sentAt: '2026-03-02T08:16:00+07:00' })
    expect(raw[0]!.equals(raw[1]!)).toBe(false)
  })

  it('are given up when they were refused often enough, and the next ones go on', async () => {
    const { client, dossier, pass, store, orders, records } = await oneStop({ noticeRetries: 1 })
    store(false)
    await client.submit(dossier())
    await pass(hour / 4)
    await pass(minute)
    store(true)
    await pass(2 * hour)
    expect(records().map(({ state }) => state)).toEqual(['given-up', 'taken', 'taken'])
    expect(orders()).toEqual([2, 3])
  })

  it('are written and kept where nobody has registered an address, and reach no other machine', async () => {
    const { client, dossier, pass, set, records, table } = await oneStop()
    set({ noticeUrl: undefined })
    await client.submit(dossier())
    await pass(hour / 4)
    set({ noticeUrl: 'http://one-stop.test/notices' })
    await pass(2 * hour)
    expect(records().map(({ state, attempts }) => [state, attempts.map(({ outcome }) => outcome)])).toEqual([
      ['not-sent', []],
      ['open', ['not-this-machine']],
      ['open', []],
    ])
    expect(table.size).toBe(0)
    expect(await client.status(key)).toMatchObject({ status: 'finished' })
  })

  it('that were on their way go again from a world that was put back, with the same id', async () => {
    const { client, dossier, pass, world, platform, table, events } = await oneStop()
    await client.submit(dossier())
    world.clock.advance(hour / 4)
    world.tick()
    world.restore(world.snapshot())
    await platform.courier.idle()
    expect([table.size, platform.world.failures]).toEqual([1, []])
    await pass(2 * hour)
    expect(events.map(({ outcome }) => outcome)).toEqual(['taken', 'taken-before', 'taken', 'taken'])
  })

  it('can be forbidden', async () => {
    const { client, dossier, pass, records } = await oneStop({ notice: 'none' })
    await client.submit(dossier())
    await pass(3 * hour)
    expect(records()).toEqual([])
  })
})
