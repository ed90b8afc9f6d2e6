import { inProcessFetch } from '@lienthong/mock-core'
import { expect, it } from 'vitest'
import { changingRow, civilStatusWorld, collect, dossiers } from '../world.ts'

it('number and entry name the province that registers the birth, not the one where the mother lives', async () => {
  const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
  const entries: unknown[] = []
  const fetch = changingRow(inProcessFetch(platform), (row) => {
    entries.push(JSON.parse(String(row['ketQuaXuLy'])))
    return row
  })
  const civilStatus = newClient({ fetch })
  const { dossierCode } = birth()
  // Ba Đình, Hà Nội; the parents live in Hà Tĩnh.
  await civilStatus.submitRegistration(birth({ registryCommuneCode: '00004' }))
  letOfficerDecide()

  const [result] = await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))

  expect(result).toMatchObject({
    state: 'completed',
    birth: { personalId: expect.stringMatching(/^901326\d{6}$/) as string },
  })
  expect(entries).toMatchObject([{ ndkksMaTinh: '01', ndkksMaXa: '00004' }])
  const [act] = Object.values(platform.world.graph.births)
  expect(platform.world.people.find(act?.personalId ?? '')?.residence.provinceCode).toBe('42')
})
