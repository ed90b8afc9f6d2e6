import { listContracts } from './contracts.ts'
import { compareFiles, writeFiles, type GeneratedFile } from './files.ts'
import { renderContract } from './render-contract.ts'

/** Where progress and problems are told. */
export interface Output {
  log(line: string): void
  error(line: string): void
}

/** Generates from every contract below `root` and returns the exit code: 0 done or current, 1 problem, 2 wrong argument. */
export async function run(root: string, args: readonly string[], output: Output): Promise<number> {
  const unknown = args.filter((arg) => arg !== '--check')
  if (unknown.length > 0) {
    output.error(`generate: unknown argument ${unknown.join(' ')}. The only one is --check.`)
    return 2
  }
  try {
    const files = await render(root, output)
    return args.includes('--check') ? check(root, files, output) : write(root, files, output)
  } catch (error) {
    output.error(`generate: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

async function render(root: string, output: Output): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = []
  for (const contract of listContracts(root)) {
    output.log(`generate: ${contract.name}`)
    files.push(...(await renderContract(contract)))
  }
  return files
}

function write(root: string, files: readonly GeneratedFile[], output: Output): number {
  const changed = writeFiles(root, files)
  for (const file of changed) output.log(`generate: wrote ${file}`)
  output.log(`generate: ${files.length} files, ${changed.length} changed`)
  return 0
}

function check(root: string, files: readonly GeneratedFile[], output: Output): number {
  const differences = compareFiles(root, files)
  for (const difference of differences) output.error(`generate: ${difference}`)
  if (differences.length === 0) output.log(`generate: ${files.length} files are current`)
  else output.error('generate: run `npm run generate` and commit the result')
  return differences.length === 0 ? 0 : 1
}
