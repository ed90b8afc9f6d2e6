import { keyPayChecksum, keyPayQueryChecksum, paymentChecksum, payGovReceiptChecksum } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { notice, orderOf, secret, signatureOf, type Message } from './messages.ts'

const messages: readonly Message[] = ['INIT', 'QUERY', 'GET_BILL', 'CONFIRM']
const valueOf = (message: Message): Record<string, string> =>
  Object.fromEntries(orderOf(message).map((name, at) => [name, `${name}-${at}-ệ`]))

describe('bad input', () => {
  it('a message of another name is an error of the caller', () => {
    for (const name of ['REFUND', 'init', '', 'constructor', '__proto__'])
      expect(() => paymentChecksum(name as Message, {}, secret)).toThrow(TypeError)
  })

  it('a value that is no text is named without its value', () => {
    const numbers = { ...notice, SoTien: 987654321 } as unknown as Record<string, string>
    expect(() => paymentChecksum('CONFIRM', numbers, secret)).toThrow(/^SoTien must be text$/)
  })

  it('what objects inherit is no field', () => {
    const inherited = Object.create({ MaThamChieu: 'inherited' }) as Record<string, string>
    expect(paymentChecksum('QUERY', inherited, secret)).toBe(
      createHash('sha256').update(`QUERY|||||${secret}`).digest('hex'),
    )
  })
})

describe('the checksum of a message', () => {
  it.each([
    [
      'QUERY',
      { LoaiBanTin: 'QUERY', PhienBan: '1.0.6', MaDoiTac: 'A', MaThamChieu: 'B1', ThoiGianGD: '20260302150809' },
    ],
    [
      'GET_BILL',
      { LoaiBanTin: 'GET_BILL', PhienBan: '1.0.6', MaDoiTac: 'A', MaThamChieu: 'B1', ThoiGianGD: '20260302150809' },
    ],
  ] as const)('%s joins kind, version, partner, reference, time and secret', (message, fields) => {
    const joined = `${message}|1.0.6|A|B1|20260302150809|${secret}`
    expect(paymentChecksum(message, fields, secret)).toBe(createHash('sha256').update(joined).digest('hex'))
  })

  it('INIT joins fourteen fields and the secret', () => {
    const fields = {
      LoaiBanTin: 'INIT',
      PhienBan: '1.0.6',
      MaDoiTac: 'DT01',
      MaThamChieu: 'dvc1',
      SoTien: '30000',
      LoaiHinhThanhToan: 'PAY',
      MaKenhThanhToan: '1',
      MaThietBi: '1',
      NgonNgu: 'vi-VN',
      MaTienTe: 'VND',
      MaNganHang: 'PAYMENT',
      ThongTinGiaoDich: 'Lệ phí',
      ThoiGianGD: '20260302150809',
      Ip: '127.0.0.1',
      ThongTinBienLai: 'is not signed',
    }
    const joined = `INIT|1.0.6|DT01|dvc1|30000|PAY|1|1|vi-VN|VND|PAYMENT|Lệ phí|20260302150809|127.0.0.1|${secret}`
    expect(paymentChecksum('INIT', fields, secret)).toBe(createHash('sha256').update(joined, 'utf8').digest('hex'))
  })

  it('CONFIRM joins the result before the partner, and the text last', () => {
    const joined = `CONFIRM|00|MOCK-PARTNER|${notice.MaThamChieu}|30000|VND|GD000001|MOCKBANK|20260302151042|${notice.ThongTinGiaoDich}|${secret}`
    expect(paymentChecksum('CONFIRM', notice, secret)).toBe(createHash('sha256').update(joined, 'utf8').digest('hex'))
  })

  it('agrees with the hash of Node for whatever text stands in the fields', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...messages),
        fc.string({ unit: 'binary' }),
        fc.infiniteStream(fc.string({ unit: 'binary' })),
        (message, key, texts) => {
          const fields = Object.fromEntries(orderOf(message).map((name) => [name, texts.next().value])) as Record<
            string,
            string
          >
          expect(paymentChecksum(message, fields, key)).toBe(signatureOf(message, fields, key))
        },
      ),
    )
  })

  it('changes with each signed field and with the secret, and with nothing else', () => {
    for (const message of messages) {
      const fields = valueOf(message)
      const right = paymentChecksum(message, fields, secret)
      for (const name of orderOf(message))
        expect(paymentChecksum(message, { ...fields, [name]: `${fields[name]}x` }, secret), name).not.toBe(right)
      expect(paymentChecksum(message, fields, `${secret}x`)).not.toBe(right)
      expect(paymentChecksum(message, { ...fields, MoTaLoi: 'x' }, secret)).toBe(right)
      expect(paymentChecksum(message, Object.fromEntries(Object.entries(fields).reverse()), secret)).toBe(right)
    }
  })

  it('an absent field is joined as empty text, the kind as the name of the message', () => {
    const { MaNganHang: _bank, LoaiBanTin: _kind, ...rest } = notice
    expect(paymentChecksum('CONFIRM', rest, secret)).toBe(signatureOf('CONFIRM', { ...notice, MaNganHang: '' }))
  })

  it('has the order that the contract says', () => {
    const contract = parse(readFileSync(new URL('../../contract/payment.openapi.yaml', import.meta.url), 'utf8')) as {
      components: { schemas: Record<string, { 'x-signed'?: string[] }> }
    }
    const signedOf = (schema: string) => contract.components.schemas[schema]?.['x-signed']
    expect(signedOf('StartPaymentRequest')).toEqual(orderOf('INIT'))
    expect(signedOf('FindPaymentRequest')).toEqual(orderOf('QUERY'))
    expect(signedOf('GetReceiptRequest')).toEqual(orderOf('GET_BILL'))
    expect(signedOf('PaymentNotice')).toEqual(orderOf('CONFIRM'))
  })
})

describe('older platforms', () => {
  const transaction = { additionFee: '0', clientId: 'C1', command: 'PAY', transAmount: '30000', transactionId: '17_ab' }

  it('KeyPay 3.0 signs fee, client, command, amount, transaction and version by HMAC', () => {
    const expected = createHmac('sha256', 'key-1').update('0|C1|PAY|30000|17_ab|3.0').digest('hex')
    expect(keyPayChecksum(transaction, 'key-1')).toBe(expected)
    expect(keyPayChecksum({ ...transaction, version: '3.1' }, 'key-1')).not.toBe(expected)
    expect(keyPayChecksum(transaction, 'key-2')).not.toBe(expected)
  })

  it('KeyPay 3.0 signs a question by client, command and transaction', () => {
    const expected = createHmac('sha256', 'key-1').update('C1|PAY|17_ab').digest('hex')
    expect(keyPayQueryChecksum(transaction, 'key-1')).toBe(expected)
  })

  it('PayGov signs a request for a receipt with the secret first and nothing between', () => {
    const request = {
      partnerCode: 'P',
      accessKey: 'A',
      payerId: '942086944142',
      payerName: 'Ho Xuan Duc',
      payerAddress: 'To dan pho 3',
      payerDistrict: '',
      payerProvince: 'Ha Tinh',
      docCode: 'H42.18-260302-0900',
      procedureName: 'Dang ky khai sinh',
      paids: 'WyJHRDEiXQ==',
      otherInfo: 'e30=',
      decisionDate: '02-03-2026',
    }
    const joined =
      'KPA942086944142Ho Xuan DucTo dan pho 3Ha TinhH42.18-260302-0900Dang ky khai sinhWyJHRDEiXQ==e30=02-03-2026'
    expect(payGovReceiptChecksum(request, 'K')).toBe(createHash('sha256').update(joined).digest('hex'))
  })
})
