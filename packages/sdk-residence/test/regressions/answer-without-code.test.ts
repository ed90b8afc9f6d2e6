import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, questionAbout, residenceWorld } from '../world.ts'

/** What the client makes of one answer of the register. */
function asked(answer: object): Promise<unknown> {
  const { platform, newClient, person } = residenceWorld()
  const fetch = changing(inProcessFetch(platform), () => answer)
  return newClient({ fetch }).verifyCitizen(questionAbout(person('mother')))
}

describe('only `data` is known of a real answer; its code of success is assumed', () => {
  it.each([{}, { errorCode: null }, ...['000', '00', '0', 0].map((errorCode) => ({ errorCode }))])(
    '%j with data is answered',
    async (code) => {
      expect(await asked({ ...code, data: true })).toEqual({ matches: true })
      expect(await asked({ ...code, data: false })).toEqual({ matches: false })
    },
  )

  it.each([{ errorCode: '000' }, { errorCode: 0 }, { errorCode: '000', data: null }, {}, { errorMessage: 'x' }])(
    '%j says neither yes nor no',
    async (answer) => {
      await expect(asked(answer)).rejects.toMatchObject({
        kind: 'contract',
        code: 'ANSWER_OUTSIDE_CONTRACT',
        problems: ['data: invalid_type'],
      })
    },
  )

  it.each([
    ['004', '004'],
    [4, '4'],
    ['4', '4'],
  ])('a refusal by %j is read, and wins over data', async (errorCode, wireCode) => {
    for (const data of [undefined, null, true]) {
      await expect(asked({ errorCode, data })).rejects.toMatchObject({
        code: 'RESIDENCE_PROCEDURE_NOT_PERMITTED',
        wireCode,
      })
    }
  })

  it('an unknown number is an unknown refusal', async () => {
    await expect(asked({ errorCode: 777 })).rejects.toMatchObject({ code: 'UNKNOWN_REFUSAL', wireCode: '777' })
    await expect(asked({ errorCode: -1 })).rejects.toMatchObject({ code: 'UNKNOWN_REFUSAL', wireCode: '-1' })
  })
})
