import type { Address } from '@lienthong/mock-core'
import { formatAddress, resolveUnit, type AdminLevel, type AdminUnit } from '@lienthong/sdk-core/admin-units'
import type { WireCitizen } from '../contract/index.ts'

type WireAddress = NonNullable<WireCitizen['ThuongTru']>

/** Days on which the codes of an address are looked up: with a district it was written before the reform. */
const [beforeReform, sinceReform] = ['2025-06-30', '2025-07-01'] as const

/** An address as the register tells it. Since the reform of 2025 there is no district; older records keep theirs. */
export function describeAddress(address: Address, { short }: { readonly short: boolean }): WireAddress {
  const { provinceCode, districtCode, communeCode, detail } = address
  const at = districtCode === undefined ? sinceReform : beforeReform
  const unit = (code: string, level: AdminLevel): AdminUnit | undefined => resolveUnit(code, { level, at })
  const [commune, province] = [unit(communeCode, 'commune'), unit(provinceCode, 'province')]
  const district = districtCode === undefined ? undefined : unit(districtCode, 'district')
  const whole = { detail, ...(commune && { commune }), ...(district && { district }), ...(province && { province }) }
  return {
    MaTinhThanh: provinceCode,
    ...(districtCode !== undefined && { MaQuanHuyen: districtCode }),
    MaPhuongXa: communeCode,
    ChiTiet: short ? detail : formatAddress(whole).toUpperCase(),
    QuocGia: 'VN',
  }
}
