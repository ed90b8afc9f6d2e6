import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** A file as it should be. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Says in which files the repository differs from what was generated: changed, missing or left over. */
export function compareFiles(root: string, files: readonly GeneratedFile[]): string[] {
  const differing = files.flatMap(({ path, text }) => {
    if (!existsSync(path)) return [`${relative(root, path)} is missing`]
    return readFileSync(path, 'utf8') === text ? [] : [`${relative(root, path)} differs from its contract`]
  })
  return [...differing, ...leftOver(root, files).map((path) => `${relative(root, path)} has no contract any more`)]
}

/** Writes what changed, removes what is left over, and returns the paths of both. */
export function writeFiles(root: string, files: readonly GeneratedFile[]): string[] {
  const changed = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  for (const { path, text } of changed) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const removed = leftOver(root, files)
  for (const path of removed) rmSync(path)
  return [...changed.map(({ path }) => path), ...removed].map((path) => relative(root, path))
}

function leftOver(root: string, files: readonly GeneratedFile[]): string[] {
  const wanted = new Set(files.map(({ path }) => path))
  const present = globSync('packages/*/src/contract/*.gen.ts', { cwd: root }).sort()
  return present.map((path) => join(root, path)).filter((path) => !wanted.has(path))
}
