import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { trafficFinePayment } from '../../src/forms/registers.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn, hoursOf } from './due-in.ts'

const onPaper = { licence: { class: 'A1', number: 'AB000001' } }

describe('driving-licence', () => {
  const { office, file, form, formBy, people } = officeOfTests()

  it('found in the database: due in five working days', async () => {
    const filed = await file('driving-licence', {})
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 5) })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000185' }] })
  })

  it('only in the paper archive: verified in writing, the dossier waits', async () => {
    const filed = await file('driving-licence', {}, { ...(await form('driving-licence')), ...onPaper })
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 15) })
    await office().admin.advance(5 * 86_400_000)
    expect(await filed.dossier.status()).toMatchObject({ status: 'received' })
    expect(await filed.dossier.result()).toMatchObject({ ended: false, data: { xacMinh: 'HO_SO_GOC' } })
    const { status, at } = await followToEnd(filed, office())
    expect(status).toBe('finished')
    expect(hoursOf(filed, at)).toBeGreaterThan(10 * 24)
  })

  it('not in the archive either: stopped when the archive has answered', async () => {
    const filed = await file('driving-licence', {}, await formBy('licence-not-archived', 'driving-licence', onPaper))
    const { status, at, refusal } = await followToEnd(filed, office())
    expect({ status, refusal }).toMatchObject({ status: 'stopped', refusal: { code: 'KHONG_CO_HO_SO_GOC' } })
    expect(hoursOf(filed, at)).toBeGreaterThan(10 * 24)
  })

  it('revoked: not received', async () => {
    const filed = await file('driving-licence', {}, await formBy('licence-revoked', 'driving-licence'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'GPLX_DA_THU_HOI' },
    })
  })

  it('lost, with an open violation: goes on when the fine is paid', async () => {
    const filed = await file('driving-licence', {}, await formBy('fine-driver', 'driving-licence', { reason: 'lost' }))
    const asked = { status: 'supplement-required', question: { items: ['fine-receipt'] } }
    expect(await followToEnd(filed, office())).toMatchObject(asked)
    const answer = () => filed.dossier.supplement({ submittedAt: instantOf(office().admin.now()) })
    await answer()
    expect(await followToEnd(filed, office())).toMatchObject(asked)
    const fine = await file('traffic-fine-payment', {}, trafficFinePayment(people(), 'fine-driver'))
    expect(await followToEnd(fine, office())).toMatchObject({ status: 'finished' })
    await answer()
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
