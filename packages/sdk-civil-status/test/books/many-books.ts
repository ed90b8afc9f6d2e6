/**
 * Plays a reading in a process of its own and prints what it took, for `memory.test.ts`:
 * `node --conditions=@lienthong/source many-books.ts files|rows <count>`
 */
import { readBook, readBookCsv, writeBook, writeBookCsv } from '@lienthong/sdk-civil-status/books'
import { kinds, smallest, birth } from './made-up-books.ts'

const megabyte = 1024 * 1024

/** Books of 100 rows, one file after the other. */
async function readFiles(count: number): Promise<number> {
  const files = await Promise.all(
    kinds.map((book) =>
      writeBook(
        Array.from({ length: 100 }, (_, at) => ({ ...smallest[book], number: `${at + 1}` }) as never),
        { book },
      ),
    ),
  )
  let rows = 0
  for (let at = 0; at < count; at++) {
    const book = kinds[at % kinds.length]!
    // A copy, as a file that is read anew each time.
    const { rows: read } = await readBook(files[at % files.length]!.slice(), { book })
    for await (const { status } of read) if (status === 'read') rows += 1
  }
  return rows
}

/** CSV that never stands in memory as a whole; the heap is looked at on the way. */
async function readRows(count: number, heapAt: (row: number) => void): Promise<number> {
  function* entries() {
    for (let at = 1; at <= count; at++) yield { ...birth, number: String(at), scanFile: `KS.2005.01.${at}.pdf` }
  }
  async function* bytes() {
    const encoder = new TextEncoder()
    for await (const line of writeBookCsv(entries(), { book: 'birth' })) yield encoder.encode(line)
  }
  let rows = 0
  for await (const { status, row } of (await readBookCsv(bytes(), { book: 'birth' })).rows) {
    if (status === 'read') rows += 1
    if (row % 20_000 === 0) heapAt(row)
  }
  return rows
}

const [what, count = '1'] = process.argv.slice(2)
const heapMegabytes: number[] = []
const lookAtHeap = (): void => {
  globalThis.gc?.()
  heapMegabytes.push(Math.round(process.memoryUsage().heapUsed / megabyte))
}
const rows = what === 'files' ? await readFiles(Number(count)) : await readRows(Number(count), lookAtHeap)
// Kilobytes, on every system.
const mostMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(JSON.stringify({ rows, mostMegabytes, heapMegabytes }))
