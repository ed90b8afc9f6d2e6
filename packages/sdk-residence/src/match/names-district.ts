import { identityKey } from '@lienthong/sdk-core'
import type { ParsedAddress } from '@lienthong/sdk-core/admin-units'

const unitType = /^(?:Thành phố|Thị xã|Thị trấn|Đặc khu|Tỉnh|Huyện|Quận|Phường|Xã) /
const shortTypes: Readonly<Record<string, string>> = { 'Thành phố': 'TP', 'Thị xã': 'TX' }

/**
 * Tells whether a text names the district of an address, and not only implies it by the commune. Many cities bear the name of
 * their province: `Trần Phú, Hà Tĩnh, Hà Tĩnh` names a city, `Trần Phú, Hà Tĩnh` none, `Trần Phú, TP Hà Tĩnh` one again. `Nam Hà Lâm Hà` is one commune of today and names no district Lâm Hà.
 *
 * @param younger - Name of the commune by the list of today.
 */
export function namesDistrict({ district, province }: ParsedAddress, text: string, younger: string): boolean {
  if (district === undefined) return false
  const key = identityKey(text)
  const type = unitType.exec(district.name)?.[0].trim() ?? ''
  const short = shortTypes[type]
  if (key.includes(identityKey(district.name))) return true
  if (short !== undefined && key.includes(short + properKey(district.name))) return true
  const rest = without(without(key, properKey(province?.name), 'last'), properKey(younger), 'first')
  return rest.includes(properKey(district.name))
}

function properKey(name = ''): string {
  return identityKey(name.replace(unitType, ''))
}

/** One occurrence taken out; a bar keeps what was on both sides of it apart. */
function without(key: string, part: string, which: 'first' | 'last'): string {
  const at = part === '' ? -1 : which === 'first' ? key.indexOf(part) : key.lastIndexOf(part)
  return at < 0 ? key : `${key.slice(0, at)}|${key.slice(at + part.length)}`
}
