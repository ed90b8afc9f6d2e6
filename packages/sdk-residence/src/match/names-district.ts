import { identityKey } from '@lienthong/sdk-core'
import type { ParsedAddress } from '@lienthong/sdk-core/admin-units'

const unitType = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Huyện|Quận|Phường|Xã) /
const shortTypes: Readonly<Record<string, string>> = { 'Thành phố': 'TP', 'Thị xã': 'TX' }

/**
 * Tells whether a text names the district of an address, and not only implies it by the commune. Many cities bear the name of
 * their province: `Trần Phú, Hà Tĩnh, Hà Tĩnh` names a city, `Trần Phú, Hà Tĩnh` none, `Trần Phú, TP Hà Tĩnh` one again.
 *
 * @param today - Name of the commune by the list of today: `Nam Hà Lâm Hà` is one commune and names no district Lâm Hà.
 */
export function namesDistrict({ commune, district, province }: ParsedAddress, text: string, today: string): boolean {
  if (district === undefined) return false
  const key = identityKey(text)
  const [communeKey, districtKey] = [properKey(commune?.name), properKey(district.name)]
  const short = shortTypes[unitType.exec(district.name)?.[0].trim() ?? '']
  if (key.includes(identityKey(district.name))) return true
  if (short !== undefined && key.includes(short + districtKey)) return true
  if (properKey(today).includes(communeKey + districtKey)) return false
  return without(without(key, properKey(province?.name), 'last'), communeKey, 'first').includes(districtKey)
}

function properKey(name = ''): string {
  return identityKey(name.replace(unitType, ''))
}

/** One occurrence taken out; a bar keeps what was on both sides of it apart. */
function without(key: string, part: string, which: 'first' | 'last'): string {
  const at = part === '' ? -1 : which === 'first' ? key.indexOf(part) : key.lastIndexOf(part)
  return at < 0 ? key : `${key.slice(0, at)}|${key.slice(at + part.length)}`
}
