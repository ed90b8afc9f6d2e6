import { MockAdmin } from '@lienthong/mock-server'
import { directGateway } from '@lienthong/sdk-core'
import { createIpnReceiver, createPaymentClient, type IpnEvent } from '@lienthong/sdk-dvc'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { runningServer } from './national-systems.ts'

const reference = 'dvcH42182603020900'
const fee = {
  reference,
  amountVnd: 30_000,
  description: 'Lệ phí hồ sơ H42.18-260302-0900',
  payerIp: '127.0.0.1',
  receipt: {
    dossierCode: 'H42.18-260302-0900',
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
    unit: { code: '000.18.42.H42', name: 'UBND phường Thành Sen' },
    account: { number: '9000000001', bankCode: 'MOCKBANK', owner: 'UBND phường Thành Sen' },
    payer: { name: 'Hồ Xuân Đức' },
    fees: [{ name: 'Lệ phí đăng ký', amountVnd: 30_000 }],
  },
}

it('a payment over HTTP: page, form, return, notice to a real endpoint, replayed notice, receipt', async () => {
  const server = await runningServer()
  const admin = new MockAdmin(server.url)
  const { baseUrl, credentials } = await admin.target('payment')
  const { partnerCode = '', secret = '' } = credentials
  const partner = await oneStop(secret)
  await admin.setPolicy('payment', { notifyUrl: `${partner.url}/ipn`, returnUrl: `${partner.url}/back` })
  const client = createPaymentClient({ gateway: directGateway({ baseUrl }), partnerCode, secret })

  const { redirectUrl } = await client.startPayment(fee)
  expect(await (await fetch(redirectUrl)).text()).toContain('30.000 đồng')
  const paid = await fetch(redirectUrl, {
    method: 'POST',
    body: new URLSearchParams({ decision: 'paid' }),
    redirect: 'manual',
  })
  await server.platform.courier.idle()
  await admin.officer('payment', 'replay-notice', { reference })
  await admin.officer('payment', 'replay-notice', { reference, as: 'forged' })
  await server.platform.courier.idle()

  expect([paid.status, paid.headers.get('location')]).toEqual([303, `${partner.url}/back?MaThamChieu=${reference}`])
  expect(partner.events).toEqual([
    { outcome: 'credited', reference },
    { outcome: 'credited-before', reference },
    { outcome: 'refused', reason: 'forged' },
  ])
  const receipt = await client.getReceipt(reference)
  expect(receipt.form === 'pdf' && receipt.bytes.byteLength).toBeGreaterThan(500)
  expect(await admin.dossiers()).toMatchObject([{ code: 'H42.18-260302-0900', paidVnd: 30_000 }])
})

/** A one-stop system with an endpoint for notices. */
async function oneStop(secret: string) {
  const events: IpnEvent[] = []
  const credited = new Set<string>()
  const receiver = createIpnReceiver({
    secret,
    payments: {
      find: (asked) => (asked === reference ? { amountVnd: 30_000 } : undefined),
      credit({ reference: paid }) {
        if (credited.has(paid)) return 'credited-before'
        credited.add(paid)
        return 'credited'
      },
    },
    onEvent: (event) => events.push(event),
  })
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void receiver.receive(Buffer.concat(chunks)).then(({ status, body }) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      })
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, events }
}
