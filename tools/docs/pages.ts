import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'

/** A page of the documentation that is made from the code. */
export interface Page {
  /** Path from the root of the repository. */
  readonly path: string
  /** Markdown, formatted when it is written. */
  readonly text: string
}

/** Root of the repository. */
export const root = resolve(import.meta.dirname, '../..')

/** Writes pages, or with `--check` says which differ. Returns the exit code: 0 done or current, 1 problem, 2 wrong argument. */
export async function finishPages(command: string, pages: readonly Page[], args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== '--check')
  if (unknown.length > 0) {
    console.error(`${command}: unknown argument ${unknown.join(' ')}. The only one is --check.`)
    return 2
  }
  const differing: Page[] = []
  for (const page of pages) {
    const finished = await formatted(page)
    if (!isCurrent(finished)) differing.push(finished)
  }
  return args.includes('--check') ? report(command, differing) : write(command, differing, pages.length)
}

/** A Markdown table. Cells are text, or Markdown that is meant as such. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Codes side by side, each in code font. */
export function codes(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

async function formatted({ path, text }: Page): Promise<Page> {
  const file = join(root, path)
  const config = await resolveConfig(file)
  return { path: file, text: await format(text, { ...config, parser: 'markdown' }) }
}

function isCurrent({ path, text }: Page): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text
}

function report(command: string, differing: readonly Page[]): number {
  for (const { path } of differing) console.error(`${command}: ${path.slice(root.length + 1)} differs from the code`)
  if (differing.length > 0) console.error(`${command}: run it without --check and commit the result`)
  else console.log(`${command}: current`)
  return differing.length > 0 ? 1 : 0
}

function write(command: string, differing: readonly Page[], count: number): number {
  for (const { path, text } of differing) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`${command}: wrote ${path.slice(root.length + 1)}`)
  }
  console.log(`${command}: ${count} pages, ${differing.length} changed`)
  return 0
}
