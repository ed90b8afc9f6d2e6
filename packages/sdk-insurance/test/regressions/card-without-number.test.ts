import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, insuranceWorld } from '../world.ts'

/** What the client makes of a usable card when something else is answered. */
function asked(change: object): Promise<unknown> {
  const { platform, newClient, questionAbout } = insuranceWorld()
  const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, ...change }))
  return newClient({ fetch }).checkCard(questionAbout('card-holder'))
}

describe('a usable card has a number and a holder', () => {
  it.each(['000', '001', '002', '003', '004'])('%s without them is outside the contract', async (maKetQua) => {
    for (const nothing of [undefined, null, '', ' ']) {
      await expect(asked({ maKetQua, maThe: nothing })).rejects.toMatchObject({
        kind: 'contract',
        code: 'ANSWER_OUTSIDE_CONTRACT',
        problems: ['maThe: invalid_type'],
      })
      await expect(asked({ maKetQua, hoTen: nothing })).rejects.toMatchObject({ problems: ['hoTen: invalid_type'] })
    }
  })

  it('a refusal needs neither', async () => {
    await expect(asked({ maKetQua: '050', maThe: null, hoTen: null })).rejects.toMatchObject({
      code: 'INSURANCE_CARD_NOT_FOUND',
    })
  })
})
