import { paymentChecksum, type IpnEvent } from '@lienthong/sdk-dvc'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startExpress } from '../src/endpoints/express.ts'
import { startFastify } from '../src/endpoints/fastify.ts'
import { startHono } from '../src/endpoints/hono.ts'
import { PaymentDesk } from '../src/payment-desk.ts'

const secret = 'mock-payment-secret'
const reference = 'dvcH42182603020900'

const fields = {
  LoaiBanTin: 'CONFIRM',
  MaLoi: '00',
  MaDoiTac: 'MOCK-PARTNER',
  MaThamChieu: reference,
  SoTien: '30000',
  MaTienTe: 'VND',
  MaGiaoDich: 'GD000001',
  MaNganHang: 'MOCKBANK',
  ThoiGianGD: '20260302151042',
  ThongTinGiaoDich: 'Lệ phí của Nguyễn Văn Bí Mật',
}

/** A notice as the platform sends it. */
const notice = (key = secret) => JSON.stringify({ ...fields, MaXacThuc: paymentChecksum('CONFIRM', fields, key) })

describe.each([
  ['Express', startExpress],
  ['Hono', startHono],
  ['Fastify', startFastify],
] as const)('notices with %s', (_, start) => {
  /** A one-stop system that has started one payment. */
  async function running() {
    const events: IpnEvent[] = []
    const desk = new PaymentDesk({ secret, partnerCode: 'MOCK-PARTNER', log: (event) => events.push(event) })
    desk.start(reference, 30_000)
    const { notifyUrl, returnUrl, close } = await start(desk)
    onTestFinished(close)
    const send = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
      const response = await fetch(notifyUrl, { method: 'POST', headers: { 'content-type': type }, body })
      return { status: response.status, text: await response.text() }
    }
    return { desk, events, send, notifyUrl, returnUrl }
  }

  it.each([
    ['forged', notice('the secret of a stranger'), 'forged'],
    ['truncated', notice().slice(0, 200), 'not-json'],
    ['with the amount twice', notice().replace('{', '{"SoTien":"1",'), 'duplicate-field'],
    ['empty', '', 'not-json'],
    ['no JSON', 'MaLoi=00', 'not-json'],
  ])('one that is %s changes nothing, and the log says why and nothing else', async (_, body, reason) => {
    const { desk, events, send } = await running()
    const { status, text } = await send(body)

    expect([status, (JSON.parse(text) as { MaLoi: string }).MaLoi]).not.toContain('00')
    expect(status).toBe(400)
    expect(events).toEqual([{ outcome: 'refused', reason }])
    expect([desk.credits, desk.standing(reference)]).toEqual([0, 'waiting'])
  })

  it('one that is longer than any notice is cut off by the framework, and changes nothing', async () => {
    const { desk, events, send } = await running()
    const { status, text } = await send(notice().replace('{', `{"x":"${'x'.repeat(100_000)}",`))
    expect(status).toBe(413)
    expect(text).not.toContain('node_modules')
    expect([desk.credits, events]).toEqual([0, []])
  })

  it('a connection that breaks in the middle changes nothing', async () => {
    const { desk, events, notifyUrl, send } = await running()
    const { hostname, port } = new URL(notifyUrl)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        const head = `POST /ipn HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n`
        socket.write(head + notice(), () => socket.resetAndDestroy())
      })
      socket.on('close', () => resolve())
      socket.on('error', () => undefined)
    })
    expect((await send('{}')).status).toBe(400)
    expect([desk.credits, events]).toEqual([0, [{ outcome: 'refused', reason: 'missing-field' }]])
  })

  it('one is credited once, however often and however closely it comes', async () => {
    const { desk, events, send } = await running()
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(notice())))

    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(answers.map(({ text }) => (JSON.parse(text) as { MaLoi: string }).MaLoi)).toEqual(
      Array.from({ length: 10 }, () => '00'),
    )
    expect(desk.credits).toBe(1)
    expect(events.filter(({ outcome }) => outcome === 'credited')).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain('Bí Mật')
  })

  it.each(['application/json; charset=utf-8', 'text/plain', 'application/octet-stream'])(
    'one is read as bytes, whatever it says it is: %s',
    async (type) => {
      const { desk, send } = await running()
      expect((await send(new TextEncoder().encode(notice()), type)).status).toBe(200)
      expect(desk.credits).toBe(1)
    },
  )

  it('the page of the return believes no address', async () => {
    const { returnUrl, send } = await running()
    const page = async (query: string) => (await fetch(`${returnUrl}${query}`)).text()
    expect(await page('')).toContain('Không tìm thấy giao dịch')
    expect(await page('?MaThamChieu=<script>')).not.toContain('<script>')
    expect(await page(`?MaThamChieu=${reference}&MaLoi=00`)).toContain('Đang chờ xác nhận thanh toán')
    await send(notice())
    expect(await page(`?MaThamChieu=${reference}`)).toContain('Đã nhận thanh toán')
  })
})
