import type { FormAddress, MatchVerdict } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { found } from './match.ts'

function compared(typed: FormAddress, known: FormAddress) {
  const match = found('permanentResidence', { permanentResidence: typed }, { permanentResidence: known })
  return { verdict: match?.verdict, asks: match?.messageVi.includes('Cần hỏi') }
}

const thanhSen = { provinceCode: '42', communeCode: '18073', detail: '5 LÊ LỢI, PHƯỜNG THÀNH SEN, TỈNH HÀ TĨNH' }
/** The new ward Trần Phú, which was Xã Thạch Hạ. */
const tranPhu = { provinceCode: '42', communeCode: '18100', detail: 'TÂN TIẾN, PHƯỜNG TRẦN PHÚ, TỈNH HÀ TĨNH' }
/** Xã Thạch Hạ before July 2025, under the same code. */
const thachHa = {
  provinceCode: '42',
  districtCode: '436',
  communeCode: '18100',
  detail: 'TÂN TIẾN, XÃ THẠCH HẠ, THÀNH PHỐ HÀ TĨNH, TỈNH HÀ TĨNH',
}

describe('addresses in units of one time', () => {
  it.each<[string, FormAddress, FormAddress, MatchVerdict]>([
    ['codes and text', thanhSen, thanhSen, 'same'],
    ['text against codes', { detail: 'Số 5 Lê Lợi, P. Thành Sen, Hà Tĩnh' }, thanhSen, 'same'],
    [
      'with and without the words for house and street',
      { detail: 'Số nhà 5, đường Lê Lợi, Thành Sen, Hà Tĩnh' },
      thanhSen,
      'same',
    ],
    ['the unit only', { provinceCode: '42', communeCode: '18073' }, thanhSen, 'same'],
    ['the unit only, on both sides', { communeCode: '18073' }, { provinceCode: '42', communeCode: '18073' }, 'same'],
    [
      'the other tone style',
      { detail: 'Thôn Hoà, Thành Sen, Hà Tĩnh' },
      { ...thanhSen, detail: 'Thôn Hòa' },
      'tone-style',
    ],
    ['no accents', { detail: 'So 5 Le Loi, phuong Thanh Sen, tinh Ha Tinh' }, thanhSen, 'same-but-accents'],
    ['another house', { detail: 'Số 7 Lê Lợi, Thành Sen, Hà Tĩnh' }, thanhSen, 'different'],
    ['another commune', { detail: 'Số 5 Lê Lợi, Phường Sông Trí, Hà Tĩnh' }, thanhSen, 'different'],
    ['another province', { detail: 'Số 5 Lê Lợi, Hà Nội' }, thanhSen, 'different'],
    ['the province only', { detail: 'Hà Tĩnh' }, thanhSen, 'different'],
    ['the province only, on both sides', { provinceCode: '42' }, { detail: 'TỈNH HÀ TĨNH' }, 'same'],
    ['another country', { ...thanhSen, countryCode: 'LA' }, { ...thanhSen, countryCode: 'VN' }, 'different'],
    ['abroad, the same words', { detail: 'Viêng Chăn, Lào' }, { detail: 'VIÊNG CHĂN, LÀO', countryCode: 'LA' }, 'same'],
    ['abroad, other words', { detail: 'Viêng Chăn, Lào' }, { detail: 'Pakse', countryCode: 'LA' }, 'different'],
    [
      'codes that no list has',
      { provinceCode: '99', communeCode: '99999' },
      { provinceCode: '99', communeCode: '99999' },
      'same',
    ],
    ['old units on both sides', { detail: 'Tân Tiến, Thạch Hạ, TP Hà Tĩnh' }, thachHa, 'same'],
    [
      'a ward that was gone in January 2025',
      { detail: 'Phường Văn Yên, TP Hà Tĩnh, Hà Tĩnh' },
      { provinceCode: '42', districtCode: '436', communeCode: '18097' },
      'same',
    ],
  ])('%s', (_, typed, known, verdict) => {
    expect(compared(typed, known).verdict).toBe(verdict)
  })
})

describe('a former unit and the one that took it over', () => {
  it.each<[string, FormAddress, FormAddress, boolean]>([
    ['typed as text', { detail: 'Tân Tiến, Thạch Hạ, Thành phố Hà Tĩnh, Hà Tĩnh' }, tranPhu, false],
    ['typed with its district code', { provinceCode: '42', districtCode: '436', communeCode: '18100' }, tranPhu, false],
    ['in the register', tranPhu, thachHa, false],
    ['split: the house decides, so ask', { detail: 'Phường Đại Nài, TP Hà Tĩnh, tỉnh Hà Tĩnh' }, thanhSen, true],
    ['split, in the register', thanhSen, { detail: 'PHƯỜNG ĐẠI NÀI, THÀNH PHỐ HÀ TĨNH, TỈNH HÀ TĨNH' }, true],
    ['another hamlet, so ask', { detail: 'Liên Nhật, Thạch Hạ, Thành phố Hà Tĩnh, Hà Tĩnh' }, tranPhu, true],
    [
      'a bare code of which list nobody said, so ask',
      { provinceCode: '42', communeCode: '18094' },
      { provinceCode: '42', communeCode: '18073' },
      true,
    ],
    [
      'gone already in January 2025; no source says that all of it went on, so ask',
      { detail: 'Phường Nguyễn Du, TP Hà Tĩnh, Hà Tĩnh' },
      thanhSen,
      true,
    ],
    ['a province', { detail: 'Tỉnh Yên Bái' }, { provinceCode: '15', detail: 'TỈNH LÀO CAI' }, false],
  ])('%s', (_, typed, known, asks) => {
    expect(compared(typed, known)).toEqual({ verdict: 'old-unit-for-new', asks })
  })

  it('goes on elsewhere: no succession', () => {
    expect(compared({ detail: 'Xã Thạch Hạ, TP Hà Tĩnh, Hà Tĩnh' }, thanhSen).verdict).toBe('different')
  })
})

describe('one name, two units: Phường Trần Phú was in the middle of the city, and is Xã Thạch Hạ today', () => {
  it('with the city it is the old one, now in Thành Sen', () => {
    for (const detail of ['Phường Trần Phú, TP Hà Tĩnh', 'Trần Phú, Hà Tĩnh, Hà Tĩnh']) {
      expect(compared({ detail }, thanhSen).verdict).toBe('old-unit-for-new')
      expect(compared({ detail }, tranPhu).verdict).toBe('different')
    }
  })

  it('without a district it is the new one', () => {
    expect(compared({ detail: 'Phường Trần Phú, tỉnh Hà Tĩnh' }, tranPhu).verdict).toBe('same')
    expect(compared({ detail: 'Phường Trần Phú, tỉnh Hà Tĩnh' }, thanhSen).verdict).toBe('different')
  })

  it('a code of both times is of the time that its text says', () => {
    expect(compared({ ...thachHa, districtCode: '' }, tranPhu).verdict).toBe('old-unit-for-new')
  })
})
