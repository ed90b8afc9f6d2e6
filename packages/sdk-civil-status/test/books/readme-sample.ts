import { compareScans, readBook, writeBook, type BirthEntry } from '@lienthong/sdk-civil-status/books'
import { readdir, readFile, writeFile } from 'node:fs/promises'

/** Reads one book, tells what is wrong with it, and keeps what is right in a file of its own. */
export async function checkBook(file: string, scanFolder: string, keepIn: string): Promise<string[]> {
  const { header, rows } = await readBook(await readFile(file), { book: 'birth' })
  const scans = compareScans(await readdir(scanFolder))
  const entries: BirthEntry[] = []
  const report = header.problems.map(({ messageVi }) => messageVi)
  for await (const row of rows) {
    scans.add(row)
    if (row.status === 'read') entries.push(row.entry)
    for (const { severity, messageVi } of row.problems) report.push(`${severity}: ${messageVi}`)
  }
  const { missingRows, unnamedRows, repeatedRows, extraFiles } = scans.report()
  report.push(`scans: ${missingRows.length} missing, ${unnamedRows.length} not named, ${repeatedRows.length} twice`)
  report.push(`scans without a row: ${extraFiles.length}`)
  await writeFile(keepIn, await writeBook(entries, { book: 'birth' }))
  return report
}
