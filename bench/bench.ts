// Measured, not asserted in tests: npm run bench -- core [--json]. Ratios of two contenders in one run.
import { benchCall } from './call.ts'
import { benchColdImport } from './cold-import.ts'
import { benchEngine } from './engine.ts'
import { benchJoint } from './joint.ts'
import type { BenchResult } from './result.ts'
import { benchSync } from './sync.ts'
import { benchText } from './text.ts'

const suites: Readonly<Record<string, () => Promise<BenchResult[]>>> = {
  core: async () => [...benchColdImport(), ...(await benchCall()), ...benchText()],
  engine: benchEngine,
  joint: benchJoint,
  sync: benchSync,
}

const json = process.argv.includes('--json')
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const [name = ''] = names
const suite = suites[name]

if (suite === undefined) {
  console.error(`Say which: npm run bench -- ${Object.keys(suites).join(' | ')} [--json]`)
  process.exitCode = 2
} else {
  const results = await suite()
  if (json) console.log(JSON.stringify({ suite: name, node: process.version, results }))
  else
    for (const { name: what, ratio, limit } of results) console.log(`${what}: ${ratio.toFixed(2)} (at most ${limit})`)
  if (results.some(({ ratio, limit }) => !(ratio <= limit))) process.exitCode = 1
}
