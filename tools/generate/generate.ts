// Writes the generated files of every contract: node tools/generate/generate.ts [--check]
import { resolve } from 'node:path'
import { run } from './run.ts'

process.exitCode = await run(resolve(import.meta.dirname, '../..'), process.argv.slice(2), console)
