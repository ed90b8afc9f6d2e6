import type { CaseResult, Report } from '../run/run-suites.ts'

/** One line for one case. */
export function caseLine({ id, gateway, status, durationMs, reason }: CaseResult): string {
  if (status === 'left-out') return `- ${id}  (${gateway}, left out: it writes)`
  const mark = { passed: '✓', failed: '✗', broken: '!' }[status]
  const line = `${mark} ${id}  (${gateway}, ${Math.round(durationMs)} ms)`
  return reason === undefined ? line : `${line}\n    ${reason}`
}

/** The last lines of a run. */
export function summary({ results, passed, failed, leftOut, notJudged }: Report): string {
  const counts = `${results.length} cases: ${passed} passed, ${failed} failed`
  const lines = [leftOut === 0 ? counts : `${counts}, ${leftOut} left out`]
  if (notJudged.length > 0) lines.push(`Not judged, no suite is installed: ${notJudged.join(', ')}`)
  return lines.join('\n')
}
