import { caseLine, junitReport, missingCases, summary, type CaseResult, type Report } from '@lienthong/conformance'
import { describe, expect, it } from 'vitest'
import { libraryCase } from './library.ts'

const passed: CaseResult = {
  id: 'library/lend.good',
  requirement: 'A book is lent',
  system: 'library',
  gateway: 'desk',
  status: 'passed',
  durationMs: 12.4,
}
const failed: CaseResult = { ...passed, id: 'library/lend.bad', status: 'failed', reason: 'expected "a" < b & c\u0007' }
const broken: CaseResult = {
  ...passed,
  id: 'museum/see.lost',
  system: 'museum',
  status: 'broken',
  reason: 'fetch failed',
}
const leftOut: CaseResult = { ...passed, id: 'library/lend.writes', status: 'left-out', durationMs: 0 }
const report: Report = { results: [passed, failed, broken], passed: 1, failed: 2, leftOut: 0, notJudged: ['archive'] }

describe('the JUnit report', () => {
  it('has one test suite per system, and keeps failures and errors apart', () => {
    expect(junitReport(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lienthong-verify" tests="3" failures="1" errors="1">
  <testsuite name="library" tests="2" failures="1" errors="0">
    <testcase classname="library.desk" name="library/lend.good" time="0.012"/>
    <testcase classname="library.desk" name="library/lend.bad" time="0.012"><failure message="expected &quot;a&quot; &lt; b &amp; c"/></testcase>
  </testsuite>
  <testsuite name="museum" tests="1" failures="0" errors="1">
    <testcase classname="museum.desk" name="museum/see.lost" time="0.012"><error message="fetch failed"/></testcase>
  </testsuite>
</testsuites>
`)
  })
})

it('the JUnit report tells what was left out as skipped', () => {
  expect(junitReport({ ...report, results: [passed, leftOut], leftOut: 1 })).toContain(
    `  <testsuite name="library" tests="2" failures="0" errors="0" skipped="1">
    <testcase classname="library.desk" name="library/lend.good" time="0.012"/>
    <testcase classname="library.desk" name="library/lend.writes" time="0.000"><skipped message="It writes."/></testcase>`,
  )
})

describe('the console', () => {
  it('has one line for a case, and a second one for the reason', () => {
    expect(caseLine(passed)).toBe('✓ library/lend.good  (desk, 12 ms)')
    expect(caseLine(broken)).toBe('! museum/see.lost  (desk, 12 ms)\n    fetch failed')
  })

  it('says what was left out, and counts it apart', () => {
    expect(caseLine(leftOut)).toBe('- library/lend.writes  (desk, left out: it writes)')
    const left = { ...report, results: [...report.results, leftOut], leftOut: 1, notJudged: [] }
    expect(summary(left)).toBe('4 cases: 1 passed, 2 failed, 1 left out')
  })

  it('ends with the counts, and what nobody judged', () => {
    expect(summary(report)).toBe('3 cases: 1 passed, 2 failed\nNot judged, no suite is installed: archive')
    expect(summary({ ...report, notJudged: [] })).toBe('3 cases: 1 passed, 2 failed')
  })
})

describe('missingCases', () => {
  it('names every operation that lacks a success or a refusal', () => {
    const success = libraryCase(async () => undefined)
    const refusal = { ...success, kind: 'refusal' as const }

    expect(missingCases(['lend'], [success, refusal])).toEqual([])
    expect(missingCases(['lend'], [success])).toEqual(['lend: no refusal'])
    expect(missingCases(['lend', 'giveBack'], [refusal])).toEqual([
      'lend: no success',
      'giveBack: no success',
      'giveBack: no refusal',
    ])
  })
})
