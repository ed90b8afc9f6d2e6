import { MockPlatform, type MockSystem, type NoticeSending, type World } from '@lienthong/mock-core'
import type { Fetch } from '@lienthong/sdk-core'
import { ngspMockGateway } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { reminders } from './readme/notices.ts'

const minuteMs = 60_000
const library: MockSystem = {
  name: 'library',
  gateway: ngspMockGateway,
  operations: [],
  personas: [],
  install: (world) => reminders.install(world),
}

/** A library, and a receiver that takes what it is told to take. */
function libraryWorld(statuses: readonly number[] = []) {
  const seen: { title: string; sentAtMs: number; signature: string | null; mock: string | null }[] = []
  const send: Fetch = async (request) => {
    const { title, sentAtMs } = (await request.json()) as { title: string; sentAtMs: number }
    const { headers } = request
    seen.push({ title, sentAtMs, signature: headers.get('x-chu-ky'), mock: headers.get('x-mock') })
    return new Response(null, { status: statuses[seen.length - 1] ?? 200 })
  }
  const { world, courier } = new MockPlatform({ systems: [library], households: 1, send })
  const pass = async (ms: number) => {
    world.clock.advance(ms)
    world.tick()
    await courier.idle()
  }
  const remind = (title: string, how?: NoticeSending, personalId = 'A') =>
    reminders.send(world, { personalId, title }, how)
  const titles = () => seen.map(({ title }) => title)
  const states = () => reminders.list(world).map(({ data, state }) => `${data.title} ${state}`)
  return { world, courier, seen, pass, remind, titles, states }
}

describe('notices', () => {
  it('go at once, with their headers and as a mock', async () => {
    const { remind, pass, seen, states, world } = libraryWorld()
    remind('Truyện Kiều')
    await pass(0)
    const sentAtMs = world.clock.now()
    expect(seen).toEqual([{ title: 'Truyện Kiều', sentAtMs, signature: 'a signature of the body', mock: 'lienthong' }])
    expect(states()).toEqual(['Truyện Kiều taken'])
  })

  it('about the same wait for one another, and for nobody else', async () => {
    const { remind, pass, titles } = libraryWorld([503])
    for (const title of ['1', '2']) remind(title)
    remind('3', {}, 'B')
    await pass(0)
    expect(titles()).toEqual(['1', '3'])
    await pass(minuteMs)
    expect(titles()).toEqual(['1', '3', '1', '2'])
  })

  it('come after 1, 5 and every 15 minutes, and are given up in the end', async () => {
    const { remind, pass, seen, states, world } = libraryWorld([500, 404, 503, 500])
    remind('1')
    const begin = world.clock.now()
    await pass(0)
    for (let minute = 0; minute < 60; minute += 1) await pass(minuteMs)
    expect(seen.map(({ sentAtMs }) => (sentAtMs - begin) / minuteMs)).toEqual([0, 1, 6, 21])
    expect(states()).toEqual(['1 given-up'])
  })

  it('of an action in the past are written with the time at which they leave', async () => {
    const { remind, pass, seen, world } = libraryWorld()
    world.onTask<string>('remind', (title) => remind(title))
    world.schedule('remind', minuteMs, '1')
    await pass(60 * minuteMs)
    expect(seen[0]!.sentAtMs).toBe(world.clock.now())
  })

  it('wait as long as they are told to', async () => {
    const { remind, pass, titles } = libraryWorld()
    remind('1', { delayMs: 2 * minuteMs })
    await pass(minuteMs)
    expect(titles()).toEqual([])
    await pass(minuteMs)
    expect(titles()).toEqual(['1'])
  })

  it('come twice or out of order where that is the fault', async () => {
    const { remind, pass, titles } = libraryWorld()
    remind('1', { fault: 'twice' })
    await pass(0)
    for (const title of ['2', '3', '4']) remind(title, { fault: 'out-of-order' })
    await pass(0)
    expect(titles()).toEqual(['1', '1', '3', '2'])
    await pass(24 * 60 * minuteMs)
    expect(titles()).toEqual(['1', '1', '3', '2', '4'])
  })

  it('come out of order and late where both are asked for', async () => {
    const { remind, pass, titles } = libraryWorld()
    for (const title of ['1', '2']) {
      remind(title, { delayMs: minuteMs, fault: 'out-of-order' })
      await pass(60 * minuteMs)
    }
    expect(titles()).toEqual(['2', '1'])
    remind('3', { delayMs: 2 * 24 * 60 * minuteMs, fault: 'out-of-order' })
    await pass(24 * 60 * minuteMs)
    expect(titles()).toEqual(['2', '1'])
    await pass(24 * 60 * minuteMs)
    expect(titles()).toEqual(['2', '1', '3'])
  })

  it('are kept by a snapshot and go again from it', async () => {
    const { world, remind, pass, titles } = libraryWorld([503])
    remind('1')
    await pass(0)
    const copy = JSON.parse(JSON.stringify(world.snapshot())) as ReturnType<World['snapshot']>
    const other = libraryWorld()
    other.world.restore(copy)
    await other.pass(minuteMs)
    expect([titles(), other.titles(), other.states()]).toEqual([['1'], ['1'], ['1 taken']])
  })

  it('of a thousand are kept, the newest', async () => {
    const { remind, pass, states } = libraryWorld()
    for (let number = 1; number <= 1_002; number += 1) remind(`${number}`, {}, `${number}`)
    await pass(0)
    expect([states().length, states()[0]]).toEqual([1_000, '3 taken'])
  })

  it('that are open stay when a thousand that have ended come after', async () => {
    const { remind, pass, titles, states } = libraryWorld([503])
    remind('first')
    await pass(0)
    for (const part of [0, 501]) {
      for (let number = 1; number <= 501; number += 1) remind(`${part + number}`, {}, `${part + number}`)
      await pass(0)
    }
    expect([states().length, states()[0], states()[1]]).toEqual([1_001, 'first open', '3 taken'])
    await pass(minuteMs)
    expect(titles().at(-1)).toBe('first')
  })

  it('of more than a thousand open ones the oldest are given up, and it shows', async () => {
    const { remind, pass, titles, states } = libraryWorld(Array.from({ length: 1_001 }, () => 503))
    remind('1')
    await pass(0)
    for (const title of ['2', ...Array.from({ length: 999 }, (_, at) => `${at + 3}`)]) {
      remind(title, {}, title === '2' ? 'A' : title)
    }
    expect(states().slice(0, 3)).toEqual(['1 given-up', '2 open', '3 open'])
    await pass(0)
    expect(titles().slice(0, 2)).toEqual(['1', '3'])
    expect(titles()).toContain('2')
    await pass(minuteMs)
    expect(states()).not.toContain('3 open')
    expect(titles().filter((title) => title === '1')).toHaveLength(1)
  })
})
