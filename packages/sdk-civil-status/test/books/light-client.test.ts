import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

/** Loads an entry in a process of its own, and lists the packages that came with it. */
async function packagesBehind(entry: string): Promise<string[]> {
  const code = `
    import { registerHooks } from 'node:module'
    const found = new Set()
    registerHooks({ resolve(name, context, next) {
      const resolved = next(name, context)
      const inside = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(resolved.url)
      if (inside) found.add(inside[1])
      return resolved
    } })
    await import('${entry}')
    console.log(JSON.stringify([...found]))`
  const flags = ['--conditions=@lienthong/source', '--input-type=module', '--eval', code]
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: import.meta.dirname })
  return JSON.parse(stdout) as string[]
}

it('the client loads nothing of spreadsheets; the entry for books does', async () => {
  const spreadsheets = ['read-excel-file', 'write-excel-file', 'fflate']
  expect(await packagesBehind('@lienthong/sdk-civil-status/books')).toEqual(expect.arrayContaining(spreadsheets))
  const client = await packagesBehind('@lienthong/sdk-civil-status')
  expect(client).toContain('zod')
  expect(client.filter((name) => spreadsheets.includes(name))).toEqual([])
})
