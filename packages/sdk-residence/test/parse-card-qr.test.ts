import { describe, expect, it } from 'vitest'
import { cardQrWarnings, parseCardQr } from '@lienthong/sdk-residence'
import { card, codesOf, identityCardOf, parts, payloadOf, read, refusals } from './card.ts'

describe('parseCardQr reads every form of the code', () => {
  it('7 parts: the citizen card', () => {
    expect(parseCardQr(payloadOf())).toEqual({ ...card, warnings: [] })
  })

  it('7 parts as bytes', () => {
    expect(parseCardQr(new TextEncoder().encode(payloadOf()))).toEqual({ ...card, warnings: [] })
    expect(parseCardQr(Buffer.from(payloadOf()))).toEqual({ ...card, warnings: [] })
  })

  it('11 parts: the identity card since July 2024', () => {
    expect(parseCardQr(identityCardOf())).toEqual({ ...card, kind: 'can-cuoc', issuedOn: '2024-08-15', warnings: [] })
  })

  it('10 parts are of the identity card, too', () => {
    expect(read(identityCardOf().slice(0, -1))).toMatchObject({ kind: 'can-cuoc', doubts: [] })
  })

  it('8 parts are of the citizen card', () => {
    expect(read(`${payloadOf()}|`)).toEqual({ ...card, doubts: [] })
  })

  it('6 parts have no day of issue', () => {
    const { issuedOn: _, ...older } = card
    expect(parseCardQr(payloadOf().split('|').slice(0, 6).join('|'))).toEqual({ ...older, warnings: [] })
  })

  it('nobody’s old number is an empty part, and absent from the answer', () => {
    const { oldIdNumber: _, ...newcomer } = card
    expect(parseCardQr(payloadOf({ oldIdNumber: '' }))).toEqual({ ...newcomer, warnings: [] })
    expect(read(identityCardOf({ oldIdNumber: '' }))).not.toHaveProperty('oldIdNumber')
  })

  it.each([
    ['Nam', 'male'],
    ['Nữ', 'female'],
    ['NAM', 'male'],
    ['NỮ', 'female'],
    ['Nữ'.normalize('NFD'), 'female'],
  ])('sex %s', (sex, expected) => {
    expect(read(payloadOf({ sex })).sex).toBe(expected)
  })

  it('a name in capitals stays in capitals, one with letters and marks apart is put together', () => {
    expect(read(payloadOf({ name: 'TRẦN THỊ ÁNH NGUYỆT' }))).toMatchObject({ name: 'TRẦN THỊ ÁNH NGUYỆT', doubts: [] })
    expect(read(payloadOf({ name: parts.name.normalize('NFD') }))).toMatchObject({ name: parts.name, doubts: [] })
  })

  it.each(["Y H'Rin Niê", 'H’Hen Niê', 'Ksor H’Blăm', 'Nguyễn Văn A', 'Đinh', 'Đặng Văn Lâm-Filip'])(
    'nothing is odd about %s',
    (name) => {
      expect(read(payloadOf({ name }))).toMatchObject({ name, doubts: [] })
    },
  )
})

describe('a birth known in part', () => {
  it.each([
    ['00001960', '1960'],
    ['1960', '1960'],
    ['00031960', '1960-03'],
  ])('%s is %s, with a warning', (birthDate, expected) => {
    const payload = payloadOf({ birthDate, personalId: '942160000318' })
    expect(read(payload)).toMatchObject({ birthDate: expected, doubts: ['birth-date-partial birthDate'] })
  })

  it('1 January is a day like any other, not a year only', () => {
    const payload = payloadOf({ birthDate: '01011960', personalId: '942160000318' })
    expect(read(payload)).toMatchObject({ birthDate: '1960-01-01', doubts: [] })
  })

  it.each(['00000000', '05001960', '00131960', '0000'])('%s is none', (birthDate) => {
    expect(refusals(() => parseCardQr(payloadOf({ birthDate })))).toEqual(['birthDate card-date'])
  })

  it('a day of issue is whole or refused', () => {
    expect(refusals(() => parseCardQr(payloadOf({ issuedOn: '00002021' })))).toEqual(['issuedOn card-date'])
  })
})

describe('what cannot be read is refused, never guessed', () => {
  it.each([
    '29021990',
    '31042000',
    '00000000',
    '32011990',
    '01131990',
    '01011899',
    '19900305',
    '1990-03-05',
    'abc',
    '',
  ])('the birth date %j', (birthDate) => {
    expect(refusals(() => parseCardQr(payloadOf({ birthDate })))).toEqual(['birthDate card-date'])
  })

  it('29 February exists in leap years', () => {
    expect(read(payloadOf({ birthDate: '29022000', personalId: '942300000318' })).birthDate).toBe('2000-02-29')
  })

  it('a day of issue that never was', () => {
    expect(refusals(() => parseCardQr(payloadOf({ issuedOn: '31022021' })))).toEqual(['issuedOn card-date'])
  })

  it.each(['42190000318', '9421900003180', '942000318', '', 'abc', '94219000031O'])('the number %j', (personalId) => {
    expect(refusals(() => parseCardQr(payloadOf({ personalId })))).toEqual(['personalId personal-id'])
  })

  it.each(['', 'X', 'Male', '1', 'N', 'N-', 'Khác'])('the sex %j; the digit of the number is not asked', (sex) => {
    expect(refusals(() => parseCardQr(payloadOf({ sex })))).toEqual(['sex card-sex'])
  })

  it.each([
    ['', 'required'],
    [' ', 'required'],
    ['123', 'card-name'],
    ['A'.repeat(201), 'too-long'],
  ])('the name %#', (name, rule) => {
    expect(refusals(() => parseCardQr(payloadOf({ name })))).toEqual([`name ${rule}`])
  })

  it('names every field at fault in one error', () => {
    expect(refusals(() => parseCardQr('1|2||31021990|?|x|31022021'))).toEqual([
      'personalId personal-id',
      'name required',
      'birthDate card-date',
      'sex card-sex',
      'issuedOn card-date',
    ])
  })

  it.each(['', '|', 'a|b|c|d|e', '942190000318', 'https://example.vn'])('fewer than 6 parts: %j', (payload) => {
    expect(refusals(() => parseCardQr(payload))).toEqual(['payload too-few-parts'])
  })

  it('8 kB are read, more are not', () => {
    const fill = 'x'.repeat(8 * 1024 - new TextEncoder().encode(payloadOf()).length)
    const largest = payloadOf({ residence: parts.residence + fill })
    expect(parseCardQr(largest).personalId).toBe(parts.personalId)
    for (const more of [
      `${largest}x`,
      new TextEncoder().encode(`${largest}x`),
      'ữ'.repeat(4_000),
      new Uint8Array(9_000),
    ]) {
      expect(refusals(() => parseCardQr(more))).toEqual(['payload too-long'])
    }
  })

  it.each([undefined, null, 12, {}, []])('%j is neither text nor bytes', (payload) => {
    expect(refusals(() => parseCardQr(payload as unknown as string))).toEqual(['payload type'])
  })

  it('an error says the field and the rule in both languages, and nothing of the card', () => {
    const name = 'Canary Không Được Lộ'
    let thrown: unknown
    try {
      parseCardQr(payloadOf({ name, birthDate: '31021990' }))
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({
      kind: 'input',
      code: 'INVALID_INPUT',
      system: 'residence',
      operation: 'parseCardQr',
      outcome: 'not-sent',
      message: 'Invalid input: birthDate must be an existing day, ddMMyyyy, since 1900',
      messageVi: 'Dữ liệu chưa hợp lệ: birthDate phải là ngày có thật, dạng ddMMyyyy, từ năm 1900',
    })
    expect(JSON.stringify(thrown)).not.toMatch(/Canary|942190000318|31021990/)
  })
})

describe('contradictions are warnings', () => {
  it.each<[string, Parameters<typeof payloadOf>[0], string[]]>([
    ['the number says the other sex', { sex: 'Nam' }, ['sex-differs personalId']],
    ['the number says another year', { birthDate: '05031991' }, ['birth-year-differs personalId']],
    ['the number says another century', { birthDate: '05032090', issuedOn: '' }, ['birth-year-differs personalId']],
    ['no such province', { personalId: '003190000318' }, ['unknown-prefix personalId']],
    ['an old number of 12 digits', { oldIdNumber: '942190000318' }, ['old-number-not-9-digits oldIdNumber']],
    ['an old number of 8 digits', { oldIdNumber: '42000318' }, ['old-number-not-9-digits oldIdNumber']],
    ['an old number that is a word', { oldIdNumber: 'không' }, ['old-number-not-9-digits oldIdNumber']],
    ['issued before birth', { issuedOn: '04031990' }, ['issued-before-birth issuedOn']],
    ['no residence', { residence: '' }, ['residence-missing residence']],
    ['a digit in the name', { name: 'Trần Thị Ánh 2' }, ['name-not-letters name']],
    ['7 parts, but issued as an identity card', { issuedOn: '01072024' }, ['kind-uncertain payload']],
  ])('%s', (_, changes, doubts) => {
    expect(read(payloadOf(changes)).doubts).toEqual(doubts)
  })

  it('11 parts, but issued before there were identity cards', () => {
    expect(read(identityCardOf({ issuedOn: '30062024' }))).toMatchObject({
      kind: 'can-cuoc',
      doubts: ['kind-uncertain payload'],
    })
  })

  it('a wrong old number is left out, the rest is kept', () => {
    const { oldIdNumber: _, ...rest } = card
    expect(parseCardQr(payloadOf({ oldIdNumber: '12345' }))).toMatchObject(rest)
    expect(parseCardQr(payloadOf({ oldIdNumber: '12345' }))).not.toHaveProperty('oldIdNumber')
  })

  it('parts of unknown meaning are left out', () => {
    expect(read(`${payloadOf({ issuedOn: '15082024' })}|Trần Văn Cha|Lê Thị Mẹ||`)).toMatchObject({
      kind: 'can-cuoc',
      doubts: ['unknown-extra-parts payload'],
    })
    expect(codesOf(`${identityCardOf()}|`)).toEqual(['unknown-extra-parts'])
  })

  it('each says in both languages what to do, and nothing of the card', () => {
    const { warnings } = parseCardQr(payloadOf({ sex: 'Nam' }))
    expect(warnings).toEqual([
      {
        code: 'sex-differs',
        field: 'personalId',
        message: 'Personal number: the personal number says the other sex. Such numbers exist; compare with the card.',
        messageVi:
          'Số định danh cá nhân: số định danh thể hiện giới tính khác. Có số như vậy trên thực tế; hãy đối chiếu với thẻ.',
      },
    ])
    for (const [en, vi] of Object.values(cardQrWarnings)) {
      expect(en).toMatch(/^[a-z].+\.$/)
      expect(vi).toMatch(/^\p{Ll}.+\.$/u)
      expect(vi).toBe(vi.normalize('NFC'))
    }
  })
})
