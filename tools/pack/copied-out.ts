import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { Consumer } from './consumer.ts'
import { readManifest, repositoryRoot, type PublicPackage } from './public-packages.ts'

/** Copies an example out of the repository, installs our tarballs beside it unchanged, and lets it be tried there. */
export function copiedOut(
  example: string,
  packages: readonly PublicPackage[],
  attempt: (folder: string) => void,
): void {
  const source = join(repositoryRoot, 'examples', example)
  const { dependencies, devDependencies } = readManifest(source)
  const needed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name.startsWith('@lienthong/'))
  const consumer = new Consumer(packages)
  try {
    cpSync(source, consumer.folder, { recursive: true, filter: (path) => !path.includes('node_modules') })
    consumer.install(needed, [], ['--no-save'])
    attempt(consumer.folder)
  } finally {
    consumer.remove()
  }
}
