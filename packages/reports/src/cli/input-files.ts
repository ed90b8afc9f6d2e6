import { InputError } from '@lienthong/sdk-core'
import { createReadStream, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { zPublishedProcedure, type PublishedProcedure } from '../dossiers/place-service.ts'
import { readCsv, type CsvRows } from '../dossiers/read-csv.ts'
import { zDeclared, type Declared } from '../tables/declared.ts'
import { CannotRun } from './cannot-run.ts'

/** Opens a CSV file. */
export function csvFrom<Schema extends z.ZodObject>(path: string, schema: Schema): CsvRows<z.output<Schema>> {
  mustBeFile(path)
  const { rows, problems } = readCsv(createReadStream(path), schema)
  return { rows: ofFile(path, rows), problems }
}

/** Says of which file it is that nothing more can be read. */
async function* ofFile<Row>(path: string, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  try {
    yield* rows
  } catch (error) {
    throw unreadable(path, error)
  }
}

function mustBeFile(path: string): void {
  const found = statOf(path)
  if (found === undefined) throw new CannotRun(`Cannot read ${path}: there is no such file`)
  if (found.isDirectory()) throw new CannotRun(`Cannot read ${path}: it is a folder`)
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw unreadable(path, error)
  }
}

/** Whoever reads the report reads Vietnamese, whoever runs the command English. */
function unreadable(path: string, error: unknown): unknown {
  if (error instanceof InputError) {
    const said = (words: 'message' | 'messageVi') => error.fields.map((problem) => problem[words]).join('; ')
    return new CannotRun(`Cannot read ${path}: ${said('message')} / Không đọc được tệp: ${said('messageVi')}`)
  }
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === undefined ? error : new CannotRun(`Cannot read ${path} (${code})`)
}

/** Reads the file of published procedures; it is short, and a wrong row would misplace dossiers. */
export async function proceduresFrom(path: string): Promise<PublishedProcedure[]> {
  const { rows, problems } = csvFrom(path, zPublishedProcedure)
  const found: PublishedProcedure[] = []
  for await (const row of rows) found.push(row)
  if (problems.length === 0) return found
  const where = problems.slice(0, 5).map(({ line, column }) => `line ${line} ${column}`)
  throw new CannotRun(`${path} is not in the form of the README: ${where.join(', ')}`)
}

/** Reads the file of declared figures. */
export async function declaredFrom(path: string): Promise<Declared> {
  mustBeFile(path)
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error)
  })
  const read = zDeclared.safeParse(toJson(text))
  if (read.success) return read.data
  const where = read.error.issues.slice(0, 5).map((issue) => issue.path.join('.') || '(all)')
  throw new CannotRun(`${path} is not in the form of the README: ${where.join(', ')}`)
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
