import iconv from 'iconv-lite'

/** One way to spoil a text, and what repairText may call it: some forms are the same for two encodings. */
export interface Encoder {
  readonly name: string
  readonly names: readonly string[]
  encode(text: string): string | Uint8Array
}

const tonesOfBytes: Readonly<Record<string, number>> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
}
const hatOrHorn = /[\u0302\u0306\u031b]/

/** CP1258 keeps hat and horn in the letter and writes the tone behind it; iconv-lite leaves the splitting to its caller. */
function splitTone(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  const tone = marks.find((mark) => mark in tonesOfBytes) ?? ''
  return (base + marks.filter((mark) => hatOrHorn.test(mark)).join('')).normalize('NFC') + tone
}

export function toCp1258(text: string): Uint8Array {
  return iconv.encode(
    [...text].map((letter) => (/[đĐ]/.test(letter) ? letter : splitTone(letter))).join(''),
    'windows1258',
  )
}

/** ABC fonts had no capitals with tone: the small letter is stored, the font shows a capital. */
export function toAbc(text: string): Uint8Array {
  const stored = [...text].map((letter) => (/[ĂÂÊÔƠƯĐ]|[\0-\x7f]/.test(letter) ? letter : letter.toLowerCase()))
  return iconv.encode(stored.join(''), 'tcvn')
}

const toneNames = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

function apart(letter: string): { base: string; hat: string; tone: number } {
  const [base = '', ...marks] = letter.normalize('NFD')
  const hat = marks.find((mark) => hatOrHorn.test(mark)) ?? ''
  return { base, hat, tone: toneNames.findIndex((tone) => marks.includes(tone)) }
}

const vniSigns: Readonly<Record<string, string>> = {
  '': 'øûõùï',
  '\u0302': 'àåãáä',
  '\u0306': 'èúüéë',
  '\u031b': 'øûõùï',
}
const vniHats: Readonly<Record<string, string>> = { '\u0302': 'â', '\u0306': 'ê' }

export function toVni(text: string): string {
  return [...text].map(vniLetter).join('')
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase()
  const single = ({ đ: 'ñ', í: 'í', ì: 'ì', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' } as Record<string, string>)[small]
  const { base, hat, tone } = apart(small)
  const horned = hat === '\u031b' ? ({ o: 'ô', u: 'ö' } as Record<string, string>)[base] : base
  const sign = tone < 0 ? (vniHats[hat] ?? '') : (vniSigns[hat] ?? '').charAt(tone)
  const written = single ?? (horned ?? '') + sign
  return letter === small ? written : written.toUpperCase()
}

const viqrHats: Readonly<Record<string, string>> = { '': '', '\u0302': '^', '\u0306': '(', '\u031b': '+' }

export function toViqr(text: string): string {
  const write = (letter: string): string => {
    if (letter === 'đ') return 'dd'
    if (letter === 'Đ') return 'DD'
    const { base, hat, tone } = apart(letter)
    return base + (viqrHats[hat] ?? '') + "`?~'.".charAt(tone)
  }
  return [...text].map(write).join('')
}

const latin1 = (bytes: Uint8Array): string => iconv.decode(bytes, 'latin1')
const cp1252 = (bytes: Uint8Array): string => iconv.decode(bytes, 'windows1252')
const cp1258 = (bytes: Uint8Array): string => iconv.decode(bytes, 'windows1258')
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const viscii = (text: string): Uint8Array => iconv.encode(text, 'viscii')
const tcvn5712 = (text: string): Uint8Array => iconv.encode(text, 'tcvn')
const misread = ['utf8-as-latin1', 'utf8-as-cp1252', 'utf8-as-cp1258']

export const encoders: readonly Encoder[] = [
  { name: 'NFD', names: ['nfd', 'utf-8'], encode: (text) => text.normalize('NFD') },
  { name: 'NFD bytes', names: ['nfd', 'utf-8'], encode: (text) => utf8(text.normalize('NFD')) },
  { name: 'TCVN3 bytes', names: ['tcvn3'], encode: toAbc },
  { name: 'TCVN3 as Latin-1', names: ['tcvn3'], encode: (text) => latin1(toAbc(text)) },
  { name: 'TCVN3 as CP1252', names: ['tcvn3'], encode: (text) => cp1252(toAbc(text)) },
  { name: 'TCVN 5712 bytes', names: ['tcvn3'], encode: tcvn5712 },
  { name: 'VNI text', names: ['vni'], encode: toVni },
  { name: 'VNI bytes', names: ['vni'], encode: (text) => iconv.encode(toVni(text), 'latin1') },
  { name: 'VISCII bytes', names: ['viscii', 'cp1258'], encode: viscii },
  { name: 'VISCII as Latin-1', names: ['viscii'], encode: (text) => latin1(viscii(text)) },
  { name: 'VISCII as CP1252', names: ['viscii'], encode: (text) => cp1252(viscii(text)) },
  { name: 'CP1258 bytes', names: ['cp1258', 'viscii'], encode: toCp1258 },
  { name: 'CP1258 text', names: ['cp1258', 'nfd'], encode: (text) => cp1258(toCp1258(text)) },
  { name: 'VIQR', names: ['viqr'], encode: toViqr },
  { name: 'UTF-8 as Latin-1', names: misread, encode: (text) => latin1(utf8(text)) },
  { name: 'UTF-8 as CP1252', names: misread, encode: (text) => cp1252(utf8(text)) },
  {
    name: 'UTF-8 as CP1252, ? for lost',
    names: misread,
    encode: (text) => cp1252(utf8(text)).replaceAll('\ufffd', '?'),
  },
  { name: 'UTF-8 as CP1258', names: misread, encode: (text) => cp1258(utf8(text)) },
]
