import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../report.ts'
import { tableToCsv } from '../write/to-csv.ts'
import { reportToHtml } from '../write/to-html.ts'
import { reportToXlsx } from '../write/to-xlsx.ts'
import { CannotRun } from './cannot-run.ts'

/** Writes every form of a report into a folder, which is made when it is not there. */
export async function writeFiles(folder: string, report: Report): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, undefined, 2)}\n`)
    await writeFile(join(folder, 'report.html'), reportToHtml(report))
    await writeFile(join(folder, 'report.xlsx'), await reportToXlsx(report))
    for (const [at, table] of report.tables.entries()) {
      // T2 may come once for each grouping.
      const again = report.tables.slice(0, at).filter(({ id }) => id === table.id).length
      await writeFile(join(folder, `${table.id}${again === 0 ? '' : `-${again + 1}`}.csv`), tableToCsv(table))
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new CannotRun(`Cannot write into ${folder} (${code})`)
  }
}
