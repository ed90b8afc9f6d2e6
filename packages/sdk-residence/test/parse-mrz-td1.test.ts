import { mrzWarnings, parseMrzTd1, type MrzTd1 } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { refusals } from './card.ts'

const at = '2026-03-02'

/** Written apart from the code under test, as ICAO Doc 9303 part 3 says it. */
function checkDigit(text: string): number {
  const values = [...text].map((sign) => (sign === '<' ? 0 : '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(sign)))
  return values.reduce((sum, value, index) => sum + value * [7, 3, 1][index % 3]!, 0) % 10
}

const somebody = { number: '942190000318', birth: '900305', sex: 'F', expiry: '300305', name: 'TRAN<<THI<ANH<NGUYET' }

/** The back of the card of somebody who does not exist. */
function zoneOf(changes: Partial<typeof somebody> = {}): string[] {
  const { number, birth, sex, expiry, name } = { ...somebody, ...changes }
  const document = number.slice(3)
  const [dates, after] = [`${birth}${checkDigit(birth)}`, `${expiry}${checkDigit(expiry)}`]
  const first = `IDVNM${document}${checkDigit(document)}${number}<<${checkDigit(number)}`
  const composite = checkDigit(`${first.slice(5)}${dates}${after}<<<<<<<<<<<`)
  return [first, `${dates}${sex}${after}VNM<<<<<<<<<<<${composite}`, name.padEnd(30, '<')]
}

function read(text: string | string[], day = at): Omit<MrzTd1, 'warnings'> & { readonly doubts: readonly string[] } {
  const { warnings, ...zone } = parseMrzTd1(Array.isArray(text) ? text.join('\n') : text, { at: day })
  return { ...zone, doubts: warnings.map(({ code, field }) => `${code} ${field}`) }
}

const zone = {
  documentType: 'ID',
  issuingState: 'VNM',
  documentNumber: '190000318',
  personalId: '942190000318',
  name: 'TRAN THI ANH NGUYET',
  birthDate: '1990-03-05',
  sex: 'female',
  expiresOn: '2030-03-05',
  nationality: 'VNM',
}

describe('parseMrzTd1', () => {
  it('reads the three lines on the back of a card', () => {
    expect(zoneOf().map((line) => line.length)).toEqual([30, 30, 30])
    expect(parseMrzTd1(zoneOf().join('\n'), { at })).toEqual({ ...zone, warnings: [] })
  })

  it('reads the specimen of ICAO Doc 9303 part 5, whose check digits are not ours', () => {
    const specimen = [
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]
    expect(read(specimen)).toEqual({
      documentType: 'I',
      issuingState: 'UTO',
      documentNumber: 'D23145890',
      name: 'ERIKSSON ANNA MARIA',
      birthDate: '1974-08-12',
      sex: 'female',
      expiresOn: '2012-04-15',
      nationality: 'UTO',
      doubts: ['other-state text', 'expired expiresOn'],
    })
  })

  it.each<[string, (lines: string[]) => string]>([
    ['no line breaks', (lines) => lines.join('')],
    ['blanks for line breaks', (lines) => lines.join(' ')],
    ['Windows line breaks and empty lines', (lines) => `\r\n${lines.join('\r\n\r\n')}\r\n`],
    ['line breaks written out', (lines) => lines.join('\\n')],
    ['small letters', (lines) => lines.join('\n').toLowerCase()],
    ['blanks in the lines', (lines) => lines.map((line) => line.replace(/.{5}/g, '$& ')).join('\n')],
    [
      'full-width characters',
      (lines) => lines.join('\n').replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['fillers as quotation marks', (lines) => lines.join('\n').replaceAll('<', '‹')],
    ['two fillers as one sign', (lines) => lines.join('\n').replaceAll('<<', '«')],
    ['fillers escaped for HTML', (lines) => lines.join('\n').replaceAll('<', '&lt;')],
    ['no fillers at the end of the name', (lines) => lines.join('\n').replace(/<+$/, '')],
    ['one filler more at the end of the name', (lines) => `${lines.join('\n')}<`],
  ])('%s make no difference', (_, write) => {
    expect(read(write(zoneOf()))).toEqual({ ...zone, doubts: [] })
  })

  it.each([
    ['fillers lost in the second line', 1, (line: string) => line.replace('<<<<', '<<')],
    ['a filler too many in the first line', 0, (line: string) => line.replace('<<', '<<<')],
    ['fillers read as K', 1, (line: string) => line.replace('<<<', 'KKK')],
    ['fillers read as C', 0, (line: string) => line.replace('<<', 'CC')],
    ['1 for I and 0 for D at the beginning', 0, (line: string) => line.replace('ID', '10')],
  ])('%s: put right by the layout, with a warning', (_, index, spoil) => {
    const lines = zoneOf().map((line, at) => (at === index ? spoil(line) : line))
    expect(read(lines)).toEqual({ ...zone, doubts: ['misread-repaired text'] })
  })

  it('K and C after the end of the name are fillers', () => {
    expect(read(zoneOf({ name: 'TRAN<<THI<ANH<NGUYET<<<KKC<<K' }))).toEqual({
      ...zone,
      doubts: ['misread-repaired name'],
    })
  })

  it('K and C in the name are letters', () => {
    expect(read(zoneOf({ name: 'KHUC<<CK' })).name).toBe('KHUC CK')
  })
})

describe('letters read for digits', () => {
  it('become digits where the check digit then agrees', () => {
    const lines = zoneOf().map((line, index) => (index === 1 ? `9OO3O5${line.slice(6)}` : line))
    expect(read(lines)).toEqual({ ...zone, doubts: ['misread-repaired birthDate'] })
    const first = zoneOf()[0]!
    expect(
      read([first.slice(0, 15) + first.slice(15, 27).replaceAll('0', 'O') + first.slice(27), ...zoneOf().slice(1)]),
    ).toEqual({
      ...zone,
      doubts: ['misread-repaired personalId'],
    })
  })

  it('stay letters where it does not, and are then no day and no number', () => {
    const [first = '', second = '', third = ''] = zoneOf()
    expect(refusals(() => read([first, `9OO3O6${second.slice(6)}`, third]))).toEqual(['birthDate mrz-date'])
    expect(refusals(() => read([first.replace('942190000318', '94219OOOO319'), second, third]))).toEqual([
      'personalId personal-id',
    ])
  })
})

describe('a check digit that does not agree', () => {
  const changed = (index: number, from: number, digits: string): string[] =>
    zoneOf().map((line, at) => (at === index ? line.slice(0, from) + digits + line.slice(from + digits.length) : line))

  it.each([
    [
      'the document number',
      changed(0, 5, '190000319'),
      ['check-digit documentNumber', 'check-digit composite', 'numbers-differ documentNumber'],
    ],
    [
      'the personal number',
      changed(0, 15, '942190000319'),
      ['check-digit personalId', 'check-digit composite', 'numbers-differ documentNumber'],
    ],
    ['the birth date', changed(1, 0, '900306'), ['check-digit birthDate', 'check-digit composite']],
    ['the day of expiry', changed(1, 8, '300306'), ['check-digit expiresOn', 'check-digit composite']],
    ['everything together', changed(1, 29, '9'), ['check-digit composite']],
  ])('of %s is a warning of that field: the officer has the card in hand', (_, lines, doubts) => {
    expect(read(lines).doubts).toEqual(doubts)
  })

  it('of the name there is none', () => {
    expect(read(zoneOf({ name: 'TRAM<<THI<ANH' }))).toMatchObject({ name: 'TRAM THI ANH', doubts: [] })
  })
})

describe('the century', () => {
  it('of a birth is the one of the personal number', () => {
    const born = (number: string): string => read(zoneOf({ number, birth: '200101' })).birthDate
    expect(born('942020000318')).toBe('1920-01-01')
    expect(born('942220000318')).toBe('2020-01-01')
  })

  it('is the last one before the day of showing, where the number has another year', () => {
    const born = (birth: string, day?: string): string => read(zoneOf({ number: '942190000318', birth }), day).birthDate
    expect(born('260302')).toBe('2026-03-02')
    expect(born('260303')).toBe('1926-03-03')
    expect(born('260303', '2026-03-03')).toBe('2026-03-03')
    expect(born('000229')).toBe('2000-02-29')
  })

  it('of an expiry is this one', () => {
    expect(read(zoneOf({ expiry: '991231' })).expiresOn).toBe('2099-12-31')
  })

  it('`at` is today in Viet Nam when it is not given, and must be a day', () => {
    expect(parseMrzTd1(zoneOf().join('\n')).birthDate).toBe('1990-03-05')
    expect(refusals(() => parseMrzTd1(zoneOf().join('\n'), { at: '2026-02-30' }))).toEqual(['at plain-date'])
  })
})

describe('what deserves a second look', () => {
  it.each<[string, Parameters<typeof zoneOf>[0], object]>([
    ['an expired card', { expiry: '260301' }, { expiresOn: '2026-03-01', doubts: ['expired expiresOn'] }],
    ['the last day of a card', { expiry: '260302' }, { expiresOn: '2026-03-02', doubts: [] }],
    ['no day of expiry', { expiry: '<<<<<<' }, { doubts: ['expiry-missing expiresOn'] }],
    ['a birth known by year', { birth: '90<<<<' }, { birthDate: '1990', doubts: ['birth-date-partial birthDate'] }],
    ['a birth known by month', { birth: '9003<<' }, { birthDate: '1990-03', doubts: ['birth-date-partial birthDate'] }],
    ['the other sex', { sex: 'M' }, { sex: 'male', doubts: ['sex-differs personalId'] }],
    ['no sex', { sex: '<' }, { sex: 'unknown', doubts: [] }],
    ['no such province', { number: '003190000318' }, { doubts: ['unknown-prefix personalId'] }],
    ['another year', { birth: '910305' }, { doubts: ['birth-year-differs personalId'] }],
    ['a name that fills the line', { name: 'CONG<TANG<TON<NU<<THI<HOANG<AN' }, { doubts: ['name-cut name'] }],
    ['a digit in the name', { name: 'TRAN<<THI<ANH2' }, { doubts: ['name-unclear name'] }],
    ['something after the name', { name: 'TRAN<<THI<<ANH' }, { name: 'TRAN THI ANH', doubts: ['name-unclear name'] }],
    ['one word', { name: 'TRAN' }, { name: 'TRAN', doubts: [] }],
  ])('%s', (_, changes, expected) => {
    expect(read(zoneOf(changes))).toMatchObject(expected)
  })

  it('says so in both languages', () => {
    const { warnings } = parseMrzTd1(zoneOf({ expiry: '260301' }).join('\n'), { at })
    expect(warnings).toEqual([
      {
        code: 'expired',
        field: 'expiresOn',
        message: 'Day of expiry: the card has expired.',
        messageVi: 'Ngày hết hạn: thẻ đã hết hạn.',
      },
    ])
    for (const [en, vi] of Object.values(mrzWarnings)) {
      expect(en).toMatch(/^[a-z].+\.$/i)
      expect(vi).toMatch(/^\p{Ll}.+\.$/u)
    }
  })
})

describe('what is no zone of a card is refused', () => {
  it.each([
    ['nothing', ''],
    ['two lines', zoneOf().slice(0, 2).join('\n')],
    ['four lines', [...zoneOf(), 'X'].join('\n')],
    ['a passport', `${'P<VNMTRAN<<THI<ANH'.padEnd(44, '<')}\n${'B12345678'.padEnd(44, '<')}`],
    ['a character lost in the first line', zoneOf().join('\n').replace('VNM1', 'VNM')],
    ['a name that is too long', `${zoneOf().slice(0, 2).join('\n')}\n${'A'.repeat(31)}`],
  ])('%s', (_, text) => {
    expect(refusals(() => read(text)).length).toBeGreaterThan(0)
  })

  it.each([
    [zoneOf().join('\n').replace('ID', 'PD'), ['text mrz-td1']],
    [zoneOf().join('\n').replace('TRAN', 'TRẦN'), ['text mrz-characters']],
    ['<'.repeat(1_001), ['text too-long']],
    [12 as unknown as string, ['text type']],
    [zoneOf({ birth: '900231' }).join('\n'), ['birthDate mrz-date']],
    [
      zoneOf({ expiry: '301301', sex: 'N', name: '' }).join('\n'),
      ['sex mrz-sex', 'expiresOn mrz-date', 'name card-name'],
    ],
  ])('%#: by field and rule', (text, expected) => {
    expect(refusals(() => parseMrzTd1(text, { at }))).toEqual(expected)
  })
})
