#!/usr/bin/env node
import { reportCommand } from './cli/report-command.ts'

process.exitCode = await reportCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  now: Date.now,
})
