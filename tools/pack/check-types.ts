import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Consumer } from './consumer.ts'
import { libraryEntries, lockedVersion, repositoryRoot, type PublicPackage } from './public-packages.ts'
import { runNode } from './run-npm.ts'

const compiler = join(repositoryRoot, 'node_modules/typescript/bin/tsc')
const strictest = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2023']
const libraries = ['--lib', 'es2023,dom,dom.iterable']

/**
 * Compiles a stranger's code against the shipped declarations, with the declarations themselves checked: a type that
 * cannot be found is an error here, where attw and `skipLibCheck` see none.
 */
export function checkTypes(packages: readonly PublicPackage[]): void {
  const consumer = new Consumer(packages)
  try {
    consumer.install(
      packages.map(({ manifest }) => manifest.name),
      ['msw', 'openid-client'].map((peer) => `${peer}@${lockedVersion(peer)}`),
    )
    compile(
      consumer.folder,
      'node20',
      packages.flatMap((own) => specifiers(own, /./)),
    )
    // The oldest setting in use. Only entries for development may need more, because MSW is an ES module.
    compile(
      consumer.folder,
      'node16',
      packages.flatMap((own) => specifiers(own, /^\.(\/contract|\/admin-units|\/books|\/sign-in)?$/)),
    )
  } finally {
    consumer.remove()
  }
}

function specifiers(own: PublicPackage, entries: RegExp): string[] {
  return libraryEntries(own.manifest)
    .filter((entry) => entries.test(entry))
    .map((entry) => own.manifest.name + entry.slice(1))
}

function compile(folder: string, module: string, names: readonly string[]): void {
  const code = names
    .map((name, at) => `import * as entry${String(at)} from '${name}'\nvoid entry${String(at)}\n`)
    .join('')
  writeFileSync(join(folder, 'as-esm.mts'), code)
  writeFileSync(join(folder, 'as-commonjs.cts'), code)
  runNode([compiler, ...strictest, ...libraries, '--module', module, 'as-esm.mts', 'as-commonjs.cts'], folder)
}
