import { createCaseNoticeReceiver, verifyCaseNotice, type CaseNotice } from '@lienthong/sdk-registries'
import { lineOfBusinessMock } from '@lienthong/sdk-registries/mock'
import fc from 'fast-check'
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { caseWorld, hour, key } from './world.ts'

const secret = 'mock-notice-secret'
const signed = (body: string, by = secret) => `sha256=${createHmac('sha256', by).update(body).digest('hex')}`

/** The notices of a dossier that went its way, as they would be sent. */
async function sentNotices() {
  const made = caseWorld()
  await made.client.submit(made.dossier())
  made.world.clock.advance(hour / 4)
  await made.client.status(key)
  const { notices } = lineOfBusinessMock.records!['notices']!.read(made.world, {} as never) as {
    notices: { body: string; signature: string }[]
  }
  return { ...made, notices }
}

describe('a notice', () => {
  it('of the mock is believed, and says where the dossier stands', async () => {
    const { notices, world } = await sentNotices()
    const [{ body, signature }] = notices as [{ body: string; signature: string }]
    expect(signature).toBe(signed(body))
    expect(verifyCaseNotice(body, { signature, secret, clock: world.clock })).toMatchObject({
      ok: true,
      notice: { id: 'TB-1', order: 1, system: 'vehicle', view: { dossierCode: 'H42-0001', status: 'received' } },
    })
  })

  it('is not believed with another byte, another secret, no signature, or too late', async () => {
    const { notices, world } = await sentNotices()
    const { body, signature } = notices[0]!
    const { clock } = world
    const reason = (raw: string, change: Partial<Parameters<typeof verifyCaseNotice>[1]> = {}) => {
      const verified = verifyCaseNotice(raw, { signature, secret, clock, ...change })
      return verified.ok ? 'believed' : verified.reason
    }
    expect(reason(body)).toBe('believed')
    expect(reason(`${body} `)).toBe('forged')
    expect(reason(body, { secret: 'another' })).toBe('forged')
    expect(reason(body, { secret: ['another', secret] })).toBe('believed')
    expect(reason(body, { signature: null })).toBe('unsigned')
    expect(reason(body, { signature: signature.toUpperCase() })).toBe('unsigned')
    expect(reason('x'.repeat(300_000))).toBe('too-large')
    clock.advance(300_000)
    expect(reason(body)).toBe('believed')
    clock.advance(1_000)
    expect(reason(body)).toBe('outside-window')
    expect(reason(body, { windowMs: hour })).toBe('believed')
  })

  it('of a time that does not exist is unreadable, however well it is signed', () => {
    const hoSo = { heThong: 'THUE', maHoSo: 'A', trangThai: '2', thoiGian: '20260302080000' }
    const body = JSON.stringify({ maThongBao: 'a', guiLuc: '20269902080000', thuTu: 1, hoSo })
    expect(verifyCaseNotice(body, { signature: signed(body), secret })).toEqual({ ok: false, reason: 'unreadable' })
  })

  it('never throws for what is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (body) => {
        const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
        expect(verifyCaseNotice(body, { signature, secret })).toEqual({ ok: false, reason: 'unreadable' })
        expect(verifyCaseNotice(body, { signature: signed('other'), secret })).toMatchObject({ ok: false })
      }),
    )
  })

  it('cannot be verified without a secret', () => {
    expect(() => verifyCaseNotice('', { signature: '', secret: '' })).toThrow(TypeError)
    expect(() => createCaseNoticeReceiver({ secret: [], take: () => 'taken' })).toThrow(TypeError)
  })
})

describe('a receiver', () => {
  it('keeps a notice once, tells what it does, and has it sent again when the store fails', async () => {
    const { notices, world } = await sentNotices()
    const { body, signature } = notices[0]!
    const kept = new Map<string, CaseNotice>()
    const told: string[] = []
    let storeWorks = false
    const receiver = createCaseNoticeReceiver({
      secret,
      clock: world.clock,
      take(notice) {
        if (!storeWorks) throw new Error('no connection')
        if (kept.has(notice.id)) return 'taken-before'
        kept.set(notice.id, notice)
        return 'taken'
      },
      onEvent: ({ outcome }) => told.push(outcome),
    })
    expect(await receiver.receive(body, signature)).toMatchObject({ status: 503 })
    storeWorks = true
    expect(await receiver.receive(body, signature)).toMatchObject({ status: 200 })
    expect(await receiver.receive(new TextEncoder().encode(body), signature)).toMatchObject({ status: 200 })
    expect(await receiver.receive(body, undefined)).toMatchObject({ status: 401, event: { reason: 'unsigned' } })
    expect(await receiver.receive('{}', signed('{}'))).toMatchObject({ status: 400 })
    expect(kept.size).toBe(1)
    expect(told).toEqual(['not-stored', 'taken', 'taken-before', 'refused', 'refused'])
  })
})
