import { MocksGoneError, MocksNotStartedError, spawnMockServer } from '@lienthong/mock-server'
import { parseArgs } from 'node:util'
import { demonstrate } from './demonstrate.ts'
import { inLanguage, type Language } from './language.ts'

const help = `Joint births and deaths as durable processes, good and bad, with a worker that is killed three times on the way.

Usage: npm start -- [--count N] [--seed N] [--target <url>] [--lang vi|en] [--json]

  --count N       dossiers of the good kind beside the eighteen cases of failure (default 12)
  --seed N        another number, other people and other moments of death of the worker (default 1)
  --target <url>  mocks that run already, with a frozen clock (default: starts its own)
  --lang vi|en    language of the lines (default vi)
  --json          print one JSON object as the last line
  --help          this text

DATABASE_URL      address of PostgreSQL; without it the store is an embedded database in a temporary folder

Examples:
  npm start
  npm start -- --json | tail -1
  npm start -- --target http://127.0.0.1:4010 --lang en
  DATABASE_URL=postgres://localhost/dossiers npm start -- --count 100

Exit code: 0 nothing lost, nothing doubled, every case came out as expected; 1 not so; 2 a wrong argument.`

const options = {
  count: { type: 'string', default: '12' },
  seed: { type: 'string', default: '1' },
  target: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

interface Arguments {
  readonly count: number
  readonly seed: number
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
  const { lang, target, json } = values
  if (lang !== 'vi' && lang !== 'en') throw new TypeError('--lang takes vi or en')
  const count = wholeNumber('--count', values.count, 5_000)
  const seed = wholeNumber('--seed', values.seed, 2_147_483_647)
  return play({ count, seed, language: lang, json, ...(target !== undefined && { target }) })
}

async function play({ count, seed, target, language, json }: Arguments): Promise<number> {
  try {
    const households = Math.max(40, count)
    const mocks = target === undefined ? await spawnMockServer({ seed, households }) : undefined
    try {
      const url = target ?? mocks?.url ?? ''
      if (mocks !== undefined) console.log(startedLine(language, url, mocks.pid))
      const result = await demonstrate({ url, count, seed, language, print: (line) => console.log(line) })
      if (json) console.log(JSON.stringify(result))
      return result.ok ? 0 : 1
    } finally {
      mocks?.stop()
    }
  } catch (error) {
    const sentence = explain(error, language)
    console.error(sentence)
    if (json) console.log(JSON.stringify({ ok: false, error: sentence }))
    return 1
  }
}

function startedLine(language: Language, url: string, pid: number | undefined): string {
  return inLanguage(language, [`Máy chủ giả lập: ${url} (tiến trình ${pid})`, `Mock server: ${url} (process ${pid})`])
}

/** One sentence for the person in front of the screen. */
function explain(error: unknown, language: Language): string {
  const stopped = inLanguage(language, ['Chương trình dừng lại', 'The demo stopped'])
  if (error instanceof MocksGoneError || error instanceof MocksNotStartedError) {
    return `${stopped}: ${inLanguage(language, [error.messageVi, error.message])}`
  }
  return `${stopped}: ${error instanceof Error ? error.message : String(error)}`
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number <= most) return number
  throw new TypeError(`${name} takes a whole number from 0 to ${most}`)
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  return 2
})
