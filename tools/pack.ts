/**
 * Packs every public package to build/tarballs and compares each list of files with what is expected.
 * Needs a build. Publint, attw and the pack check read these tarballs, so they judge what a user downloads.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fileListProblems } from './pack/expected-files.ts'
import { publicPackages, repositoryRoot, tarballFolder, type PublicPackage } from './pack/public-packages.ts'
import { runNpm } from './pack/run-npm.ts'
import { staged, stageFolder } from './pack/staged.ts'

interface PackReport {
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/**
 * A package should not grow unnoticed. Compressed bytes of its files, without source maps, and without the table of
 * administrative units, which is loaded only when it is imported.
 */
const sizeLimits: Readonly<Record<string, number>> = { '@lienthong/sdk-core': 150_000 }
const notCounted = /\.map$|admin-units/

function pack(own: PublicPackage): PackReport {
  const output = runNpm(['pack', '--json', '--ignore-scripts', '--pack-destination', tarballFolder], staged(own))
  // npm 10 and 11 answer a list; npm 12 an object by name.
  const [report] = Object.values(JSON.parse(output) as Record<string, PackReport>)
  if (!report) throw new Error(`npm pack said nothing about ${own.manifest.name}`)
  return report
}

function countedBytes(own: PublicPackage, { files }: PackReport): number {
  const counted = files.filter(({ path }) => !notCounted.test(path))
  return gzipSync(Buffer.concat(counted.map(({ path }) => readFileSync(join(own.folder, path))))).byteLength
}

function problemsOf(own: PublicPackage, report: PackReport): string[] {
  const { files } = report
  const limit = sizeLimits[own.manifest.name]
  const bytes = limit === undefined ? 0 : countedBytes(own, report)
  const tooLarge =
    limit !== undefined && bytes > limit ? [`${String(bytes)} compressed bytes, more than ${String(limit)}`] : []
  return [
    ...fileListProblems(
      own,
      files.map((file) => file.path),
    ),
    ...tooLarge,
  ]
}

for (const folder of [tarballFolder, stageFolder]) rmSync(folder, { recursive: true, force: true })
mkdirSync(tarballFolder, { recursive: true })

for (const own of publicPackages()) {
  const report = pack(own)
  const problems = problemsOf(own, report)
  console.log(`${own.manifest.name}  ${String(report.files.length)} files, ${(report.size / 1000).toFixed(1)} kB`)
  for (const problem of problems) console.error(`  ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
if (process.exitCode)
  console.error(`The tarballs under ${tarballFolder.slice(repositoryRoot.length + 1)} are not as expected.`)
