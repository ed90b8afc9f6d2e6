import { InputError } from '@lienthong/sdk-core'
import { parseInsuranceCardQr, type InsuranceCardQr } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { hex, hexOf, newCard, paperCard } from './card-payload.ts'
import { everythingShown } from './world.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const warned = ({ warnings }: InsuranceCardQr): string[] => warnings.map(({ code, field }) => `${code} ${field}`)

function refusalOf(payload: unknown): InputError {
  try {
    parseInsuranceCardQr(payload as string)
  } catch (error) {
    if (error instanceof InputError) return error
    throw error
  }
  throw new Error('it was not refused')
}

const refusedFor = (payload: unknown): string[] =>
  refusalOf(payload).fields.map(({ field, rule }) => `${field} ${rule}`)

describe('a card that is whole', () => {
  it('paper, 15 parts', () => {
    expect(parseInsuranceCardQr(paperCard())).toEqual({
      form: 'paper',
      cardNumber: 'HS4429000000001',
      insuranceNumber: '9000000001',
      name: 'Nguyễn Văn Mẫu',
      birthDate: '2010-02-01',
      sex: 'male',
      address: 'Xã Mai Phụ',
      facilityCode: '42001',
      validFrom: '2022-01-01',
      validTo: '2026-12-31',
      issuedOn: '2022-01-05',
      managingCode: '42009000000001',
      parentName: 'Trần Thị Thử',
      benefitCode: '4',
      fiveYearsFrom: '2027-01-01',
      warnings: [],
    })
  })

  it('new, 17 parts: `-` is a missing property, and a facility may have a letter', () => {
    expect(parseInsuranceCardQr(newCard())).toEqual({
      form: 'new',
      cardNumber: '9000000002',
      insuranceNumber: '9000000002',
      name: 'Lê Thị Thử',
      birthDate: '1985',
      sex: 'female',
      facilityCode: '01C54',
      validFrom: '2022-01-01',
      issuedOn: '2022-01-05',
      managingCode: '01009000000002',
      benefitCode: '4',
      fiveYearsFrom: '2025-01-01',
      issuedBy: 'BHXH tỉnh Hà Tĩnh',
      warnings: [],
    })
  })

  it('paper, 10 parts: it ends after the day of issue', () => {
    const short = `${paperCard().split('|').slice(0, 9).join('|')}|$`
    expect(parseInsuranceCardQr(short)).toEqual({
      form: 'paper',
      cardNumber: 'HS4429000000001',
      insuranceNumber: '9000000001',
      name: 'Nguyễn Văn Mẫu',
      birthDate: '2010-02-01',
      sex: 'male',
      address: 'Xã Mai Phụ',
      facilityCode: '42001',
      validFrom: '2022-01-01',
      validTo: '2026-12-31',
      issuedOn: '2022-01-05',
      warnings: [],
    })
  })

  it('the sample of a public reader', () => {
    const sample =
      'HS4420000000001|4E677579E1BB856E2056C4836E2041|01/02/2010|1|58C3A3204D61692050686F6E67|42 - 001|01/01/2022|-|05/01/2022|42000000000001|-|4|01/01/2027|0000000000000000-0000|$'
    expect(parseInsuranceCardQr(sample)).toMatchObject({
      form: 'paper',
      cardNumber: 'HS4420000000001',
      name: 'Nguyễn Văn A',
      address: 'Xã Mai Phong',
      facilityCode: '42001',
      warnings: [],
    })
    expect(parseInsuranceCardQr(sample)).not.toHaveProperty('validTo')
    expect(parseInsuranceCardQr(sample)).not.toHaveProperty('parentName')
  })

  it('bytes say the same as text', () => {
    expect(parseInsuranceCardQr(bytesOf(paperCard()))).toEqual(parseInsuranceCardQr(paperCard()))
    expect(parseInsuranceCardQr(bytesOf(newCard()))).toEqual(parseInsuranceCardQr(newCard()))
  })

  it.each([
    ['year', '1985', '1985'],
    ['month', '03/1985', '1985-03'],
    ['day', '02/03/1985', '1985-03-02'],
  ])('a birth date of which the %s is known', (_, text, birthDate) => {
    expect(parseInsuranceCardQr(newCard({ 2: text }))).toMatchObject({ birthDate, warnings: [] })
  })
})

describe('what scanners do to a payload', () => {
  const whole = parseInsuranceCardQr(paperCard())

  it.each<[string, string]>([
    ['small hex letters', paperCard({ 1: hex('Nguyễn Văn Mẫu').toLowerCase() })],
    ['CR and LF at the end', `${paperCard()}\r\n`],
    ['NUL at the end', `${paperCard()}\0\0`],
    ['a byte order mark', `\ufeff${paperCard()}`],
    ['full-width digits', paperCard({ 2: '０１/０２/２０１０', 6: '０１/０１/２０２２' })],
    ['full-width bars', paperCard().replaceAll('|', '｜')],
    ['blanks around the parts', paperCard().replaceAll('|', ' | ')],
    ['blanks inside the hex', paperCard({ 1: hex('Nguyễn Văn Mẫu').replace(/.{8}/g, '$& ') })],
    ['a small card number with blanks', paperCard({ 0: 'hs 4 42 9000000001' })],
    ['a facility without blanks', paperCard({ 5: '42-001' })],
    ['a facility with a dash', paperCard({ 5: '42 – 001' })],
    ['a lost bar before the end mark', paperCard().replace('|$', '$')],
    ['sex in words', paperCard({ 3: 'Nam' })],
    ['empty parts after the end mark', `${paperCard()}||`],
  ])('%s change nothing', (_, payload) => {
    expect(parseInsuranceCardQr(payload)).toEqual(whole)
    expect(parseInsuranceCardQr(bytesOf(payload.replaceAll('｜', '|')))).toEqual(whole)
  })

  it('the end mark is no field, and what stands after it neither', () => {
    expect(JSON.stringify(parseInsuranceCardQr(`${paperCard()}|9999`))).not.toMatch(/\$|9999/)
    expect(JSON.stringify(parseInsuranceCardQr(newCard()))).not.toContain('$')
  })

  it('without an end mark it is read with a warning', () => {
    const read = parseInsuranceCardQr(paperCard().replace('|$', ''))
    expect(warned(read)).toEqual(['end-mark-missing payload'])
    expect({ ...read, warnings: [] }).toEqual(whole)
  })

  it('a part count of no known card is read with a warning', () => {
    expect(warned(parseInsuranceCardQr(paperCard({ 13: '0|0' })))).toEqual(['unusual-part-count payload'])
  })
})

describe('a name that is not clean hex never refuses the card', () => {
  const nameOf = (name: string): [string, string[]] => {
    const read = parseInsuranceCardQr(paperCard({ 1: name }))
    return [read.name, warned(read)]
  }

  it.each<[string, string, string, string[]]>([
    ['plain text', 'Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', []],
    ['plain text of hex letters only', 'Ba', 'Ba', []],
    ['an odd number of digits', hex('Nguyễn Văn Mẫu').slice(0, -1), 'Nguyễn Văn Mẫ', ['text-cut name']],
    ['cut inside a letter', hex('Nguyễn Văn Mẫu').slice(0, -4), 'Nguyễn Văn M', ['text-cut name']],
    ['cut inside a letter, odd', hex('Nguyễn').slice(0, -5), 'Nguy', ['text-cut name']],
    ['cut between letters, odd', `${hex('Nguyễn Văn')}2`, 'Nguyễn Văn', ['text-cut name']],
    ['a wrong character among the digits', hex('Nguyễn Văn').replace('20', '2?'), 'Nguyễn', ['lossy-text name']],
    ['a digit alone', '4', '4', ['lossy-text name']],
    ['empty', '', '', ['name-missing name']],
    ['a dash', '-', '', ['name-missing name']],
    ['ABC (TCVN3) as text', 'NguyÔn ThÞ Hoµ', 'Nguyễn Thị Hoà', ['text-repaired name']],
    ['misread UTF-8 beside right text', 'Nguyá»\x85n Hoà', 'Nguyá» n Hoà', ['lossy-text name']],
    ['misread UTF-8, whole', latin1('Nguyễn Thị Hoà'), 'Nguyễn Thị Hoà', ['text-repaired name']],
    ['misread UTF-8 in hex', hex(latin1('Nguyễn Thị Hoà')), 'Nguyễn Thị Hoà', ['text-repaired name']],
    ['decomposed in hex', hex('Nguyễn Thị Hoà'.normalize('NFD')), 'Nguyễn Thị Hoà', []],
    ['lost letters', 'NGUY?N TH? HOÀ', 'NGUY?N TH? HOÀ', ['lossy-text name']],
  ])('%s', (_, given, name, warnings) => {
    expect(nameOf(given)).toEqual([name, warnings])
  })

  it.each(['viscii', 'tcvn'])('hex of %s', (encoding) => {
    const old = hexOf(iconv.encode('Nguyễn Thị Hoà', encoding))
    expect(nameOf(old)).toEqual(['Nguyễn Thị Hoà', ['text-repaired name']])
  })

  it('bytes of an old encoding between the bars', () => {
    const [before, after] = paperCard({ 1: '\u0001' }).split('\u0001') as [string, string]
    const payload = Uint8Array.from([
      ...bytesOf(before),
      ...iconv.encode('Nguyễn Thị Hoà', 'viscii'),
      ...bytesOf(after),
    ])
    const read = parseInsuranceCardQr(payload)
    expect([read.name, warned(read)]).toEqual(['Nguyễn Thị Hoà', ['text-repaired name']])
  })

  it('the other texts have warnings of their own', () => {
    const read = parseInsuranceCardQr(
      paperCard({ 4: 'X· Mai Phô, huyÖn Léc Hµ', 10: hex('Trần Thị Thử').slice(0, -1) }),
    )
    expect(read).toMatchObject({ address: 'Xã Mai Phụ, huyện Lộc Hà', parentName: 'Trần Thị Th' })
    expect(warned(read)).toEqual(['text-repaired address', 'text-cut parentName'])
  })

  function latin1(text: string): string {
    return String.fromCharCode(...bytesOf(text))
  }
})

describe('a second look', () => {
  it.each<[string, Readonly<Record<number, string>>, string[]]>([
    ['an unknown sex', { 3: '-' }, ['sex-unknown sex']],
    ['another sex code', { 3: '3' }, ['sex-unknown sex']],
    ['a last day before the first', { 7: '31/12/2021' }, ['dates-out-of-order validTo']],
    ['a first day before the birth', { 2: '2023' }, ['dates-out-of-order birthDate']],
    ['a child whose card begins on the day of birth', { 2: '01/01/2022' }, []],
    ['a card that begins in the year of birth', { 2: '2022' }, []],
  ])('%s', (_, change, warnings) => {
    expect(warned(parseInsuranceCardQr(paperCard(change)))).toEqual(warnings)
  })

  it('has a sentence in two languages, without a value', () => {
    const { warnings, name } = parseInsuranceCardQr(paperCard({ 1: hex('Nguyễn Văn Mẫu').slice(0, -1), 3: '7' }))
    expect(warnings).toHaveLength(2)
    for (const { message, messageVi } of warnings) {
      expect(message).toMatch(/^[A-Z].*\.$/)
      expect(messageVi).toMatch(/^[\p{Lu}].*\.$/u)
      expect(message + messageVi).not.toContain(name)
    }
  })
})

describe('bad input', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', '', ['payload too-few-parts']],
    ['undefined', undefined, ['payload type']],
    ['a number', 42, ['payload type']],
    ['nine parts', paperCard().split('|').slice(0, 9).join('|'), ['payload too-few-parts']],
    ['an end mark too early', paperCard({ 5: '$' }), ['payload too-few-parts']],
    ['a calendar-impossible birth date', paperCard({ 2: '30/02/2010' }), ['birthDate card-birth-date']],
    ['29 February of a common year', paperCard({ 6: '29/02/2023' }), ['validFrom card-date']],
    ['an impossible last day', paperCard({ 7: '31/04/2026' }), ['validTo card-date']],
    ['an impossible day of issue', paperCard({ 8: '00/01/2022' }), ['issuedOn card-date']],
    ['an impossible day of five years', paperCard({ 12: '01/13/2027' }), ['fiveYearsFrom card-date']],
    ['a month that does not exist', paperCard({ 2: '13/2010' }), ['birthDate card-birth-date']],
    ['no first day', paperCard({ 6: '-' }), ['validFrom card-date']],
    ['a personal number', paperCard({ 0: '042210000001' }), ['cardNumber card-or-insurance-number']],
    ['benefit digit 6', paperCard({ 0: 'HS6429000000001' }), ['cardNumber card-or-insurance-number']],
    ['a short facility code', paperCard({ 5: '42 - 01' }), ['facilityCode facility-code']],
    [
      'three faults',
      paperCard({ 0: 'X', 2: '2010-02-01', 5: '-' }),
      ['cardNumber card-or-insurance-number', 'birthDate card-birth-date', 'facilityCode facility-code'],
    ],
  ])('%s', (_, payload, faults) => {
    expect(refusedFor(payload)).toEqual(faults)
  })

  it('more than 8 kB, counted in bytes', () => {
    const padded = (text: string) => paperCard({ 4: text })
    const room = 8192 - bytesOf(padded('')).length
    expect(parseInsuranceCardQr(padded('y'.repeat(room))).address).toHaveLength(room)
    for (const tooMuch of [padded('y'.repeat(room + 1)), padded('ễ'.repeat(room / 2)), '|'.repeat(10_000_000)]) {
      expect(refusedFor(tooMuch)).toEqual(['payload payload-too-large'])
    }
    expect(refusedFor(new Uint8Array(8193))).toEqual(['payload payload-too-large'])
  })

  it('no value of the card is in an error, and both languages are', () => {
    const error = refusalOf(paperCard({ 0: 'HS4429000000001X', 2: '30/02/2010', 6: 'ngày mai' }))
    for (const value of ['9000000001', '30/02/2010', 'ngày mai', 'Nguyễn', hex('Nguyễn')]) {
      expect(everythingShown(error)).not.toContain(value)
    }
    expect(error.message).toContain('validFrom must be an existing day')
    expect(error.messageVi).toContain('validFrom phải là ngày có thật')
  })
})

describe('whatever comes, it is a card or an InputError', () => {
  const endsWell = (payload: string | Uint8Array): void => {
    try {
      const { name, birthDate, facilityCode, warnings } = parseInsuranceCardQr(payload)
      expect([typeof name, typeof birthDate, facilityCode.length, Array.isArray(warnings)]).toEqual([
        'string',
        'string',
        5,
        true,
      ])
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.fields.length).toBeGreaterThan(0)
    }
  }
  const runs = { numRuns: 10_000 }

  it('random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), endsWell), runs)
  })

  it('random bytes between bars', () => {
    const withBars = fc
      .uint8Array({ minLength: 10, maxLength: 200 })
      .map((bytes) => bytes.map((byte) => (byte % 7 ? byte : 0x7c)))
    fc.assert(fc.property(withBars, endsWell), runs)
  })

  it('random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), endsWell), runs)
  })

  it('a card with a part that is anything', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[0-9A-Fa-f]{0,60}$/))
    const cards = fc.tuple(fc.boolean(), fc.nat(16), anything)
    fc.assert(
      fc.property(cards, ([isPaper, at, part]) =>
        endsWell(isPaper ? paperCard({ [at]: part }) : newCard({ [at]: part })),
      ),
      runs,
    )
  })

  it('a name that is anything but a bar or an end mark', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 }).filter((name) => !/[|｜$]/.test(name.normalize('NFKC')))
    fc.assert(
      fc.property(text, fc.boolean(), (name, isHex) => {
        expect(parseInsuranceCardQr(paperCard({ 1: isHex ? hex(name) : name }))).toMatchObject({
          birthDate: '2010-02-01',
        })
      }),
      runs,
    )
  })
})
