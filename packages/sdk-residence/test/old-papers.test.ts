import { inProcessFetch } from '@lienthong/mock-core'
import type { VerifyCitizenInput } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { questionAbout, residenceWorld } from './world.ts'

/** Asks, and tells what was written on the wire. */
async function sentBy(change: object) {
  const { platform, newClient, person } = residenceWorld()
  const bodies: unknown[] = []
  const fetch = async (request: Request) => {
    if (!request.url.endsWith('/token')) bodies.push(await request.clone().json())
    return inProcessFetch(platform)(request)
  }
  const { personalId: _, ...question } = questionAbout(person('mother'))
  const answer = await newClient({ fetch }).verifyCitizen({ ...question, ...change } as VerifyCitizenInput)
  return { answer, body: bodies[0] as Record<string, unknown> }
}

describe('somebody whose birth is known by year only', () => {
  it('is asked about by the year', async () => {
    const { platform, newClient, person } = residenceWorld()
    const mother = person('mother')
    const year = mother.birthDate.slice(0, 4)

    expect(await newClient().verifyCitizen({ ...questionAbout(mother), birthDate: year })).toEqual({ matches: true })
    expect(await newClient().verifyCitizen({ ...questionAbout(mother), birthDate: '1900' })).toEqual({ matches: false })
    expect(platform.journal.list({ verdict: 'invalid' })).toEqual([])
    expect((await sentBy({ personalId: mother.personalId, birthDate: year })).body).toMatchObject({
      ngayThangNam: year,
    })
  })

  it.each(['1987-05', '87', '19870522', '1987-02-30', '0000'])('%s is no form of the wire', async (birthDate) => {
    const { newClient, person } = residenceWorld()
    await expect(newClient().verifyCitizen({ ...questionAbout(person('mother')), birthDate })).rejects.toMatchObject({
      fields: [{ field: 'birthDate', rule: 'day-or-year' }],
    })
  })
})

describe('somebody known by an old identity card', () => {
  it('is asked about by its 9 digits', async () => {
    const { answer, body } = await sentBy({ oldIdNumber: '942000318' })
    expect(answer).toEqual({ matches: false })
    expect(body).toMatchObject({ soCMND: '942000318' })
    expect(body).not.toHaveProperty('soDinhDanh')
  })

  it('a number of 12 digits goes where it always went', async () => {
    const { body } = await sentBy({ personalId: '942185000011' })
    expect(body).toMatchObject({ soDinhDanh: '942185000011' })
    expect(body).not.toHaveProperty('soCMND')
  })

  it.each([{}, { personalId: '942185000011', oldIdNumber: '942000318' }])(
    '%j is not exactly one number: both fields are named',
    async (numbers) => {
      await expect(sentBy(numbers)).rejects.toMatchObject({
        kind: 'input',
        fields: [
          { field: 'personalId', rule: 'exactly-one' },
          { field: 'oldIdNumber', rule: 'exactly-one' },
        ],
      })
    },
  )

  it.each(['94200031', '942185000011', '94200031X'])('%s is none', async (oldIdNumber) => {
    await expect(sentBy({ oldIdNumber })).rejects.toMatchObject({
      fields: [{ field: 'oldIdNumber', rule: 'old-id-number' }],
    })
  })
})
