import { parseInsuranceCardQr } from '@lienthong/sdk-insurance'
import { expect, it } from 'vitest'
import { newCard, paperCard } from '../card-payload.ts'

/** A desk scans citizen cards and insurance cards with one scanner, and it writes the same before both. */
it.each([']Q3', 'BHYT:', 'Mã thẻ: ', ']Q1BHYT: ', 'Mã thẻ： '])(
  '%j before the number is left out, and said',
  (prefix) => {
    for (const card of [paperCard(), newCard()]) {
      const { warnings: before, ...plain } = parseInsuranceCardQr(card)
      for (const payload of [prefix + card, new TextEncoder().encode(prefix + card)]) {
        const { warnings, ...read } = parseInsuranceCardQr(payload)
        expect(read).toEqual(plain)
        expect(before).toEqual([])
        expect(warnings).toMatchObject([{ code: 'prefix-removed', field: 'payload' }])
      }
    }
  },
)

it.each(['BHYT', '12345', ':::'])('%j before the number is no prefix: nothing is guessed', (text) => {
  expect(() => parseInsuranceCardQr(text + paperCard())).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ field: 'cardNumber' })] }),
  )
})
