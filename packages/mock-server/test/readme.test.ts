import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { curlExample } from '../src/cli/banner.ts'
import { createNationalMocks, startMockServer, type MockServer } from '../src/index.ts'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../../..')
const address = 'http://127.0.0.1:4010'
const curl = curlExample(createNationalMocks().targets(address))
const read = (name: string) => readFileSync(join(root, name), 'utf8')

const readmes = [
  { name: 'README.md', language: 'en' },
  { name: 'README.vi.md', language: 'vi' },
] as const

describe.each(readmes)('$name', ({ name, language }) => {
  const text = read(name)
  let server: MockServer

  beforeAll(async () => {
    server = await startMockServer({ port: 0 })
  })
  afterAll(() => server.close())

  it('shows the command of the banner, letter by letter', () => {
    expect(blocks(text, 'sh')).toContain(curl)
  })

  it('names the person and the card that the command returns', async () => {
    const { stdout } = await run('bash', ['-c', curl.replaceAll(address, server.url)])
    const card = JSON.parse(stdout) as Record<string, string>
    expect(card).toMatchObject({ hoTen: 'Nguyễn Xuân Thủy', maThe: 'GD4429000000007', maKetQua: '000' })
    const [shown] = blocks(text, 'json').map((json) => JSON.parse(json) as Record<string, string>)
    // The days of the card move with the year.
    for (const day of ['gtTheTu', 'gtTheDen']) delete shown?.[day]
    expect(card).toMatchObject(shown ?? {})
    expect(text).toContain(`${card.hoTen}, ${language === 'en' ? 'card' : 'mã thẻ'} \`${card.maThe}\``)
  })

  it('has a sample that compiles and finds the card', async () => {
    const [sample = ''] = blocks(text, 'ts')
    expect(compile(sample)).toEqual([])
    const flags = ['--conditions=@lienthong/source', '--input-type=module-typescript', '--eval']
    const { stdout } = await run(process.execPath, [...flags, sample.replaceAll(address, server.url)], { cwd: root })
    expect(stdout).toContain('GD4429000000007')
  })

  it('shows lines that the demo really prints, in their order', async () => {
    const main = join(root, 'examples/quickstart/src/main.ts')
    const { stdout } = await run(process.execPath, ['--conditions=@lienthong/source', main, '--lang', language])
    const [timeline = ''] = blocks(text, 'text')
    const shown = timeline.split('\n').filter((line) => line !== '' && line !== '  …')
    let printed = stdout.split('\n')
    for (const line of shown) {
      expect(printed, line).toContain(line)
      printed = printed.slice(printed.indexOf(line) + 1)
    }
  })

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object }
    const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, script]) => script)
    expect(named).not.toEqual([])
    for (const script of named) expect(scripts).toHaveProperty([script ?? ''])
  })

  it('links to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
    expect(
      links.filter((path) => !ts.sys.fileExists(join(root, path)) && !ts.sys.directoryExists(join(root, path))),
    ).toEqual([])
  })
})

/** The fenced blocks of one language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, block = '']) => block)
}

/** What the compiler says of a piece of code that stands at the root of the repository. */
function compile(code: string): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root)
  const file = join(root, 'readme-sample.ts')
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, code, target) : getSourceFile(name, target, ...rest)
  const program = ts.createProgram([file], options, host)
  const own = program.getSourceFile(file)
  return ts
    .getPreEmitDiagnostics(program, own)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
