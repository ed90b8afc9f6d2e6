import { verifyIpn } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notice, secret, signatureOf, signedNotice } from './messages.ts'

const reasonOf = (rawBody: unknown, options: object = {}): string | undefined => {
  const verified = verifyIpn(rawBody as string, { secret, ...options })
  return verified.ok ? undefined : verified.reason
}
const bytes = (text: string) => new TextEncoder().encode(text)
const whole = signedNotice()

describe('a body that is no notice', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'xin chao'],
    ['a form', 'MaLoi=00&SoTien=30000'],
    ['a truncated notice', whole.slice(0, -2)],
    ['two notices', whole + whole],
    ['a byte order mark', `\uFEFF${whole}`],
    ['brackets without end', '['.repeat(60_000)],
  ])('%s is not JSON', (_, body) => {
    expect(reasonOf(body)).toBe('not-json')
    expect(reasonOf(bytes(body))).toBe('not-json')
  })

  it.each(['null', '[]', '"00"', '12', 'true', `[${whole}]`])('%s is no object', (body) => {
    expect(reasonOf(body)).toBe('not-an-object')
  })

  it('every truncation is refused', () => {
    for (let length = 0; length < whole.length; length += 1) expect(reasonOf(whole.slice(0, length))).toBe('not-json')
  })

  it('bytes that are no UTF-8 are refused before they are read', () => {
    expect(reasonOf(new Uint8Array([0x7b, 0xff, 0x7d]))).toBe('not-utf8')
    expect(reasonOf(bytes(whole).map((byte) => (byte > 0x7f ? 0xc0 : byte)))).toBe('not-utf8')
  })

  it('a body of more than 64 kB is refused unread', () => {
    const long = signedNotice({}, { MoTaLoi: 'x'.repeat(64 * 1024) })
    expect(reasonOf(long)).toBe('too-large')
    expect(reasonOf(bytes(long))).toBe('too-large')
  })

  it('what callers without types hand in is refused, too', () => {
    for (const body of [undefined, null, 0, {}, notice, [1, 2]]) expect(reasonOf(body)).toBe('not-json')
  })
})

describe('a body with more than one meaning', () => {
  it.each([
    ['the amount twice', whole.replace('{', '{"SoTien":"1",')],
    ['the amount twice, once escaped', whole.replace('{', '{"So\\u0054ien":"1",')],
    ['a field nobody signs twice', whole.replace('{', '{"MoTaLoi":"a","MoTaLoi":"b",')],
  ])('%s is refused', (_, body) => {
    expect(reasonOf(body)).toBe('duplicate-field')
  })

  it.each(['__proto__', 'constructor', 'prototype', '__pro\\u0074o__'])('a field %s is refused', (name) => {
    expect(reasonOf(whole.replace('{', `{"${name}":{"SoTien":"1"},`))).toBe('unsafe-field')
    expect({}).not.toHaveProperty('SoTien')
  })

  it('hundreds of fields are refused', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`x${at}`, '']))
    expect(reasonOf(signedNotice({}, many))).toBe('too-many-fields')
  })

  it('a bar that shifts one field into its neighbour is refused, although the checksum is right', () => {
    const shifted = { ...notice, MaDoiTac: 'MOCK', MaThamChieu: `PARTNER|${notice.MaThamChieu}` }
    expect(reasonOf(signedNotice(shifted))).toBe('separator-in-field')
    const moved = { ...notice, MaDoiTac: `${notice.MaDoiTac}|${notice.MaThamChieu}`, MaThamChieu: notice.SoTien }
    expect(reasonOf(signedNotice({ ...moved, SoTien: 'VND' }))).toBe('separator-in-field')
  })

  it('a request of our own that comes back as a notice is refused', () => {
    const asked = ['INIT', '1.0.6', 'MOCK-PARTNER', 'dvc1', '30000', 'PAY', '1', '1', 'vi-VN']
    const names = Object.keys(notice)
    const text = 'VND|PAYMENT|Le phi|20260302150809|127.0.0.1'
    const reflected = Object.fromEntries(names.map((name, at) => [name, asked[at] ?? text]))
    expect(reasonOf(signedNotice(reflected))).toBe('not-a-notice')
  })
})

describe('a body that the platform has not signed', () => {
  it.each(Object.keys(notice))('a notice without %s', (name) => {
    const rest = Object.fromEntries(Object.entries(JSON.parse(whole) as object).filter(([key]) => key !== name))
    expect(reasonOf(JSON.stringify(rest))).toBe('missing-field')
  })

  it.each([
    ['a number', 30_000],
    ['null', null],
    ['a list', ['30000']],
    ['an object', { length: 5 }],
    ['true', true],
  ])('%s where text has to stand', (_, value) => {
    expect(reasonOf(signedNotice({}, { SoTien: value }))).toBe('wrong-type')
    expect(reasonOf(signedNotice({}, { MaXacThuc: value }))).toBe('wrong-type')
  })

  it.each(Object.keys(notice))('a change of %s', (name) => {
    expect(reasonOf(signedNotice({}, { [name]: `${notice[name as keyof typeof notice]}0` }))).toBe('forged')
  })

  it.each([
    ['of another secret', signatureOf('CONFIRM', notice, 'another')],
    ['in capitals', signatureOf('CONFIRM', notice).toUpperCase()],
    ['cut off', signatureOf('CONFIRM', notice).slice(0, 63)],
    ['too long', `${signatureOf('CONFIRM', notice)}0`],
    ['empty', ''],
  ])('a checksum %s', (_, MaXacThuc) => {
    expect(reasonOf(signedNotice({}, { MaXacThuc }))).toBe('forged')
  })

  it('without a secret nothing is believed', () => {
    expect(reasonOf(signedNotice({}, {}, ''), { secret: '' })).toBe('no-secret')
    expect(reasonOf(whole, { secret: undefined })).toBe('no-secret')
  })
})

describe('what was expected', () => {
  it('is any signed field by its wire name', () => {
    expect(verifyIpn(whole, { secret, expected: { MaDoiTac: notice.MaDoiTac, MaTienTe: 'VND' } }).ok).toBe(true)
    expect(reasonOf(whole, { expected: { MaDoiTac: 'another' } })).toBe('wrong-field')
  })

  it.each([
    ['amountVnd', 30_001],
    ['amount', '3000'],
    ['SoTien', '030000'],
    ['amountVnd', 30_000.5],
  ])('another amount (%s)', (name, value) => {
    expect(reasonOf(whole, { expected: { [name]: value } })).toBe('wrong-amount')
  })

  it.each(['reference', 'MaThamChieu'])('another reference (%s)', (name) => {
    expect(reasonOf(whole, { expected: { [name]: notice.MaThamChieu.toLowerCase() } })).toBe('wrong-reference')
  })

  it('a name that is misspelt is an error, not a check that is skipped', () => {
    expect(() => reasonOf(whole, { expected: { amuont: 1 } })).toThrow(TypeError)
    expect(() => reasonOf('', { expected: { constructor: 1 } })).toThrow(TypeError)
  })
})

describe('a notice of the platform', () => {
  it('is believed, as text and as bytes, and its signed fields are given', () => {
    const expected = { ...notice, MaXacThuc: signatureOf('CONFIRM', notice) }
    for (const body of [whole, bytes(whole)])
      expect(verifyIpn(body, { secret })).toEqual({ ok: true, fields: expected })
  })

  it('is believed when amount and reference are the expected ones', () => {
    const { MaThamChieu, SoTien } = notice
    for (const expected of [
      { amountVnd: 30_000, reference: MaThamChieu },
      { SoTien, MaThamChieu },
      { amount: SoTien },
      {},
    ])
      expect(verifyIpn(whole, { secret, expected }).ok).toBe(true)
  })

  it('may have fields that nobody signs, which are left out', () => {
    const verified = verifyIpn(signedNotice({}, { MoTaLoi: 'Thành công', PhienBan: 1, KhoanNop: [{ SoTien: 1 }] }), {
      secret,
    })
    expect(verified.ok && Object.keys(verified.fields)).toEqual([...Object.keys(notice), 'MaXacThuc'])
  })

  it('may say that the payment failed, and be of a kind by another name', () => {
    expect(verifyIpn(signedNotice({ MaLoi: '24', LoaiBanTin: 'IPN' }), { secret })).toMatchObject({ ok: true })
  })

  it('may have a bar in the text that is signed last, where it hides nothing', () => {
    expect(verifyIpn(signedNotice({ ThongTinGiaoDich: 'Lệ phí | lần 1' }), { secret }).ok).toBe(true)
  })
})

describe('whatever comes', () => {
  it('never throws, and is never believed without the secret', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array({ maxLength: 2_000 }))
    fc.assert(
      fc.property(anything, (body) => !verifyIpn(body, { secret }).ok),
      { numRuns: 1_000 },
    )
  })

  it('one byte that is changed, added or lost is noticed, or changes nothing that is signed', () => {
    const right = bytes(whole)
    fc.assert(
      fc.property(fc.nat(right.length - 1), fc.nat(255), fc.constantFrom('change', 'add', 'lose'), (at, byte, how) => {
        const kept = how === 'add' ? at : at + 1
        const between = how === 'lose' ? [] : [byte]
        const verified = verifyIpn(Uint8Array.from([...right.slice(0, at), ...between, ...right.slice(kept)]), {
          secret,
        })
        if (verified.ok) expect(verified.fields).toEqual({ ...notice, MaXacThuc: signatureOf('CONFIRM', notice) })
      }),
      { numRuns: 2_000 },
    )
  })

  it('objects of any shape around the names of the wire never throw', () => {
    const names = fc.constantFrom(...Object.keys(notice), 'MaXacThuc', '__proto__', 'toString', '')
    const wild = fc.dictionary(names, fc.oneof(fc.jsonValue(), fc.string()), { maxKeys: 20 })
    fc.assert(
      fc.property(wild, (object) => !verifyIpn(JSON.stringify(object), { secret }).ok),
      { numRuns: 1_000 },
    )
  })

  it('any fields without a bar that were signed are believed', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('|', '/'))
    const fields = fc.record(Object.fromEntries(Object.keys(notice).map((name) => [name, text])))
    fc.assert(
      fc.property(
        fields,
        fc.string({ minLength: 1 }),
        (change, key) => verifyIpn(signedNotice(change as Record<string, string>, {}, key), { secret: key }).ok,
      ),
    )
  })
})
