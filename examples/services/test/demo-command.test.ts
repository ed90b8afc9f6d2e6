import { startMockServer } from '@lienthong/mock-server'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { demoCommand } from '../src/demo-command.ts'

/** Runs the command in this process. */
async function demo(...args: string[]) {
  const [printed, complaints]: [string[], string[]] = [[], []]
  const voice = { print: (line: string) => printed.push(line), complain: (line: string) => complaints.push(line) }
  return { exitCode: await demoCommand(args, voice), printed, complaint: complaints.join('\n') }
}

/** A server that is no mock of ours. */
async function stranger(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

/** An address at which nobody listens any more. */
async function nobody(): Promise<string> {
  const server = await startMockServer({ port: 0, households: 1 })
  await server.close()
  return server.url
}

describe('a target that is of no use is told in one sentence', () => {
  it.each([
    ['vi', 'Không kết nối được tới', 'hãy chạy máy chủ giả lập'],
    ['en', 'Nobody answers at', 'start the mocks'],
  ])('nobody answers there (%s)', async (language, ...words) => {
    const { exitCode, complaint, printed } = await demo('--target', await nobody(), '--lang', language, '--json')
    for (const word of words) expect(complaint).toContain(word)
    expect(complaint).not.toContain('\n')
    expect(printed).toEqual([JSON.stringify({ ok: false, error: complaint })])
    expect(exitCode).toBe(1)
  })

  it.each([
    ['a page of HTML', 200, '<html></html>', 'is no mock server'],
    ['another JSON', 200, '{"ok":true}', 'is no mock server'],
    ['an empty list', 200, '[]', 'is no mock server'],
    ['nothing at that path', 404, 'Not found', 'is no mock server of Liên Thông (HTTP 404)'],
    ['a server that rejects its admin API', 403, '{}', 'rejects its admin API (HTTP 403)'],
    ['mocks of another set', 200, '[{"system":"insurance"}]', 'lacks: residence-procedures'],
  ])('it is %s', async (_, status, body, sentence) => {
    const url = await stranger((_request, response) => void response.writeHead(status).end(body))
    const { exitCode, complaint, printed } = await demo('--target', url, '--lang', 'en')
    expect(complaint).toContain(sentence)
    expect(complaint).not.toContain('\n')
    expect(printed).toEqual([])
    expect(exitCode).toBe(1)
  })
})

describe('an argument that is wrong', () => {
  it.each([
    [['--sed', '1'], "Unknown option '--sed'"],
    [['all'], 'all'],
    [['--seed', '1.5'], '--seed takes a whole number'],
    [['--seed', '99999999999'], '--seed takes a whole number'],
    [['--lang', 'fr'], '--lang takes vi or en'],
    [['--target', 'localhost:4010'], '--target takes an address'],
    [['--target', 'file:///etc'], '--target takes an address'],
  ])('%j is told with the usage, exit code 2', async (args, sentence) => {
    const { exitCode, complaint, printed } = await demo(...args)
    expect(complaint.split('\n')[0]).toContain(sentence)
    expect(complaint).toContain('Usage: ')
    expect(printed).toEqual([])
    expect(exitCode).toBe(2)
  })
})

it('--help shows examples and exit codes', async () => {
  const { exitCode, printed } = await demo('--help')
  expect(printed.join('\n')).toMatch(/Examples:\n {2}npm start\n.*--json.*--target.*Exit code: 0/s)
  expect(exitCode).toBe(0)
})
