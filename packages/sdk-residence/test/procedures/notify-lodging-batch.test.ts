import type { LodgingBatchResult, LodgingGuest } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { collect, foreigners, guest, notice, proceduresWorld } from './world.ts'

const staysOf = ({ world }: ReturnType<typeof proceduresWorld>): number =>
  Object.keys((world.snapshot().slices['residence-procedures'] as { stays: object }).stays).length

const count = (results: readonly LodgingBatchResult[], status: LodgingBatchResult['status']): number =>
  results.filter((result) => result.status === status).length

describe('notifyLodgingBatch', () => {
  it('takes 5,000 guests of a stream, holds few of them, and tells what became of each', async () => {
    const made = proceduresWorld()
    const { procedures, person, platform } = made
    let [taken, told, most] = [0, 0, 0]
    function* counted(): Generator<LodgingGuest> {
      for (const one of foreigners(5000)) {
        taken += 1
        most = Math.max(most, taken - told)
        yield one
      }
    }
    const places = new Set<number>()

    for await (const { index, status } of procedures.notifyLodgingBatch(notice(person('hotel-manager')), counted(), {
      concurrency: 4,
    })) {
      expect(status).toBe('received')
      places.add(index)
      told += 1
    }

    expect(places.size).toBe(5000)
    expect(staysOf(made)).toBe(5000)
    expect(platform.journal.list({ operation: 'notifyLodging' })).toHaveLength(50)
    // Four requests under way and one whose results are taken, however long the list is.
    expect(most).toBeLessThanOrEqual(600)
  })

  it('a hotel sends its list again, with a guest more in front: nobody is noted twice', async () => {
    const made = proceduresWorld()
    const { procedures, person } = made
    const told = notice(person('hotel-manager'))
    await collect(procedures.notifyLodgingBatch(told, foreigners(250)))

    const longer = [guest(person('hotel-guest')), ...foreigners(250)]
    const again = await collect(procedures.notifyLodgingBatch(told, longer))

    expect([count(again, 'received'), count(again, 'already-received')]).toEqual([1, 250])
    expect(staysOf(made)).toBe(251)
  })

  it('a guest at fault is not sent, is named by place, and holds up nobody', async () => {
    const made = proceduresWorld()
    const { procedures, person } = made
    const guests = [...foreigners(150)]
    guests[120] = { ...guests[120]!, name: '', arrivesAt: 'yesterday', birthDate: '2030' }

    const results = await collect(procedures.notifyLodgingBatch(notice(person('hotel-manager')), guests))

    const failed = results.find(({ status }) => status === 'failed')
    expect(failed).toMatchObject({
      index: 120,
      error: {
        code: 'INVALID_INPUT',
        outcome: 'not-sent',
        fields: [
          { field: 'guests.120.name', rule: 'too-short', message: 'guests.120.name is too short or too small' },
          { field: 'guests.120.arrivesAt', rule: 'instant' },
          { field: 'guests.120.birthDate', rule: 'in-future' },
        ],
      },
    })
    expect(count(results, 'received')).toBe(149)
    expect(staysOf(made)).toBe(149)
  })

  it('a part in which nobody is good is not sent at all', async () => {
    const { procedures, person, platform } = proceduresWorld()
    const nobody = [{ ...guest(person('hotel-guest')), name: '' }]

    expect(await collect(procedures.notifyLodgingBatch(notice(person('hotel-manager')), nobody))).toMatchObject([
      { status: 'failed' },
    ])
    expect(platform.journal.total).toBe(0)
  })

  it('a request that fails fails its guests only', async () => {
    const made = proceduresWorld()
    const { procedures, person, platform } = made
    platform.faults.add({ fault: { kind: 'error-in-200' }, system: 'residence-procedures', times: 1 })

    const guests = [...foreigners(300)]
    guests[7] = { ...guests[7]!, name: '' }

    const results = await collect(
      procedures.notifyLodgingBatch(notice(person('hotel-manager')), guests, { concurrency: 1 }),
    )

    expect(results.slice(0, 100).every(({ status }) => status === 'failed')).toBe(true)
    expect(results[0]).toMatchObject({ error: { code: 'PROCEDURE_FAILED', retryable: true } })
    // Who was not in the request is told why.
    expect(results[7]).toMatchObject({ error: { code: 'INVALID_INPUT', fields: [{ field: 'guests.7.name' }] } })
    expect(count(results, 'received')).toBe(200)
  })

  it('goes on where it was left: a token with the last guest of each request', async () => {
    const made = proceduresWorld()
    const { procedures, person, platform } = made
    const told = notice(person('hotel-manager'))
    const kept: string[] = []
    for await (const { token } of procedures.notifyLodgingBatch(told, foreigners(350), { concurrency: 1 })) {
      if (token !== undefined) kept.push(token)
      if (kept.length === 2) break
    }
    const before = platform.journal.list({ operation: 'notifyLodging' }).length

    const rest = await collect(
      procedures.notifyLodgingBatch(told, foreigners(350), { resumeAfter: kept[1]!, concurrency: 1 }),
    )

    expect(rest.map(({ index }) => index)).toEqual(Array.from({ length: 150 }, (_, index) => index + 200))
    expect(platform.journal.list({ operation: 'notifyLodging' }).length - before).toBe(2)
    expect(staysOf(made)).toBe(350)
  })

  it('ends with its signal', async () => {
    const { procedures, person, platform } = proceduresWorld()
    const ended = new AbortController()
    let seen = 0
    const results = procedures.notifyLodgingBatch(notice(person('hotel-manager')), foreigners(5000), {
      concurrency: 1,
      signal: ended.signal,
    })
    for await (const _ of results) {
      seen += 1
      if (seen === 100) ended.abort()
    }

    expect(seen).toBeLessThanOrEqual(200)
    expect(platform.journal.list({ operation: 'notifyLodging' }).length).toBeLessThanOrEqual(2)
  })

  it('a notice at fault is refused before the first guest is taken, every field named', async () => {
    const { procedures, person, platform } = proceduresWorld()
    let taken = 0
    function* counted(): Generator<LodgingGuest> {
      taken += 1
      yield* foreigners(3)
    }
    const told = { ...notice(person('hotel-manager')), agencyCode: '99999', dossierCode: ' ', guests: [] }

    await expect(collect(procedures.notifyLodgingBatch(told, counted()))).rejects.toMatchObject({
      fields: [
        { field: 'dossierCode', rule: 'too-short' },
        { field: 'guests', rule: 'unknown-field' },
        { field: 'agencyCode', rule: 'commune-code' },
      ],
    })
    expect([taken, platform.journal.total]).toEqual([0, 0])
  })
})
