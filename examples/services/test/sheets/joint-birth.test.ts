import { describe, expect, it } from 'vitest'
import { fileService, followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

/** Service 15: failures of its sheet through `submit`. All eighteen are tests of the engine. */
describe('joint-birth', () => {
  const { office, form } = officeOfTests()
  const slug = 'joint-birth'

  /** Files a birth of its own in which a case of failure comes about. */
  const filed = async (name: string, more: object = {}) =>
    fileService(slug, await form(slug), office(), async ({ dossierCode }) => {
      await office().admin.bringAbout(name, { dossierCode, ...more })
    })
  const seen = async (code: string) => (await office().admin.dossiers()).find((dossier) => dossier.code === code)

  it('C5: the certificate is there, and the branches that need the number wait for it', async () => {
    const joint = await filed('C5', { numberAfterDays: 2 })
    const early = await followToEnd(joint, office(), 1)
    expect(early).toMatchObject({ status: 'processing' })
    expect(Object.fromEntries((early.branches ?? []).map(({ name, state }) => [name, state]))).toMatchObject({
      registration: 'done',
      number: 'waiting',
    })
    expect(await followToEnd(joint, office())).toMatchObject({ status: 'finished' })
    expect((await seen(joint.head.dossierCode))?.resultCodes).toEqual(
      expect.arrayContaining(['KQ.G15.000031', 'KQ.G01.000064']),
    )
    expect(await joint.dossier.result()).toMatchObject({
      data: { card: { card: { cardNumber: expect.stringMatching(/^TE1/) as string } } },
    })
  })

  it('C8: the residence is refused, birth and card stay', async () => {
    const joint = await filed('C8')
    const { status, branches } = await followToEnd(joint, office())
    expect(status).toBe('finished')
    expect(branches).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'registration', state: 'done' }),
        expect.objectContaining({ name: 'residence', state: 'refused' }),
        expect.objectContaining({ name: 'card', state: 'done' }),
      ]),
    )
    expect((await seen(joint.head.dossierCode))?.resultCodes).toContain('KQ.G01.000067')
  })
})
