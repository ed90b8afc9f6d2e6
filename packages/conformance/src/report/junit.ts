import type { CaseResult, Report } from '../run/run-suites.ts'

/** Writes a report as JUnit XML, one test suite per system, for GitHub, GitLab and Jenkins. */
export function junitReport(report: Report): string {
  const systems = [...new Set(report.results.map((result) => result.system))]
  const suites = systems.map((system) =>
    suiteXml(
      system,
      report.results.filter((result) => result.system === system),
    ),
  )
  const failures = count(report.results, 'failed')
  const errors = count(report.results, 'broken')
  const skipped = skippedXml(report.results)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="lienthong-verify" tests="${report.results.length}" failures="${failures}" errors="${errors}"${skipped}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suiteXml(system: string, results: readonly CaseResult[]): string {
  const failures = count(results, 'failed')
  const errors = count(results, 'broken')
  const head = `  <testsuite name="${escape(system)}" tests="${results.length}" failures="${failures}" errors="${errors}"${skippedXml(results)}>`
  return [head, ...results.map(caseXml), '  </testsuite>'].join('\n')
}

/** The attribute is optional, and a run of mocks leaves nothing out. */
function skippedXml(results: readonly CaseResult[]): string {
  const skipped = count(results, 'left-out')
  return skipped === 0 ? '' : ` skipped="${skipped}"`
}

function count(results: readonly CaseResult[], status: CaseResult['status']): number {
  return results.filter((result) => result.status === status).length
}

function caseXml({ id, system, gateway, durationMs, status, reason = '' }: CaseResult): string {
  const open = `    <testcase classname="${escape(`${system}.${gateway}`)}" name="${escape(id)}" time="${(durationMs / 1000).toFixed(3)}"`
  if (status === 'passed') return `${open}/>`
  if (status === 'left-out') return `${open}><skipped message="It writes."/></testcase>`
  const tag = status === 'failed' ? 'failure' : 'error'
  return `${open}><${tag} message="${escape(reason)}"/></testcase>`
}

function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // Control characters are not allowed in XML 1.0 even when escaped.
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (char) => names[char] ?? char)
}
