import { escapeHtml } from '@lienthong/sdk-core'
import type { KeptPayment, PaymentState } from './payments.ts'

const style = `
:root { color-scheme: light; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f3f4f6; }
main { max-width: 34rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border: 1px solid #767676; border-radius: .5rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
.mock { margin: 0 0 1rem; padding: .5rem .75rem; background: #fff4ce; border-left: .25rem solid #8a5a00; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem; }
dt { color: #444; } dd { margin: 0; overflow-wrap: anywhere; }
.amount { font-weight: 700; font-size: 1.25rem; }
button { display: block; width: 100%; min-height: 3rem; margin: 0 0 .75rem; font: inherit; border-radius: .375rem; border: 2px solid #0b5394; background: #fff; color: #0b5394; cursor: pointer; }
button.pay { background: #0b5394; color: #fff; }
button:focus-visible { outline: 3px solid #b45f06; outline-offset: 2px; }`

const titles: Readonly<Record<PaymentState, string>> = {
  pending: 'Thanh toán phí, lệ phí',
  paid: 'Đã thanh toán',
  failed: 'Thanh toán không thành công',
  cancelled: 'Đã hủy giao dịch',
}

/** The page of the bank: what is paid, and what the payer can do; or how the payment has ended. */
export function bankPage({ request, state }: KeptPayment): string {
  const { ThongTinBienLai: details, ThongTinGiaoDich, SoTien, MaThamChieu } = request
  const rows: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Đơn vị thu', details.TenDonVi],
    ['Nội dung', ThongTinGiaoDich],
    ['Mã tham chiếu', MaThamChieu],
  ]
  const list = rows.flatMap(([label, value]) =>
    value === undefined ? [] : [`<dt>${label}</dt><dd>${escapeHtml(value)}</dd>`],
  )
  const amount = SoTien.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return page(
    titles[state],
    `<dl>${list.join('')}<dt>Số tiền</dt><dd class="amount">${amount} đồng</dd></dl>${state === 'pending' ? buttons : over}`,
  )
}

/** The page for an address that belongs to no payment. */
export function noSuchPayment(): string {
  return page('Không tìm thấy giao dịch', '<p>Đường dẫn không đúng hoặc giao dịch không tồn tại.</p>')
}

const buttons = `<form method="post">
<button class="pay" name="decision" value="paid">Thanh toán</button>
<button name="decision" value="failed">Thử trường hợp không thành công</button>
<button name="decision" value="cancelled">Hủy giao dịch</button>
</form>`

const over = '<p role="status">Giao dịch đã kết thúc. Có thể đóng trang này.</p>'

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Ngân hàng giả lập</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="mock" role="note">Ngân hàng giả lập để thử nghiệm: không có tiền thật nào được chuyển.</p>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`
}
