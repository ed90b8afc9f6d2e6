import { repairText } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// "Xã Ia RTô, Xã Tà Xùa" became "Xó Ia RTỤ, Xó TỔ Xựa": two capitals in a word were taken for a font without capitals.
const folder = new URL('../../../../data/admin-units/', import.meta.url)
const names = [
  ...new Set(
    readdirSync(folder)
      .filter((file) => file.startsWith('units-'))
      .flatMap((file) =>
        readFileSync(new URL(file, folder), 'utf8')
          .normalize('NFC')
          .split(/[\t\n]/),
      )
      .filter((cell) => /^(?:Xã|Phường|Thị trấn|Huyện|Đặc khu) /.test(cell)),
  ),
]
const twoCapitals = names.filter((name) => /\p{Lu}{2}\p{Ll}/u.test(name))

it('an address of any two units, one of them written with two capitals', () => {
  expect(twoCapitals.length).toBeGreaterThan(15)
  const changed = twoCapitals.flatMap((name) =>
    names.map((other) => `${name}, ${other}`).filter((text) => repairText(text).text !== text),
  )
  expect(changed).toEqual([])
})

it('an address of any units', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }), (units) => {
      const text = units.join(', ')
      expect(repairText(text).text).toBe(text)
    }),
    { numRuns: 20_000 },
  )
})
