import type { PaymentDesk, Standing } from './payment-desk.ts'

const headings: Readonly<Record<Standing, string>> = {
  waiting: 'Đang chờ xác nhận thanh toán',
  paid: 'Đã nhận thanh toán',
  'not-paid': 'Chưa thanh toán',
  unknown: 'Không tìm thấy giao dịch',
}

/**
 * The page to which the payer comes back. The address proves nothing, whatever stands in it: the page says what the notices
 * have said so far.
 */
export function returnPage(desk: PaymentDesk, reference: unknown): string {
  const heading = headings[desk.standing(typeof reference === 'string' ? reference : '')]
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${heading}</title></head>
<body><main><h1>${heading}</h1></main></body>
</html>
`
}
