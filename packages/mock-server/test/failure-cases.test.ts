import { MockAdmin } from '@lienthong/mock-server'
import { describe, expect, it } from 'vitest'
import { admin, birthOf, clientsOf, firstOf, runningServer } from './national-systems.ts'

const names = Array.from({ length: 18 }, (_, index) => `C${index + 1}`)
type Listed = Record<string, { readonly by: string; readonly subject?: string; readonly fields: object }>

describe('cases of failure are brought about by their names', () => {
  it('all eighteen are told, with what each takes, and each is one the systems have', async () => {
    const server = await runningServer()
    const { json } = await admin(server, 'GET', '/failure-cases')
    const cases = json as Listed

    expect(Object.keys(cases)).toEqual(names)
    for (const [name, { by, subject }] of Object.entries(cases)) {
      const body = subject === undefined ? {} : { [subject]: subject === 'personalId' ? '942190999999' : 'H42-1' }
      const { status } = await admin(server, 'POST', `/failure-cases/${name}`, body)
      // 404: the officer looks for a dossier that is not there, so the action exists and takes this body. C13 wants more.
      expect({ name, status }).toEqual({ name, status: by === 'officer' ? (name === 'C13' ? 400 : 404) : 201 })
    }
  })

  it('C5: the certificate comes without a number, and the number when its days are over', async () => {
    const { url } = await runningServer()
    const [mocks, { civilStatus, person }] = [new MockAdmin(url), await clientsOf({ url })]
    const dossierCode = 'H42.18-260302-0555'
    const result = () =>
      firstOf(civilStatus.listRegistrationResults({ provinceCode: '42', dossierCodes: [dossierCode] }))

    const done = await mocks.bringAbout('C5', { dossierCode, numberAfterDays: 1 })
    expect(done).toEqual({ dossierCode, personalNumber: 'pending', numberAfterDays: 1 })
    await civilStatus.submitRegistration(birthOf(person('mother'), person('father'), dossierCode))
    for (const minutes of [30, 90]) await mocks.advance(minutes * 60_000)
    const registered = await result()
    expect(registered).toMatchObject({ state: 'completed', personalIdIssuance: { state: 'pending' } })
    await mocks.advance(2 * 86_400_000)
    expect(await result()).toMatchObject({ state: 'completed', birth: { personalId: expect.any(String) as string } })
  })

  it('what cannot be done is said', async () => {
    const server = await runningServer()
    const ask = async (name: string, body: object) => {
      const { status, json } = await admin(server, 'POST', `/failure-cases/${name}`, body)
      return [status, (json as { error: string }).error]
    }
    expect(await ask('C19', {})).toEqual([404, 'UNKNOWN'])
    expect(await ask('constructor', {})).toEqual([404, 'UNKNOWN'])
    expect(await ask('C5', {})).toEqual([400, 'INVALID_BODY'])
    expect(await ask('C5', { dossierCode: 'H42-1', numberAfterDays: 'soon' })).toEqual([400, 'INVALID_BODY'])
    expect(await ask('C11', { times: -1 })).toEqual([400, 'INVALID_BODY'])
  })
})
