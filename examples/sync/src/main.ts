import { spawnMockServer } from '@lienthong/mock-server'
import { parseArgs } from 'node:util'
import { demonstrate } from './demonstrate.ts'
import { declared, services } from './services.ts'

const help = `Half a year of a province's dossiers, brought to the mock portal over a bad line by a worker that is killed three times.

Usage: npm start -- [--count N] [--lang vi|en] [--json]

  --count N     dossiers, 10..1000000 (default ${String(declared)}, as the report says)
  --lang vi|en  language of the lines (default vi)
  --json        print one JSON object as the last line
  --help        this text

DATABASE_URL    address of PostgreSQL; without it the store is an embedded database in a temporary folder

Exit code: 0 nothing lost, doubled or out of order at the portal; 1 not so; 2 a wrong argument.`

const options = {
  count: { type: 'string', default: String(declared) },
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(help)
    return 0
  }
  const { lang, json } = values
  const count = Number(values.count)
  if (lang !== 'vi' && lang !== 'en') throw new TypeError('--lang takes vi or en')
  if (!/^\d+$/.test(values.count) || count < 10 || count > 1_000_000) throw new TypeError('--count takes 10..1000000')
  const say = (vi: string, en: string): void => {
    console.log(lang === 'vi' ? vi : en)
  }
  const sum = services.reduce((all, { counted }) => all + counted, 0)
  say(
    `Báo cáo nêu ${String(declared)} hồ sơ; các số của từng dịch vụ cộng lại là ${String(sum)}, chênh ${String(sum - declared)}. Gửi ${String(count)} hồ sơ theo đúng tỷ lệ.`,
    `The report says ${String(declared)} dossiers; its numbers add up to ${String(sum)}, ${String(sum - declared)} more. ${String(count)} are sent, in its proportions.`,
  )
  const mocks = await spawnMockServer()
  try {
    const result = await demonstrate({ url: mocks.url, count, say })
    const { dossiers, lost, duplicated, outOfOrder, seconds } = result
    say(
      `Trên Cổng: ${String(dossiers)} hồ sơ; mất ${String(lost)}, trùng ${String(duplicated)}, sai thứ tự ${String(outOfOrder)}; ${String(seconds)} giây`,
      `At the portal: ${String(dossiers)} dossiers; ${String(lost)} lost, ${String(duplicated)} doubled, ${String(outOfOrder)} out of order; ${String(seconds)} seconds`,
    )
    if (json) console.log(JSON.stringify(result))
    return result.ok ? 0 : 1
  } finally {
    mocks.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  return 2
})
