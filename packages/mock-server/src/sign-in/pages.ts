import type { AccountChoice, MockSignInProvider } from '@lienthong/sdk-dvc/mock'
import { html, raw } from 'hono/html'

/** A page as text. */
type Page = ReturnType<typeof html>

const names: Readonly<Record<MockSignInProvider, string>> = {
  dvcqg: 'Cổng Dịch vụ công quốc gia',
  vneid: 'VNeID',
}

/** Rows of the list of people. */
export const maxChoices = 50

/** What the page to choose a person shows. */
export interface ChoosePage {
  readonly provider: MockSignInProvider
  readonly application: string
  readonly search: string
  readonly choices: readonly AccountChoice[]
  /** Somebody was chosen who has no account. */
  readonly unknown: boolean
}

/** Has somebody chosen who signs in, with links and buttons only: no script, and the keyboard is enough. */
export function choosePage({ provider, application, search, choices, unknown }: ChoosePage): Page {
  return page(
    `Đăng nhập ${names[provider]}`,
    html`<h1>Chọn người đăng nhập bằng tài khoản ${names[provider]}</h1>
      <p>Ứng dụng <strong>${application}</strong> đề nghị xác thực danh tính của bạn.</p>
      ${unknown ? html`<p role="alert" class="alert">Người đã chọn không có tài khoản. Hãy chọn người khác.</p>` : ''}
      <form method="get" role="search">
        <label for="search">Tìm theo họ tên hoặc số định danh</label>
        <input id="search" name="search" type="search" value="${search}" autocomplete="off" />
        <button>Tìm</button>
      </form>
      <form method="post">
        <h2 id="people">Người có tài khoản</h2>
        ${list(choices)}
        <p><button name="refuse" value="yes" class="plain">Hủy đăng nhập</button></p>
      </form>`,
  )
}

function list(choices: readonly AccountChoice[]): Page {
  if (choices.length === 0) return html`<p role="status">Không tìm thấy ai phù hợp.</p>`
  const more = choices.length === maxChoices
  return html`<ul aria-labelledby="people">
      ${choices.map(
        ({ person: { personalId, name, birthDate }, whyVi }) =>
          html`<li>
            <button name="person" value="${personalId}">
              <strong>${name}</strong>
              <span>sinh ${birthDate.split('-').reverse().join('/')}, số định danh ${personalId}</span>
              ${whyVi === undefined ? '' : html`<small>${whyVi}</small>`}
            </button>
          </li>`,
      )}
    </ul>
    ${more ? html`<p role="status">Chỉ hiển thị ${maxChoices} người đầu tiên. Hãy tìm kiếm để thu hẹp danh sách.</p>` : ''}`
}

/** Asks whether to sign out. The form is the provider's own. */
export function logoutPage(provider: MockSignInProvider, form: string): Page {
  return page(
    `Đăng xuất ${names[provider]}`,
    html`<h1>Đăng xuất khỏi ${names[provider]}?</h1>
      ${raw(form)}
      <p>
        <button form="op.logoutForm" name="logout" value="yes">Đăng xuất</button>
        <button form="op.logoutForm" class="plain">Ở lại</button>
      </p>`,
  )
}

/** Says that the browser is signed out, where no application wants it back. */
export function signedOutPage(provider: MockSignInProvider): Page {
  return page(`Đã đăng xuất ${names[provider]}`, html`<h1>Đã đăng xuất khỏi ${names[provider]}</h1>`)
}

/** Says why nobody can sign in here. The code is for whoever builds the application. */
export function failurePage(error: string, description: string | undefined): Page {
  return page(
    'Không đăng nhập được',
    html`<h1>Không đăng nhập được</h1>
      <p role="alert" class="alert">
        Yêu cầu đăng nhập không hợp lệ hoặc đã hết hạn. Hãy quay lại ứng dụng và đăng nhập lại từ đầu.
      </p>
      <p>
        Mã lỗi dành cho người phát triển:
        <code>${error}</code>${description === undefined ? '' : html` – <span lang="en">${description}</span>`}
      </p>`,
  )
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
.mock{background:#fff3cd;border:2px solid #8a6100;padding:.5rem 1rem}.alert{border-left:.3rem solid #a4161a;padding-left:.7rem}
ul{list-style:none;padding:0}li{margin:.4rem 0}button{font:inherit;padding:.5rem .9rem;border:1px solid #7a1016;border-radius:.3rem;
background:#a4161a;color:#fff;cursor:pointer}li button{display:block;width:100%;text-align:left;background:#fff;color:#1b1b1b}
li button span,li button small{display:block}button.plain{background:#fff;color:#7a1016}button:focus-visible,input:focus-visible{outline:3px
solid #005fcc;outline-offset:2px}label{display:block}input{font:inherit;padding:.5rem;width:60%;max-width:100%}`

function page(title: string, content: Page): Page {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – hệ thống giả lập</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <p class="mock" role="note">
          Đây là trang đăng nhập <strong>giả lập</strong> để thử nghiệm. Mọi người trong danh sách đều không có thật.
          Không nhập thông tin thật vào trang này.
        </p>
        <main>${content}</main>
      </body>
    </html>`
}
