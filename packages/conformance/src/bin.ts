#!/usr/bin/env node
import { verifyCommand } from './cli/verify-command.ts'

process.exitCode = await verifyCommand(process.argv.slice(2), (line) => console.log(line))
