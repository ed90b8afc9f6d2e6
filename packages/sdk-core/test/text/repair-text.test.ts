import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/text/index.ts'
import { encoders, toVni } from './support/encoders.ts'
import { makeNames, nameWords, twelveNames } from './support/names.ts'

/** Every province and commune of today: names the word list was not made for. */
const communes = readFileSync(new URL('../../../../data/admin-units/units-2025-07-01.tsv', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => /^\d+\t\d*\t(.+)/.exec(line)?.[1] ?? [])

const right = (text: string): void => {
  expect.soft(repairText(text)).toEqual({ text: text.normalize('NFC'), encoding: 'utf-8', lossy: false })
}

describe('repairText leaves what cannot be repaired as it is, and says so', () => {
  it.each([
    ['U+FFFD for a letter', 'Tr\ufffdn V\ufffdn B'],
    ['a question mark for a letter', 'Nguy?n V?n A'],
    ['UTF-8 read as Big5', new TextDecoder('big5').decode(new TextEncoder().encode('Huệ'))],
    ['UTF-8 read as Shift-JIS', new TextDecoder('shift_jis').decode(new TextEncoder().encode('Nguyễn Thị Hoà'))],
    ['right text joined to misread text', 'Đường Nguyá»…n Du'],
    ['a control left by a wrong page', 'B\x9dnh'],
  ])('%s', (_, text) => {
    expect(repairText(text)).toEqual({ text, encoding: 'utf-8', lossy: true })
  })

  it('bytes that are no text in any of the encodings', () => {
    expect(repairText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))).toMatchObject({ encoding: 'utf-8', lossy: true })
    expect(repairText(Uint8Array.of(0x4e, 0xe1, 0xbb))).toEqual({ text: 'N\ufffd', encoding: 'utf-8', lossy: true })
  })

  it('never throws, and always answers in NFC', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 60 })), (input) => {
        const { text } = repairText(input)
        expect(text).toBe(text.normalize('NFC'))
      }),
      { numRuns: 2_000 },
    )
  })

  it('repairs nothing in what it has repaired', () => {
    fc.assert(
      fc.property(fc.constantFrom(...makeNames(500)), fc.constantFrom(...encoders), (name, encoder) => {
        const { text } = repairText(encoder.encode(name))
        expect(repairText(text).text).toBe(text)
      }),
    )
  })
})

describe('repairText never changes right text', () => {
  it('all provinces and communes, as written, in capitals and in small letters', () => {
    expect(communes.length).toBe(34 + 3_321)
    for (const name of communes) {
      const bare = name.replace(/^(?:Phường|Xã|Đặc khu|Tỉnh|Thành phố) /, '')
      for (const text of [name, bare, name.toUpperCase(), bare.toUpperCase(), name.toLowerCase()]) right(text)
    }
  })

  it('names, and each word of them alone', () => {
    for (const name of [...makeNames(2_000), ...nameWords]) for (const text of [name, name.toUpperCase()]) right(text)
  })

  it.each(
    `Y H'Rin|Chư Pưh|B’Lao|D’Ran|Krông Pắc|Y Blô Niê|Siu Krông|H'Hen Niê|KÔNG CHRO|PÔ KÔ|SÔNG KÔN|Đặng Văn Lâm (Filip)
    François Müller|Señor Núñez|José María Núñez|João São Paulo|Noël Benoît|Loïc|Raphaël|Jürgen Böhm|Lü Bu|Méi Lèi|Il est haï
    Søren Ångström|Beyoncé|Škoda|Łódź|Peña Nieto|Muñoz|É MANHÃ?|PERÚ®|CAÑÓN²|Mª José|Straße 5|Østfold|O'Brien|阮文安|Привет
    100 m² x 20 m²|m² và 5 µm|20 °C|§ 5|5½|“Lê Tân”|«Lê Tân»|Lê…|Đỗ A – B|1.000.000 đ|Teddy|dd/mm/yyyy|a^n + b^n|C++|Tp. HCM
    hoa.le@example.vn|www.ba.vn|https://example.vn/?a=b|Nguyen Van Ba.|Nguyen Van Thi. Hoa Binh|anh ta. Co ay|Is it Ha? No.|\`la\`|~/ba|Ba(n)|Le'|e.g.`
      .split(/\||\n/)
      .map((text) => text.trim()),
  )('%s', right)

  it('the empty text', () => {
    right('')
  })
})

describe('repairText reads twelve names in every encoding', () => {
  describe.each(encoders)('$name', ({ encode, names }) => {
    it.each(twelveNames)('%s', (name) => {
      const repaired = repairText(encode(name))
      expect(repaired.text).toBe(name)
      expect(names).toContain(repaired.encoding)
    })
  })

  it.each([
    ['Nguyeãn Thò Hoøa', 'Nguyễn Thị Hòa', 'vni'],
    ['NguyÔn ThÞ Hoµ', 'Nguyễn Thị Hoà', 'tcvn3'],
    ['NGUYÔN V¡N H¶I', 'NGUYỄN VĂN HẢI', 'tcvn3'],
    ['Bïi ThÞ ¸nh', 'Bùi Thị Ánh', 'tcvn3'],
    ['Nguyễn ThỊ HoÀ'.normalize('NFD'), 'Nguyễn ThỊ HoÀ', 'nfd'],
    ['Nguye^~n Thi. Ho`a', 'Nguyễn Thị Hòa', 'viqr'],
    ['Nguye\u0302\u0303n', 'Nguyễn', 'nfd'],
    ['Nguyê\u0303n', 'Nguyễn', 'cp1258'],
    ['Nguyá»…n Thá»‹ HoÃ ', 'Nguyễn Thị Hoà', 'utf8-as-cp1252'],
    ['Nguyá»…n VÄƒn HoĂ ng', 'Nguyễn Văn Hoàng', 'utf8-as-cp1258'],
    ['Xaõ Ñoâng Thoï, Huyeän Yeân Phong', 'Xã Đông Thọ, Huyện Yên Phong', 'vni'],
    ['FranÃ§ois', 'François', 'utf8-as-latin1'],
  ])('%s', (text, repaired, encoding) => {
    expect(repairText(text)).toMatchObject({ text: repaired, encoding })
  })

  it('takes off a misreading that was misread again', () => {
    const misread = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text))
    expect(repairText(misread(misread('Trần Thị Hằng')))).toMatchObject({ text: 'Trần Thị Hằng', lossy: false })
  })
})

describe('repairText says when a letter was deduced', () => {
  it('fills in what only one letter fits', () => {
    expect(repairText('Nguyá»…n Quá»‘c Trá»\ufffdng')).toMatchObject({ text: 'Nguyễn Quốc Trọng', lossy: true })
    expect(repairText('Nguyá»…n Thá»‹ \u00c3\ufffdnh')).toMatchObject({ text: 'Nguyễn Thị Ánh', lossy: true })
  })

  it('leaves the place open where several fit', () => {
    // Sọ, Sỏ and Sờ are all syllables, and none is common.
    expect(repairText('Nguyá»…n Sá»\ufffd')).toMatchObject({ text: 'Nguyễn S\ufffd', lossy: true })
  })
})

describe('repairText over a corpus: how often the text comes back whole', () => {
  const names = makeNames(3_000)
  /** At least this share comes back; of the rest, at most this share is wrong without `lossy`. */
  it.each(encoders)('$name: 99 of 100 names', ({ encode }) => {
    const repaired = names.map((name) => ({ name, ...repairText(encode(name)) }))
    const whole = repaired.filter(({ name, text }) => name === text).length
    const silent = repaired.filter(({ name, text, lossy }) => name !== text && !lossy).length
    expect(whole / names.length).toBeGreaterThanOrEqual(0.99)
    expect(silent / names.length).toBeLessThanOrEqual(0.009)
  })

  it.each(encoders)('$name: 95 of 100 communes, whose names the word list was not made for', ({ encode }) => {
    const marked = communes.filter((name) => /[^\0-\x7f’]/.test(name) && !name.includes('’'))
    const whole = marked.filter((name) => repairText(encode(name)).text === name).length
    expect(whole / marked.length).toBeGreaterThanOrEqual(0.95)
  })

  it('marks lost letters: Windows-1252 has no character for a byte of Á ề Í ỏ ọ Ố Đ', () => {
    const spoilt = encoders.filter(({ name }) => name === 'UTF-8 as CP1252' || name === 'UTF-8 as CP1258')
    for (const { encode } of spoilt) {
      for (const name of names) {
        const text = encode(name)
        if (typeof text === 'string' && text.includes('\ufffd')) expect.soft(repairText(text).lossy, name).toBe(true)
      }
    }
  })
})

describe('repairText takes time in proportion to the length', () => {
  const megabyte = (part: string): string => part.repeat(Math.ceil(1_000_000 / part.length))

  it.each([
    ['one word', megabyte('a')],
    ['right text', megabyte('Nguyễn Thị Hoà, ')],
    ['Latin-1 letters only', megabyte('Lê Hoà ')],
    ['VNI', megabyte('Nguyeãn Thò Hoøa, ')],
    ['marks', 'a' + megabyte('\u0301')],
    ['VIQR signs', megabyte("a^'")],
    ['open brackets', megabyte('a(')],
    ['question marks', megabyte('a?')],
    ['first bytes of misread UTF-8', megabyte('Ã')],
    ['lost bytes', megabyte('á»\ufffd')],
    ['lost bytes in words', megabyte('Ã\ufffd Nguyá»…n ')],
    ['Chinese', megabyte('a廙')],
    ['signs', megabyte('µ')],
  ])('a megabyte of %s', (_, text) => {
    expect(repairText(text).text.length).toBeGreaterThan(0)
  })

  it('finishes any 100 kB made of any part', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
        fc.constantFrom(...encoders),
        (part, { encode }) => {
          const long = part.repeat(Math.ceil(100_000 / part.length))
          expect(typeof repairText(long).text).toBe('string')
          expect(typeof repairText(encode(long)).text).toBe('string')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads each part of a long text as it reads the part alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...makeNames(50)), fc.integer({ min: 1_000, max: 5_000 }), (name, times) => {
        const long = Array.from({ length: times }, () => name).join(', ')
        expect(repairText(toVni(long)).text).toBe(repairText(toVni(name)).text === name ? long : toVni(long))
      }),
      { numRuns: 10 },
    )
  })
})
