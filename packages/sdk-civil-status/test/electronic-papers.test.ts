import type { BirthPaper, DeathPaper } from '@lienthong/mock-core'
import { readInstant } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers } from './world.ts'

const at = (text: string) => readInstant(text)!

describe('a signed paper that a facility has sent', () => {
  it.each<[string, Partial<BirthPaper>, string]>([
    ['agrees with the form', {}, 'completed'],
    ['names another mother', { motherId: '942185000777' }, 'supplement-required'],
    ['names no mother', { motherId: undefined as never }, 'completed'],
    ['tells another day', { bornAt: at('2026-02-28T23:00:00+07:00') }, 'supplement-required'],
    ['is of another code', { paperCode: '42001.GCS.00058.26', motherId: '942185000777' }, 'completed'],
  ])('of a birth %s', async (_, change, state) => {
    const { platform, newClient, birth, letOfficerDecide, person } = civilStatusWorld()
    const paper: BirthPaper = {
      paperCode: '42001.GCS.00057.26',
      facilityCode: '42001',
      motherId: person('mother').personalId,
      motherName: person('mother').name,
      sex: 'female',
      bornAt: at('2026-03-01T04:12:00+07:00'),
    }
    platform.world.emit('birth-paper-received', { ...paper, ...change })
    const civilStatus = newClient()
    const { dossierCode } = birth()
    await civilStatus.submitRegistration(
      birth({ liveBirthCertificate: { number: '42001.GCS.00057.26', issuedOn: '2026-03-01' } }),
    )
    letOfficerDecide()

    const [result] = await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))
    expect(result).toMatchObject({
      state,
      ...(state !== 'completed' && { error: { field: 'liveBirthCertificate.number' } }),
    })
  })

  it.each<[string, Partial<DeathPaper>, string]>([
    ['agrees with the form', {}, 'completed'],
    ['names another', { personalId: '942185000777' }, 'supplement-required'],
    ['tells another day', { diedAt: at('2026-02-28T23:00:00+07:00') }, 'supplement-required'],
  ])('of a death %s', async (_, change, state) => {
    const { platform, newClient, death, letOfficerDecide, person } = civilStatusWorld()
    const { name, personalId } = person('elder')
    const paper: DeathPaper = {
      paperCode: 'GBT-15',
      facilityCode: '42001',
      personalId,
      name,
      diedAt: at('2026-03-01T21:40:00+07:00'),
    }
    platform.world.emit('death-paper-received', { ...paper, ...change })
    const civilStatus = newClient()
    await civilStatus.submitRegistration(death({ electronicDeathNotice: { number: 'GBT-15', issuedOn: '2026-03-01' } }))
    letOfficerDecide()

    const question = { ...dossiers(death().dossierCode), kind: 'death' as const }
    const [result] = await collect(civilStatus.listRegistrationResults(question))
    expect(result).toMatchObject({
      state,
      ...(state !== 'completed' && { error: { field: 'electronicDeathNotice.number' } }),
    })
  })
})
