import { MockAdmin, MocksGoneError, MocksNotStartedError, spawnMockServer } from '@lienthong/mock-server'
import { isLienThongError } from '@lienthong/sdk-core'
import { parseArgs } from 'node:util'
import { ordinary, repeated, suspectedDuplicate, type Stage } from './cases.ts'
import { connect } from './connect.ts'
import { OneStop } from './one-stop.ts'
import { inLanguage, Stopped, type Language } from './stopped.ts'
import { Timeline } from './timeline.ts'

const help = `A provincial one-stop system delivers three births through the mock national systems.

Usage: npm start -- [--json] [--lang vi|en]

  --json         print one JSON object as the last line
  --lang vi|en   language of the timeline (default vi)
  --help         this text

Examples:
  npm start
  npm start -- --lang en
  npm start -- --json | tail -1`

/** Plays the three dossiers and returns what became of them. */
async function play(language: Language, print: (line: string) => void) {
  const mocks = await spawnMockServer()
  print(`Mock national systems: ${mocks.url} (process ${mocks.pid})`)
  try {
    const stage = await setStage(mocks.url, language, print)
    const dossiers = [await ordinary(stage), await repeated(stage), await suspectedDuplicate(stage)]
    const httpRequests = await stage.admin.countRequests()
    stage.timeline.title([
      `Xong: 3 hồ sơ, ${httpRequests} yêu cầu HTTP tới các hệ thống quốc gia giả lập.`,
      `Done: 3 dossiers, ${httpRequests} HTTP requests to the mock national systems.`,
    ])
    return { ok: true, dossiers, httpRequests }
  } catch (error) {
    // A client only sees a broken connection; when nobody answers any more, that is the reason.
    await new MockAdmin(mocks.url).syncClock()
    throw error
  } finally {
    mocks.stop()
  }
}

async function setStage(url: string, language: Language, print: (line: string) => void): Promise<Stage> {
  const admin = new MockAdmin(url)
  const timeline = new Timeline(language, admin, print)
  const targets = await admin.targets()
  const cardOfficer = targets.flatMap(({ people }) => people).find(({ persona }) => persona === 'card-officer')
  if (cardOfficer === undefined) throw new Error('The mocks name no officer who looks cards up')
  const systems = connect(targets, { clock: admin, fetch: timeline.fetch })
  const { personalId, name } = cardOfficer
  const wait = async (minutes: number): Promise<void> => void (await admin.advance(minutes * 60_000))
  const oneStop = new OneStop({ systems, timeline, clock: admin, wait, cardOfficer: { personalId, name } })
  return { oneStop, timeline, admin }
}

/** One sentence for the person in front of the screen; the stack is for those who ask for it. */
function explain(error: unknown, language: Language): string {
  if (error instanceof Stopped) return inLanguage(language, error.said)
  if (error instanceof MocksGoneError || error instanceof MocksNotStartedError) {
    return inLanguage(language, [error.messageVi, error.message])
  }
  if (!isLienThongError(error)) return error instanceof Error ? error.message : String(error)
  const { messageVi, message, code, system, operation } = error
  return `${inLanguage(language, [messageVi, message])} (${code}, ${system} ${operation})`
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      lang: { type: 'string', default: 'vi' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  if (values.lang !== 'vi' && values.lang !== 'en') throw new Error('--lang takes vi or en')
  try {
    const result = await play(values.lang, (line) => console.log(line))
    if (values.json === true) console.log(JSON.stringify(result))
    return 0
  } catch (error) {
    const stopped = inLanguage(values.lang, ['Chương trình dừng lại', 'The demo stopped'])
    const sentence = `${stopped}: ${explain(error, values.lang)}`
    console.error(`\n${sentence}`)
    if (values.json === true) console.log(JSON.stringify({ ok: false, error: sentence }))
    return 1
  }
}

process.exitCode = await main().catch((error: unknown) => {
  console.error(`${explain(error, 'en')}\n\n${help}`)
  return 2
})
