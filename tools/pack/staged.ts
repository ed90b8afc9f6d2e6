import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { repositoryRoot, type Manifest, type PublicPackage } from './public-packages.ts'

export const stageFolder = join(repositoryRoot, 'build/stage')

/**
 * Copies what is published to a folder of its own, and takes out of its manifest what only this repository can use: the
 * condition that points to the sources. They stay at home; the source maps have their text.
 */
export function staged({ folder, manifest }: PublicPackage): string {
  const stage = join(stageFolder, basename(folder))
  mkdirSync(stage, { recursive: true })
  for (const name of [...manifest.files.map(topLevel), 'README.md', 'LICENSE'])
    cpSync(join(folder, name), join(stage, name), { recursive: true })
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  writeFileSync(
    join(stage, 'package.json'),
    `${JSON.stringify(published(JSON.parse(text) as Manifest), undefined, 2)}\n`,
  )
  return stage
}

/** `contract/*.yaml` is in `contract`. */
function topLevel(pattern: string): string {
  return pattern.split('/')[0] ?? pattern
}

function published({ exports, ...rest }: Manifest): object {
  const targets = Object.entries(exports).map(
    ([entry, { '@lienthong/source': _, ...target }]) => [entry, target] as const,
  )
  return { ...rest, exports: Object.fromEntries(targets) }
}
