import { parseCardQr } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { card, codesOf, identityCardOf, misread, misreadAsLatin1, parts, payloadOf, read, refusals } from '../card.ts'

/** Bugs that were seen in public parsers of the card, one test each and more where a bug has several faces. */
describe('bugs of public card parsers', () => {
  it('a test for exactly 7 parts refuses the 11 parts of the identity card', () => {
    expect(parseCardQr(identityCardOf())).toMatchObject({
      kind: 'can-cuoc',
      personalId: parts.personalId,
      warnings: [],
    })
  })

  it('dropping empty parts shifts every field when there is no old number', () => {
    const { oldIdNumber: _, ...newcomer } = card
    expect(parseCardQr(payloadOf({ oldIdNumber: '' }))).toEqual({ ...newcomer, warnings: [] })
    expect(read(identityCardOf({ oldIdNumber: '' }))).toMatchObject({ name: parts.name, birthDate: '1990-03-05' })
  })

  it('"the longest text with a comma or digit" takes the address for the name, and a long name for the address', () => {
    const name = 'Công Tằng Tôn Nữ Thị Hoàng Anh Nguyệt Minh'
    expect(read(payloadOf({ name, residence: 'Thạch Hạ' }))).toMatchObject({ name, residence: 'Thạch Hạ', doubts: [] })
  })

  it('`length >= 6`, then the seventh part is sliced: six parts throw', () => {
    expect(read(payloadOf().split('|').slice(0, 6).join('|'))).not.toHaveProperty('issuedOn')
  })

  describe('what scanners put around and into the code', () => {
    it.each([
      ['zero bytes at the end', `${payloadOf()}\0\0\0`],
      ['a line end', `${payloadOf()}\r\n`],
      ['line ends before and after', `\r\n${payloadOf()}\n`],
      ['a byte-order mark', `\ufeff${payloadOf()}`],
      ['STX and ETX', `\x02${payloadOf()}\x03`],
      ['blanks around the parts', payloadOf().replaceAll('|', ' | ')],
      ['zero-width characters', payloadOf().replaceAll('|', '\u200b|')],
      ['no-break spaces in the name', payloadOf().replace('Trần Thị', 'Trần\u00a0Thị')],
    ])('%s', (_, payload) => {
      expect(read(payload)).toEqual({ ...card, doubts: [] })
      expect(read(new TextEncoder().encode(payload))).toEqual({ ...card, doubts: [] })
    })

    it.each([
      ['zero bytes between all bytes', payloadOf().split('').join('\0'), ['control-characters payload']],
      ['a line end in the name', payloadOf({ name: 'Trần Thị\r\nÁnh Nguyệt' }), ['control-characters payload']],
      ['a tab for a blank', payloadOf({ name: 'Trần Thị\tÁnh Nguyệt' }), ['control-characters payload']],
    ])('%s, with a warning', (_, payload, doubts) => {
      expect(read(payload)).toEqual({ ...card, doubts })
    })

    it('UTF-16, with its mark and without', () => {
      const utf16 = Buffer.from(payloadOf(), 'utf16le')
      expect(read(utf16)).toEqual({ ...card, doubts: [] })
      expect(read(Buffer.from(utf16).swap16())).toEqual({ ...card, doubts: [] })
      expect(read(Buffer.from(`\ufeff${payloadOf()}`, 'utf16le'))).toEqual({ ...card, doubts: [] })
    })
  })

  describe('full-width digits', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9|]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

    it('are digits', () => {
      expect(read(wide(payloadOf()))).toEqual({
        ...card,
        doubts: [
          'digits-cleaned personalId',
          'digits-cleaned oldIdNumber',
          'digits-cleaned birthDate',
          'digits-cleaned issuedOn',
        ],
      })
    })

    it('blanks and separators between digits are taken out, too', () => {
      const payload = payloadOf({ personalId: '9421 9000 0318', birthDate: '05/03/1990', issuedOn: '10-05-2021' })
      expect(read(payload)).toEqual({
        ...card,
        doubts: ['digits-cleaned personalId', 'digits-cleaned birthDate', 'digits-cleaned issuedOn'],
      })
    })

    it('a zero that a spreadsheet lost is not guessed back', () => {
      expect(refusals(() => parseCardQr(payloadOf({ birthDate: '5031990' })))).toEqual(['birthDate card-date'])
      expect(refusals(() => parseCardQr(payloadOf({ personalId: '42190000318' })))).toEqual(['personalId personal-id'])
    })
  })

  describe('bars', () => {
    it('`||` collapsed to `|`: the empty old number is gone, nothing shifts', () => {
      const { oldIdNumber: _, ...newcomer } = card
      expect(read(payloadOf({ oldIdNumber: '' }).replace('||', '|'))).toEqual({
        ...newcomer,
        doubts: ['separator-missing payload'],
      })
    })

    it('`||||` at the end of an identity card collapsed to `|`: read, but the kind is doubtful', () => {
      expect(read(identityCardOf().replace('||||', '|'))).toMatchObject({
        kind: 'cccd',
        issuedOn: '2024-08-15',
        doubts: ['kind-uncertain payload'],
      })
    })

    it('both at once, with six parts left', () => {
      const payload = payloadOf({ oldIdNumber: '' }).replace('||', '|')
      expect(payload.split('|')).toHaveLength(6)
      expect(read(payload)).toMatchObject({ name: parts.name, issuedOn: '2021-05-10' })
    })

    it('`||` doubled to `|||`', () => {
      const { oldIdNumber: _, ...newcomer } = card
      expect(read(payloadOf({ oldIdNumber: '' }).replace('||', '|||'))).toEqual({
        ...newcomer,
        doubts: ['separator-repeated payload'],
      })
    })
  })

  describe('labels before the values', () => {
    it.each(['CCCD:', 'CCCD: ', 'Số CCCD: ', 'số cccd：', 'ID:', 'Căn cước:', ']Q3', 'QR '])('%j', (label) => {
      expect(read(label + payloadOf())).toEqual({
        ...card,
        doubts: expect.arrayContaining(['prefix-removed personalId']),
      })
    })

    it('before every value', () => {
      const labels = ['CCCD:', 'CMND:', 'Họ tên:', 'Ngày sinh:', 'Giới tính:', 'Địa chỉ:', 'Ngày cấp:']
      const payload = Object.values(parts).map((part, at) => labels[at]! + part)
      const fields = ['personalId', 'oldIdNumber', 'name', 'birthDate', 'sex', 'residence', 'issuedOn']
      const { doubts, ...fieldsRead } = read(payload.join('|'))
      expect(fieldsRead).toEqual(card)
      expect(new Set(doubts)).toEqual(new Set(fields.map((field) => `prefix-removed ${field}`)))
    })

    it('a colon in an address is none', () => {
      expect(read(payloadOf({ residence: 'Thôn 5: Xóm Mới, Thạch Hạ' })).residence).toBe('Thôn 5: Xóm Mới, Thạch Hạ')
    })
  })

  describe('noise in the address', () => {
    it.each([
      ['`, -`', 'Tân Tiến, - Thạch Hạ, Hà Tĩnh', 'Tân Tiến, Thạch Hạ, Hà Tĩnh'],
      ['a dash for an empty part', 'Tân Tiến, -, Thạch Hạ', 'Tân Tiến, Thạch Hạ'],
      ['`,,`', 'Tân Tiến,, Thạch Hạ,,, Hà Tĩnh', 'Tân Tiến, Thạch Hạ, Hà Tĩnh'],
      ['a blank before a comma', 'Tân Tiến , Thạch Hạ ,Hà Tĩnh', 'Tân Tiến, Thạch Hạ, Hà Tĩnh'],
      ['commas at the ends', ', Tân Tiến, Thạch Hạ,', 'Tân Tiến, Thạch Hạ'],
      ['the province twice', 'Cầu Giấy, Hà Nội, Hà Nội', 'Cầu Giấy, Hà Nội'],
      ['the province twice, in two tone styles', 'Nha Trang, Khánh Hoà, Khánh Hòa', 'Nha Trang, Khánh Hoà'],
      ['the province twice, once with its type', 'Cầu Giấy, Hà Nội, Thành phố Hà Nội', 'Cầu Giấy, Thành phố Hà Nội'],
      ['a typed unit twice', 'Thạch Hạ, Tỉnh Hà Tĩnh, Tỉnh Hà Tĩnh', 'Thạch Hạ, Tỉnh Hà Tĩnh'],
      ['commune and province grown together', 'Tân Tiến, Thạch HạHà Tĩnh', 'Tân Tiến, Thạch Hạ, Hà Tĩnh'],
      ['province and commune grown together', 'Hà NộiCầu Giấy', 'Hà Nội, Cầu Giấy'],
      ['units grown together', 'Xã Thạch HạHuyện Thạch HàTỉnh Hà Tĩnh', 'Xã Thạch Hạ, Huyện Thạch Hà, Tỉnh Hà Tĩnh'],
    ])('%s', (_, residence, clean) => {
      expect(read(payloadOf({ residence }))).toMatchObject({
        residence: clean,
        doubts: ['residence-cleaned residence'],
      })
    })

    it.each([
      ['a city and its province of one name', 'Thạch Trung, Hà Tĩnh, Hà Tĩnh'],
      ['the same with types', 'Phường Trần Phú, Thành phố Hà Tĩnh, Tỉnh Hà Tĩnh'],
      ['a commune and its district of one name', 'Vũ Quang, Vũ Quang, Hà Tĩnh'],
      ['a name with a dash', 'Phường 4, Thành phố Vũng Tàu, Bà Rịa - Vũng Tàu'],
      ['a house with a dash', 'Số 5-7 Lê Lợi, Thành Sen, Hà Tĩnh'],
      ['names of the highlands', "Buôn Ea H'Đing, Cư M'gar, ĐắkLắk"],
    ])('%s is no noise', (_, residence) => {
      expect(read(payloadOf({ residence }))).toMatchObject({ residence, doubts: [] })
    })
  })

  describe('an input method behind a scanner that types', () => {
    it.each(['Traanf Thij Asnh Nguyeetj', 'Nguyeenx Vawn Ba', 'Ddoox Van Ba', 'Trần Thij Ánh'])('Telex: %s', (name) => {
      expect(codesOf(payloadOf({ name }))).toContain('telex-suspected')
    })

    it('also in the address', () => {
      expect(read(payloadOf({ residence: 'Xax Thachj Haj, Haf Tinhx' })).doubts).toEqual(['telex-suspected residence'])
    })
  })

  describe('a scanner that guesses the wrong encoding', () => {
    it.each([
      ['Latin-1', misreadAsLatin1(payloadOf())],
      ['Windows-1252', misread(payloadOf(), 'windows-1252')],
      ['Latin-1, twice', misreadAsLatin1(misreadAsLatin1(payloadOf()))],
      ['Latin-1, sent as UTF-8 bytes', new TextEncoder().encode(misreadAsLatin1(payloadOf()))],
    ])('%s: repaired, with a warning', (_, payload) => {
      const { doubts, ...fields } = read(payload)
      expect(fields).toEqual(card)
      expect(doubts).toEqual(expect.arrayContaining(['text-repaired name', 'text-repaired residence']))
    })

    it('only the name: repaired alone', () => {
      expect(read(payloadOf({ name: misreadAsLatin1(parts.name) }))).toEqual({
        ...card,
        doubts: ['text-repaired name'],
      })
    })

    it.each(['big5', 'shift_jis'])('%s loses letters: never a silent name', (encoding) => {
      // Of a man: the bytes of "Nữ" and the bar after it become one Chinese character.
      const man = payloadOf({ sex: 'Nam', personalId: '942090000318' })
      const { doubts, ...fields } = read(misread(man, encoding))
      expect(fields).toMatchObject({ personalId: '942090000318', birthDate: '1990-03-05', sex: 'male' })
      expect(doubts).toEqual(expect.arrayContaining(['lossy-text name', 'lossy-text residence']))
    })

    it('Big5 eats the bar after "Nữ": refused, because nothing says where the fields are', () => {
      expect(refusals(() => parseCardQr(misread(payloadOf(), 'big5')))).toContain('sex card-sex')
    })

    it('the raw bytes of the same code are whole', () => {
      expect(read(new TextEncoder().encode(payloadOf()))).toEqual({ ...card, doubts: [] })
    })

    it.each([
      ['a replacement character', 'Tr\ufffdn Thị Ánh'],
      ['a question mark', 'Tr?n Thị Ánh'],
      ['a Chinese character', 'Hu廙軟h'],
    ])('%s in the name is a warning', (_, name) => {
      expect(codesOf(payloadOf({ name }))).toContain('lossy-text')
    })

    it.each(['N\ufffd', 'N?', 'Ná»¯', 'N÷', 'N盻ｯ'])('%s can only have been Nữ', (sex) => {
      expect(read(payloadOf({ sex })).sex).toBe('female')
    })
  })

  it('the digit for the sex and the word for it contradict each other: the word counts, with a warning', () => {
    expect(read(payloadOf({ sex: 'Nam' }))).toMatchObject({ sex: 'male', doubts: ['sex-differs personalId'] })
  })
})
