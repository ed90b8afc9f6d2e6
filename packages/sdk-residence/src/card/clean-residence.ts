import { compareNames, oldProvinces } from '@lienthong/sdk-core'

/**
 * Provinces in which no city, town or commune bears the province's name, so that the name twice is a mistake. Elsewhere it is
 * not: "Hà Tĩnh, Hà Tĩnh" is the city and its province. A test holds the list against the lists of units since 2022.
 */
export const namedOnce: readonly string[] = [
  ...[
    'Hà Nội',
    'Hải Phòng',
    'Đà Nẵng',
    'Cần Thơ',
    'Hồ Chí Minh',
    'Thừa Thiên Huế',
    'Quảng Ninh',
    'Vĩnh Phúc',
    'Hà Nam',
  ],
  ...['Nghệ An', 'Quảng Bình', 'Quảng Nam', 'Phú Yên', 'Khánh Hòa', 'Ninh Thuận', 'Bình Thuận', 'Gia Lai', 'Đắk Lắk'],
  ...['Đắk Nông', 'Lâm Đồng', 'Bình Phước', 'Bình Dương', 'Đồng Nai', 'Bà Rịa - Vũng Tàu', 'Tiền Giang', 'Đồng Tháp'],
  ...['An Giang', 'Kiên Giang', 'Hậu Giang'],
]

const provinces = [...Object.values(oldProvinces), 'Thừa Thiên Huế']
const longestProvince = 30

/** A small letter, then a capital without a blank between: two names grown together, or a name of the highlands. */
const joint = /(?<=\p{Ll})(?=\p{Lu})/gu
const unitType = /^(?:Tỉnh|Thành [Pp]hố|Thị [Xx]ã|Thị [Tt]rấn|Quận|Huyện|Phường|Xã|Đặc [Kk]hu)(?!\p{L})/u
const provinceType = /^(?:tỉnh|thành phố|tp\.?)\s+/iu

/**
 * Takes out of an address what scanners and clerks leave in it: empty parts, dashes for nothing, blanks before commas, a
 * province named twice, names grown together. Words stay as they are and in their order.
 */
export function cleanResidence(text: string): string {
  const parts = text
    .split(',')
    .map(withoutDashes)
    .flatMap(takeApart)
    .filter((part) => part !== '')
  const [before, last] = parts.slice(-2)
  if (before !== undefined && last !== undefined && isNamedTwice(before, last)) {
    // The one with its type says more.
    parts.splice(provinceType.test(last) ? -2 : -1, 1)
  }
  return parts.join(', ')
}

function withoutDashes(part: string): string {
  const isNothing = (sign: string | undefined): boolean => sign !== undefined && ' -–—'.includes(sign)
  let [start, end] = [0, part.length]
  while (start < end && isNothing(part[start])) start += 1
  while (end > start && isNothing(part[end - 1])) end -= 1
  return part.slice(start, end)
}

/** Cuts where two units grew together, and only when one of the two is certain to be a unit. */
function takeApart(part: string): string[] {
  for (const { index } of part.matchAll(joint)) {
    const [one, other] = [part.slice(0, index), part.slice(index)]
    if (unitType.test(other) || isProvince(other) || isProvince(one)) return [one, ...takeApart(other)]
  }
  return [part]
}

function isProvince(name: string): boolean {
  return name.length <= longestProvince && provinces.some((province) => isSame(province, withoutType(name)))
}

function isNamedTwice(one: string, other: string): boolean {
  // With the same type both times it is a mistake anywhere.
  if (provinceType.test(one) && isSame(one, other)) return true
  const [bareOne, bareOther] = [withoutType(one), withoutType(other)]
  return isSame(bareOne, bareOther) && namedOnce.some((province) => isSame(province, bareOne))
}

function withoutType(name: string): string {
  return name.replace(provinceType, '')
}

/** Capitals and the place of the tone make no difference, accents do. */
function isSame(one: string, other: string): boolean {
  const { verdict } = compareNames(one, other)
  return verdict === 'same' || verdict === 'tone-style'
}
