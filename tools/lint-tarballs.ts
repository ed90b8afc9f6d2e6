/** Runs `publint` or `attw` over every tarball of `npm run pack`: `node tools/lint-tarballs.ts publint`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { publicPackages, repositoryRoot, type PublicPackage } from './pack/public-packages.ts'

const modules = join(repositoryRoot, 'node_modules')

const linters = {
  publint: (own: PublicPackage) => [join(modules, 'publint/src/cli.js'), 'run', own.tarball, '--strict'],
  attw: (own: PublicPackage) => [
    join(modules, '@arethetypeswrong/cli/dist/index.js'),
    own.tarball,
    '--profile=node16',
    '--format=ascii',
    // A command line is started, never imported: it has no types and no CommonJS form.
    '--exclude-entrypoints=./bin',
  ],
}

const name = process.argv[2]
if (name !== 'publint' && name !== 'attw') throw new Error('Say which: publint or attw')

for (const own of publicPackages()) {
  console.log(`${name} ${own.manifest.name}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, linters[name](own), { encoding: 'utf8' })
  if (status === 0) continue
  console.error(stdout, stderr)
  process.exitCode = 1
}
