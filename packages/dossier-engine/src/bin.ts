#!/usr/bin/env node
import { syncCommand } from './cli/sync-command.ts'

process.exitCode = await syncCommand(process.argv.slice(2))
