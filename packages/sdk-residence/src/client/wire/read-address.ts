import type { WireCitizenTolerant } from '../../contract/index.ts'
import type { CitizenAddress } from '../citizen-record.ts'
import { codeOf, present, textOf } from './fields.ts'

/** An address of the register; `undefined` when it says nothing but the country. */
export function readAddress(address: WireCitizenTolerant['ThuongTru'] = {}): CitizenAddress | undefined {
  const place = present<CitizenAddress>({
    provinceCode: codeOf(address.MaTinhThanh, 2),
    districtCode: codeOf(address.MaQuanHuyen, 3),
    communeCode: codeOf(address.MaPhuongXa, 5),
    detail: textOf(address.ChiTiet),
  })
  const countryCode = textOf(address.QuocGia)
  const known = countryCode === undefined ? place : { ...place, countryCode }
  return Object.keys(known).length === 0 ? undefined : known
}
