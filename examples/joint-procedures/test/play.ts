import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const example = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Plays the example as `npm start` does, in a process of its own. */
export async function play(
  args: readonly string[],
  onLine: (line: string, demo: ChildProcess) => void = () => undefined,
  env: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', example, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    onLine(line, child)
  })
  const [exitCode] = (await once(child, 'close')) as [number | null]
  return { exitCode, lines, errors, last: lines.at(-1) ?? '' }
}
