#!/usr/bin/env node
import { endWithParent } from './cli/end-with-parent.ts'
import { mockCommand } from './cli/mock-command.ts'

const { server, exitCode, withParent } = await mockCommand(process.argv.slice(2), (line) => console.log(line))
process.exitCode = exitCode
if (server !== undefined) {
  let stopping: Promise<void> | undefined
  const stop = (): void => {
    stopping ??= server.close()
    // An input that is still open would keep this process alive, and with it the parent that waits for its end.
    process.stdin.destroy()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  if (withParent) endWithParent(process.stdin, stop)
}
