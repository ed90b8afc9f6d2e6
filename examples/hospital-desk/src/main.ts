import { MockAdmin, MocksGoneError, MocksNotStartedError, spawnMockServer } from '@lienthong/mock-server'
import { isLienThongError } from '@lienthong/sdk-core'
import { createInsuranceClient, insuranceCardGateway } from '@lienthong/sdk-insurance'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { checkPatient, type CheckedPatient } from './check-patient.ts'
import { readFolder, readScan } from './scan.ts'

const help = `The desk of a hospital reads QR codes of cards, checks each at the card gateway and shows what differs.

Usage: npm start -- [--payloads <folder>] [--target <url>] [--lang vi|en] [--json]

  --payloads <folder>  files *.txt with one payload each (default: the five of this example)
  --target <url>       mocks that run already (default: starts its own)
  --lang vi|en         language of the sentences (default vi)
  --json               print one JSON object as the last line
  --help               this text

Examples:
  npm start
  npm start -- --json | tail -1
  npm start -- --target http://127.0.0.1:4010 --lang en

Exit code: 0 every scan was read and its card found, 1 some were not, 2 a wrong argument.`

const options = {
  payloads: { type: 'string' },
  target: { type: 'string' },
  lang: { type: 'string', default: 'vi' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Language = 'vi' | 'en'

/** One file and what came of it. */
type Row = { readonly file: string; readonly form?: string } & (Partial<CheckedPatient> & { readonly error?: object })

async function desk(url: string) {
  const admin = new MockAdmin(url)
  await admin.syncClock()
  const { baseUrl, credentials } = await admin.target('insurance')
  const { username = '', password = '' } = credentials
  const { personalId, name } = await admin.person('card-officer')
  const gateway = insuranceCardGateway({ baseUrl, username, password })
  return { insurance: createInsuranceClient({ gateway, clock: admin }), officer: { personalId, name } }
}

async function checkAll(url: string, folder: URL, language: Language): Promise<Row[]> {
  const { insurance, officer } = await desk(url)
  const rows: Row[] = []
  for (const { name: file, payload } of await readFolder(folder)) {
    const row = await checkOne(file, payload, insurance, officer)
    rows.push(row)
    for (const line of linesOf(row, language)) console.log(line)
  }
  return rows
}

type Desk = Awaited<ReturnType<typeof desk>>

async function checkOne(
  file: string,
  payload: Uint8Array,
  insurance: Desk['insurance'],
  officer: Desk['officer'],
): Promise<Row> {
  try {
    const scan = readScan(payload)
    const form = scan.of === 'citizen-card' ? scan.card.kind : scan.card.form
    return { file, form, ...(await checkPatient(scan, insurance, officer)) }
  } catch (error) {
    if (!isLienThongError(error)) throw error
    const { code, kind, message, messageVi } = error
    return { file, error: { code, kind, message, messageVi } }
  }
}

const decisions = {
  accept: ['tiếp nhận', 'accept'],
  ask: ['hỏi lại người bệnh', 'ask the patient'],
  reject: ['không phải thẻ của người này', "not this person's card"],
} as const

function linesOf(
  { file, form, decision, patient, card, difference = [], notes = [], error }: Row,
  language: Language,
): string[] {
  const say = (vi: string, en: string): string => (language === 'vi' ? vi : en)
  if (decision === undefined || patient === undefined || card === undefined) {
    const { messageVi = '', message = '' } = error as { messageVi?: string; message?: string }
    return [`${file}`, `  ${say(messageVi, message)}`]
  }
  const decided = decisions[decision]
  const end = card.validTo === undefined ? '' : say(`, đến ${card.validTo}`, `, to ${card.validTo}`)
  return [
    `${file} (${form ?? ''})`,
    `  ${say('Người bệnh', 'Patient')}: ${patient.name}, ${patient.birthDate}`,
    `  ${say('Thẻ', 'Card')}: ${card.cardNumber}, ${card.status}${end}`,
    ...difference.map((one) => `  ${say('Khác', 'Differs')}: ${say(one.messageVi, one.message)} ${sidesOf(one)}`),
    ...notes.map((note) => `  ${say('Lưu ý', 'Note')}: ${say(note.messageVi, note.message)}`),
    `  → ${say(decided[0], decided[1])}`,
  ]
}

function sidesOf({ scanned = '–', found = '–' }: { readonly scanned?: string; readonly found?: string }): string {
  return scanned === found ? `[${scanned}]` : `[${scanned} | ${found}]`
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (values.lang !== 'vi' && values.lang !== 'en') throw new TypeError('--lang takes vi or en')
  const folder =
    values.payloads === undefined ? new URL('../payloads/', import.meta.url) : pathToFileURL(`${values.payloads}/`)
  const mocks = values.target === undefined ? await spawnMockServer() : undefined
  try {
    const patients = await checkAll(values.target ?? mocks?.url ?? '', folder, values.lang)
    const ok = patients.length > 0 && patients.every(({ error }) => error === undefined)
    if (values.json) console.log(JSON.stringify({ ok, patients }))
    return ok ? 0 : 1
  } finally {
    mocks?.stop()
  }
}

process.exitCode = await main().catch((error: unknown) => {
  const gone = error instanceof MocksGoneError || error instanceof MocksNotStartedError
  console.error(gone ? `${error.messageVi} / ${error.message}` : String(error instanceof Error ? error.message : error))
  return gone ? 1 : 2
})
