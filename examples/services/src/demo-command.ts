import { dossierStatuses, type DossierStatusCode } from '@lienthong/sdk-dvc'
import { spawnMockServer } from '@lienthong/mock-server'
import { parseArgs } from 'node:util'
import { demonstrate, type Row } from './demonstrate.ts'
import type { RegisterAnswer } from './run-service.ts'
import { checkTarget, said } from './target.ts'

const help = `All 25 essential services end to end over HTTP: form, fee, system, progress at the national portal, result.

Usage: npm start -- [--seed N] [--target <url>] [--lang vi|en] [--json]

  --seed N        another number, other people (default 1)
  --target <url>  mocks that run already, with a frozen clock (default: starts its own)
  --lang vi|en    language of the lines (default vi)
  --json          print one JSON object as the last line
  --help          this text

Examples:
  npm start
  npm start -- --json | tail -1
  npm start -- --seed 7 --lang en
  npm start -- --target http://127.0.0.1:4010     # mocks started by: npm start -- --clock frozen

Exit code: 0 every service came to its end; 1 not so; 2 a wrong argument.`

const options = {
  seed: { type: 'string', default: '1' },
  target: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Language = 'vi' | 'en'

/** Where the lines go. */
export interface Voice {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** Runs the command. @returns Its exit code. */
export async function demoCommand(args: readonly string[], voice: Voice): Promise<number> {
  try {
    return await run(args, voice)
  } catch (error) {
    voice.complain(`${said(error).en}\n\n${help}`)
    return 2
  }
}

async function run(args: readonly string[], voice: Voice): Promise<number> {
  const { values } = parseArgs({ args: [...args], options })
  if (values.help) {
    voice.print(help)
    return 0
  }
  const { lang, target, json } = values
  if (lang !== 'vi' && lang !== 'en') throw new TypeError('--lang takes vi or en')
  const seed = Number(values.seed)
  if (!/^\d+$/.test(values.seed) || seed > 2_147_483_647) throw new TypeError('--seed takes a whole number')
  if (target !== undefined && !/^https?:$/.test(URL.parse(target)?.protocol ?? ''))
    throw new TypeError('--target takes an address, as http://127.0.0.1:4010')
  return play({ seed, target, language: lang, json }, voice)
}

interface Asked {
  readonly seed: number
  readonly target: string | undefined
  readonly language: Language
  readonly json: boolean
}

async function play({ seed, target, language, json }: Asked, { print, complain }: Voice): Promise<number> {
  try {
    if (target !== undefined) await checkTarget(target)
    const mocks = target === undefined ? await spawnMockServer({ seed }) : undefined
    try {
      print(titles[language])
      const outcome = await demonstrate(target ?? mocks?.url ?? '', seed, (row) => print(lineOf(row, language)))
      const { ok, services, completed, mirrored } = outcome
      if (json) print(JSON.stringify({ ok, services, completed, mirrored }))
      return ok ? 0 : 1
    } finally {
      mocks?.stop()
    }
  } catch (error) {
    const sentence = said(error)[language]
    complain(sentence)
    if (json) print(JSON.stringify({ ok: false, error: sentence }))
    return 1
  }
}

const titles = {
  vi: 'Dịch vụ | Hồ sơ | Người nộp (CSDL dân cư) | Hệ thống đã gọi | Số ngày | Phí (đồng) | Kết quả | Cổng DVCQG',
  en: 'Service | Dossier | Applicant (population database) | Systems called | Days | Fee (đồng) | Result | National portal',
} as const

function lineOf(row: Row, language: Language): string {
  const { number, slug, dossierCode, systems, days, feeVnd, results } = row
  if (row.error !== undefined) return `${String(number)}. ${slug} | ${row.error[language]}`
  const service = `${String(number)}. ${slug}${row.mirrored ? (language === 'vi' ? ' (theo dõi)' : ' (mirrored)') : ''}`
  const register = registerWords[row.register][language]
  const cells = [service, dossierCode, register, systems.join(' > '), String(days), feeVnd.toLocaleString('vi-VN')]
  const ended = row.completed ? [] : [language === 'vi' ? 'chưa kết thúc' : 'not finished']
  return [...cells, results.join(', ') || '-', portalCell(row, language), ...ended].join(' | ')
}

const registerWords: Readonly<Record<RegisterAnswer, Readonly<Record<Language, string>>>> = {
  found: { vi: 'khớp', en: 'found' },
  'not-found': { vi: 'không có', en: 'not found' },
  differs: { vi: 'khác', en: 'differs' },
  unavailable: { vi: 'không trả lời', en: 'no answer' },
  'no-procedure': { vi: '- (không có mã thủ tục)', en: '- (no procedure code)' },
  'not-asked': { vi: '-', en: '-' },
}

function portalCell({ portalStatus, untold }: Row, language: Language): string {
  if (portalStatus !== undefined) {
    const known = Object.values(dossierStatuses).find(({ code }) => code === (portalStatus as DossierStatusCode))
    return `${portalStatus} ${known?.[language] ?? ''}`
  }
  if (untold === undefined) return '-'
  return language === 'vi' ? '- (không có mã thủ tục)' : '- (no procedure code)'
}
