import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { jointProblems } from './joint-problems.ts'

/** Codes that steps of the joint processes end with, as their sources have them. */
function codesInSources(): string[] {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  const said = /(?:failed\(|refused\(|problem: |\? )'([A-Z][A-Z_]+)'/g
  return [...new Set(sources.flatMap((source) => [...source.matchAll(said)].map(([, code = '']) => code)))]
}

it('every code that stops or ends a branch has a sentence for the officer, in both languages', () => {
  const codes = codesInSources()
  expect(codes).toEqual(expect.arrayContaining(['AGENCY_SILENT', 'CARD_NEEDS_MOTHER', 'BENEFIT_PAYER_UNKNOWN']))
  const silent = codes.filter((code) => code.includes('_') && jointProblems[code] === undefined)
  // Reasons of branches that do not apply, which are no problems.
  expect(silent.filter((code) => !/^(?:NOT_|NO_CLAIM|DEATH_CANCELLED|PAID_TWICE)/.test(code))).toEqual([])
  for (const problem of Object.values(jointProblems)) {
    expect(problem?.message).toMatch(/^[A-Z].*\.$/)
    expect(problem?.messageVi).toMatch(/[ạảãàáâậầấẩẫăắằặẳẵđêếềệểễôốồộổỗơớờợởỡưứừựửữ].*\.$/i)
  }
})
