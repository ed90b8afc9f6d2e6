import { MocksGoneError, MocksNotStartedError, spawnMockServer } from '@lienthong/mock-server'
import { isLienThongError } from '@lienthong/sdk-core'
import { parseArgs } from 'node:util'
import { demonstrate, type Outcome } from './demonstrate.ts'
import { inLanguage, type Language } from './language.ts'
import { browserPayer } from './payers/browser-payer.ts'
import { ChromiumMissingError, findChromium } from './payers/find-chromium.ts'
import { httpPayer } from './payers/http-payer.ts'
import type { Payer } from './payers/payer.ts'
import { NoNoticeError } from './payment-desk.ts'
import { Steps } from './steps.ts'

const help = `Fees paid through the payment platform of the national portal: the payer's browser, notices (IPN) and receipts.

Usage: npm start -- [--browser chromium|none] [--target <url>] [--lang vi|en] [--json]

  --browser chromium|none  what walks through the pages: headless Chromium (default), or plain HTTP without a browser
  --target <url>           mocks that run already on this machine (default: starts its own)
  --lang vi|en             language of the lines (default vi)
  --json                   print one JSON object for each step, and the result as the last line
  --help                   this text

CHROMIUM_PATH              where Chromium is, when it is not in one of the usual places

Examples:
  npm start
  npm start -- --json | tail -1
  npm start -- --browser none --lang en

Exit code: 0 every payment was credited once and nothing else was; 1 not so, or there is no Chromium; 2 a wrong argument.`

const options = {
  browser: { type: 'string', default: 'chromium' },
  target: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

interface Arguments {
  readonly browser: 'chromium' | 'none'
  readonly target?: string
  readonly language: Language
  readonly json: boolean
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(help)
    return 0
  }
  const { browser, lang, target, json } = values
  if (lang !== 'vi' && lang !== 'en') throw new TypeError('--lang takes vi or en')
  if (browser !== 'chromium' && browser !== 'none') throw new TypeError('--browser takes chromium or none')
  if (target !== undefined && !/^https?:\/\/./.test(target)) throw new TypeError('--target takes an address')
  return play({ browser, language: lang, json, ...(target !== undefined && { target }) })
}

async function play({ browser, target, language, json }: Arguments): Promise<number> {
  const steps = new Steps(language, json, (line) => console.log(line))
  try {
    const payer = browser === 'none' ? httpPayer() : await browserPayer(findChromium(process.env['CHROMIUM_PATH']))
    try {
      const result = await withMocks(target, payer, steps)
      console.log(json ? JSON.stringify(result) : summary(result, language))
      return result.ok ? 0 : 1
    } finally {
      await payer.close()
    }
  } catch (error) {
    const sentence = explain(error, language)
    console.error(sentence)
    if (json) console.log(JSON.stringify({ ok: false, error: sentence }))
    return 1
  }
}

async function withMocks(target: string | undefined, payer: Payer, steps: Steps): Promise<Outcome> {
  const mocks = target === undefined ? await spawnMockServer() : undefined
  try {
    const url = target ?? mocks?.url ?? ''
    steps.tell('mocks', [`Máy chủ giả lập: ${url}`, `Mock server: ${url}`], { url, ...(mocks && { pid: mocks.pid }) })
    return await demonstrate(url, payer, steps)
  } finally {
    mocks?.stop()
  }
}

function summary(result: Outcome, language: Language): string {
  const { ok, payer, payments, paid, credited, replaysIgnored, refused } = result
  const [vi, en] = ok ? ['Đạt', 'Passed'] : ['Không đạt', 'Failed']
  return inLanguage(language, [
    `${vi}: ${payments} giao dịch, ${paid} đã thanh toán, ghi có ${credited} lần; bỏ qua ${replaysIgnored} thông báo lặp, từ chối ${refused.length} thông báo sai (người nộp: ${payer}).`,
    `${en}: ${payments} payments, ${paid} paid, credited ${credited} times; ${replaysIgnored} repeated notices ignored, ${refused.length} wrong ones refused (payer: ${payer}).`,
  ])
}

/** One sentence for the person in front of the screen. */
function explain(error: unknown, language: Language): string {
  const stopped = inLanguage(language, ['Chương trình dừng lại', 'The demo stopped'])
  const known = [MocksGoneError, MocksNotStartedError, ChromiumMissingError, NoNoticeError].some(
    (kind) => error instanceof kind,
  )
  if (known || isLienThongError(error)) {
    const { messageVi, message } = error as { messageVi: string; message: string }
    return `${stopped}: ${inLanguage(language, [messageVi, message])}`
  }
  return `${stopped}: ${error instanceof Error ? error.message : String(error)}`
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  return 2
})
