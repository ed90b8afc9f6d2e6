import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from '../src/client/wire/base64.ts'

describe('base64', () => {
  it('is the same as Node’s, for bytes of any number', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each([8191, 8192, 8193, 5 * 1024 * 1024])('carries a file of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index * 7)

    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  })

  it('is undefined for a text that is none', () => {
    expect(fromBase64('không phải')).toBeUndefined()
  })
})
