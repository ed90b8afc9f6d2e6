/** Hex of UTF-8, as the QR code of a card holds free text. */
export function hex(text: string): string {
  return hexOf(new TextEncoder().encode(text))
}

/** Hex of bytes in any encoding. */
export function hexOf(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('')
}

/** The parts of a paper card (15 with the end mark), one or the other changed. Nobody of this name or number exists. */
export function paperCard(change: Readonly<Record<number, string>> = {}): string {
  return join(
    [
      'HS4429000000001',
      hex('Nguyễn Văn Mẫu'),
      '01/02/2010',
      '1',
      hex('Xã Mai Phụ'),
      '42 - 001',
      '01/01/2022',
      '31/12/2026',
      '05/01/2022',
      '42009000000001',
      hex('Trần Thị Thử'),
      '4',
      ' 01/01/2027',
      '0000000000000000-0000',
      '$',
    ],
    change,
  )
}

/** The parts of a card issued since 2021 (17 with the end mark). */
export function newCard(change: Readonly<Record<number, string>> = {}): string {
  return join(
    [
      '9000000002',
      hex('Lê Thị Thử'),
      '1985',
      '2',
      '-',
      '01 - C54',
      '01/01/2022',
      '-',
      '05/01/2022',
      '01009000000002',
      '-',
      '4',
      ' 01/01/2025',
      '0000000000000000-0000',
      '1',
      hex('BHXH tỉnh Hà Tĩnh'),
      '$',
    ],
    change,
  )
}

function join(parts: readonly string[], change: Readonly<Record<number, string>>): string {
  return parts.map((part, at) => change[at] ?? part).join('|')
}
