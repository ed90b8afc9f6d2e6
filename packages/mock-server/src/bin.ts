#!/usr/bin/env node
import { mockCommand } from './cli/mock-command.ts'

const { server, exitCode } = await mockCommand(process.argv.slice(2), (line) => console.log(line))
process.exitCode = exitCode
if (server !== undefined) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}
