import fc from 'fast-check'
import { lineOfBusinessSystems } from '@lienthong/sdk-registries'
import { describe, expect, it } from 'vitest'
import { caseWorld, hour, key } from './world.ts'

const at = '2026-03-02T09:00:00+07:00'

describe('a dossier of a system without public wire', () => {
  it('goes in, is received, decided and has its paper', async () => {
    const { client, dossier, world } = caseWorld()
    expect(await client.submit(dossier())).toEqual({ alreadyReceived: false, dueAt: '2026-03-09T17:00:00+07:00' })
    expect(await client.status(key)).toMatchObject({ status: 'registered', dossierCode: 'H42-0001' })
    expect(await client.result(key)).toEqual({ ended: false, status: 'registered', papers: [] })

    world.clock.advance(hour)
    expect(await client.status(key)).toMatchObject({ status: 'received' })
    world.clock.advance(2 * hour)
    expect(await client.status(key)).toMatchObject({ status: 'finished', at: '2026-03-02T10:15:00+07:00' })
    const { ended, papers } = await client.result(key)
    expect(ended).toBe(true)
    expect(papers).toMatchObject([{ code: 'KQ.G01.000014', issuedOn: '2026-03-02' }])
    expect(new TextDecoder().decode(papers[0]!.pdf!.slice(0, 5))).toBe('%PDF-')
    expect(world.graph.dossiers['H42-0001']).toMatchObject({ caseStatuses: ['1', '2', '4', '9'] })
  })

  it('is taken in once, and another under its code is refused', async () => {
    const { client, dossier } = caseWorld()
    await client.submit(dossier())
    expect(await client.submit(dossier())).toMatchObject({ alreadyReceived: true })
    await expect(client.submit(dossier({ content: { engineNumber: 'MAY0002' } }))).rejects.toMatchObject({
      kind: 'remote',
      code: 'CASE_CODE_USED',
      outcome: 'rejected',
    })
  })

  it('is asked for papers once, answers, and is done', async () => {
    const { client, about, world } = caseWorld()
    await client.submit(about('case-lacking'))
    world.clock.advance(3 * hour)
    const view = await client.status(key)
    expect(view).toMatchObject({
      status: 'supplement-required',
      question: { number: 1, items: ['giay-to'], until: '2026-03-11T17:00:00+07:00' },
    })
    await expect(client.supplement({ ...key, question: 2, submittedAt: at, documents: [] })).rejects.toMatchObject({
      code: 'CASE_QUESTION_MISMATCH',
    })
    const answer = { ...key, question: 1, submittedAt: at, documents: [] }
    await client.supplement(answer)
    await client.supplement(answer)
    world.clock.advance(3 * hour)
    expect(await client.status(key)).toMatchObject({ status: 'finished' })
  })

  it('is stopped where the system finds a bar', async () => {
    const { client, about, world } = caseWorld()
    await client.submit(about('case-barred'))
    world.clock.advance(3 * hour)
    expect(await client.status(key)).toMatchObject({ status: 'stopped', refusal: { code: 'BI_CHAN' } })
    expect(await client.result(key)).toMatchObject({ ended: true, papers: [], refusal: { code: 'BI_CHAN' } })
  })

  it('waits for its fee, and takes no other amount', async () => {
    const { client, about, world } = caseWorld()
    await client.submit(about('case-payer'))
    expect(await client.status(key)).toMatchObject({ status: 'payment-required', amountVnd: 100_000 })
    const proof = { ...key, reference: 'DVC1', transactionId: 'GD1', amountVnd: 90_000, paidAt: at }
    await expect(client.confirmPayment(proof)).rejects.toMatchObject({ code: 'CASE_AMOUNT_MISMATCH' })
    await client.confirmPayment({ ...proof, amountVnd: 100_000 })
    await client.confirmPayment({ ...proof, amountVnd: 100_000 })
    world.clock.advance(3 * hour)
    expect(await client.result(key)).toMatchObject({ ended: true, data: { maGiaoDich: 'GD1' } })
  })

  it('that was paid before is not asked for money', async () => {
    const { client, about } = caseWorld()
    const paid = { reference: 'DVC1', transactionId: 'GD1', amountVnd: 100_000, paidAt: at }
    await client.submit({ ...about('case-payer'), paid })
    expect(await client.status(key)).toMatchObject({ status: 'registered' })
  })

  it('can be taken back until somebody works on it', async () => {
    const { client, dossier, world } = caseWorld()
    await client.submit(dossier())
    await client.withdraw({ ...key, reason: 'Đổi ý', at })
    world.clock.advance(5 * hour)
    expect(await client.status(key)).toMatchObject({ status: 'withdrawn' })

    const other = { ...key, dossierCode: 'H42-0002' }
    await client.submit(dossier(other))
    world.clock.advance(5 * hour)
    await expect(client.withdraw({ ...other, reason: 'Đổi ý', at })).rejects.toMatchObject({
      code: 'CASE_STATE_FORBIDS',
    })
  })

  it('belongs to one system: another has none of that code', async () => {
    const { client, dossier } = caseWorld()
    await client.submit(dossier())
    expect(await client.status({ ...key, system: 'seals' })).toBeUndefined()
    await expect(client.result({ ...key, system: 'seals' })).rejects.toMatchObject({ code: 'CASE_NOT_FOUND' })
  })

  it.each(Object.keys(lineOfBusinessSystems))('of %s goes the same way', async (system) => {
    const { client, dossier, world } = caseWorld()
    await client.submit(dossier({ system }))
    world.clock.advance(3 * hour)
    expect(await client.result({ ...key, system })).toMatchObject({ ended: true, status: 'finished' })
  })
})

describe('officers and policies', () => {
  it('accept, ask, refuse, complete and hand over, each when its state allows it', async () => {
    const { client, dossier, platform, act } = caseWorld()
    platform.officers.setPolicy('line-of-business', { decision: 'wait' })
    await client.submit(dossier())
    const { dossierCode } = key
    expect(act('hand-over', { dossierCode })).toMatchObject({ error: 'NOT_NOW' })
    act('accept', { dossierCode })
    act('ask-for-supplement', { dossierCode, items: ['photo'], note: 'Ảnh mờ' })
    expect(await client.status(key)).toMatchObject({ question: { items: ['photo'], description: 'Ảnh mờ' } })
    await client.supplement({ ...key, submittedAt: at, documents: [], content: { photo: 'x' } })
    act('complete', { dossierCode })
    act('hand-over', { dossierCode })
    expect(await client.status(key)).toMatchObject({ status: 'returned' })
    expect(act('refuse', { dossierCode })).toMatchObject({ error: 'NOT_NOW' })
    expect(act('refuse', { dossierCode: 'nobody' })).toMatchObject({ error: 'UNKNOWN' })
  })

  it('a new dossier that is refused was not received', async () => {
    const { client, dossier, act } = caseWorld()
    await client.submit(dossier())
    act('refuse', { dossierCode: key.dossierCode, reasonCode: 'SAI_CO_QUAN' })
    expect(await client.status(key)).toMatchObject({ status: 'not-received', refusal: { code: 'SAI_CO_QUAN' } })
  })

  it('a result is told to the other systems', async () => {
    const { client, dossier, world } = caseWorld()
    const heard: unknown[] = []
    world.on('case-completed', (event) => heard.push(event))
    await client.submit(dossier())
    world.clock.advance(3 * hour)
    await client.status(key)
    expect(heard).toMatchObject([{ system: 'DANG_KY_XE', dossierCode: 'H42-0001', service: 'motorcycle-registration' }])
  })
})

describe('nothing is sent', () => {
  const sendsNothing = () => Promise.reject(new Error('sent'))

  it.each([
    ['a system nobody knows', { system: 'vehicles' }, 'system', 'not-in-list'],
    ['no dossier code', { dossierCode: ' ' }, 'dossierCode', 'too-short'],
    ['a time without offset', { submittedAt: '2026-03-02T08:15:00' }, 'submittedAt', 'instant'],
    ['content that is a list', { content: [] }, 'content', 'type'],
    [
      'a paper without its hash',
      { documents: [{ id: 'a', name: 'a', url: 'https://a.vn/1', sha256: '' }] },
      'documents.0.sha256',
      'format',
    ],
  ])('with %s', async (_, change, field, rule) => {
    const { newClient, dossier } = caseWorld()
    const client = newClient({ fetch: sendsNothing })
    await expect(client.submit(dossier(change as never))).rejects.toMatchObject({
      kind: 'input',
      outcome: 'not-sent',
      fields: [{ field, rule }],
    })
  })

  it('with content that JSON cannot carry', async () => {
    const { newClient, dossier } = caseWorld()
    const circle: Record<string, unknown> = {}
    circle['self'] = circle
    for (const content of [circle, { many: 1n }, { toJSON: () => 'text' }])
      await expect(newClient({ fetch: sendsNothing }).submit(dossier({ content }))).rejects.toMatchObject({
        kind: 'input',
      })
  })

  it('any JSON object is content, whatever its names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (content) => {
        const { client, dossier } = caseWorld()
        const read = JSON.parse(JSON.stringify(content)) as object
        await client.submit(dossier({ content: read }))
        expect(await client.submit(dossier({ content: read }))).toMatchObject({ alreadyReceived: true })
      }),
      { numRuns: 25 },
    )
  })
})
