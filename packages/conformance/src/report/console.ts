import type { CaseResult, Report } from '../run/run-suites.ts'

/** One line for one case. */
export function caseLine({ id, gateway, status, durationMs, reason }: CaseResult): string {
  const mark = { passed: '✓', failed: '✗', broken: '!' }[status]
  const line = `${mark} ${id}  (${gateway}, ${Math.round(durationMs)} ms)`
  return reason === undefined ? line : `${line}\n    ${reason}`
}

/** The last lines of a run. */
export function summary({ results, passed, failed, notJudged }: Report): string {
  const lines = [`${results.length} cases: ${passed} passed, ${failed} failed`]
  if (notJudged.length > 0) lines.push(`Not judged, no suite is installed: ${notJudged.join(', ')}`)
  return lines.join('\n')
}
