import type { ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { fileService, followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

/** Service 16: failures of its sheet through `submit`. All eighteen are tests of the engine. */
describe('joint-death', () => {
  const { office, form } = officeOfTests()
  const slug = 'joint-death'

  it('C15 and C16: removed already is done, and a funeral that another payer has paid is not paid twice', async () => {
    const given = (await form(slug)) as ServiceForm<'joint-death'>
    const { personalId } = given.deceased
    const joint = await fileService(slug, given, office(), async () => {
      await office().admin.bringAbout('C15', { personalId })
      await office().admin.bringAbout('C16', { personalId })
    })
    const { status, branches } = await followToEnd(joint, office())
    expect(status).toBe('finished')
    expect(branches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'registration', state: 'done' }),
        expect.objectContaining({ name: 'residence', state: 'done' }),
        expect.objectContaining({ name: 'benefit', state: 'refused' }),
      ]),
    )
    expect(await joint.dossier.result()).toMatchObject({ ended: true, data: { residence: { alreadyRemoved: true } } })
    const seen = (await office().admin.dossiers()).find(({ code }) => code === joint.head.dossierCode)
    expect(seen?.resultCodes).toContain('KQ.G15.000034')
  })
})
