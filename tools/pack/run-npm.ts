import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { delimiter } from 'node:path'
import { repositoryRoot } from './public-packages.ts'

/**
 * The environment of a stranger's terminal: nothing of the npm script we run in, so that a nested npm looks at the
 * folder it stands in, and finds no command of this repository.
 */
function strangerEnvironment(): NodeJS.ProcessEnv {
  const own = /^npm_(package_|lifecycle_|config_(local_prefix|workspace))|^INIT_CWD$|^NODE_OPTIONS$/i
  const kept = Object.entries(process.env).filter(([key]) => !own.test(key))
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(repositoryRoot))
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) }
}

function run(file: string, args: readonly string[], cwd: string): string {
  const options: ExecFileSyncOptions = { cwd, env: strangerEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] }
  try {
    return execFileSync(file, args, { ...options, maxBuffer: 64 * 1024 * 1024 }).toString()
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer }
    throw new Error(`${file} ${args.join(' ')}\n${String(stdout ?? '')}\n${String(stderr ?? '')}`, { cause: error })
  }
}

/** Runs the npm that runs us, or the one on the PATH. @returns Its standard output. */
export function runNpm(args: readonly string[], cwd: string): string {
  const npmCli = process.env.npm_execpath
  return npmCli ? run(process.execPath, [npmCli, ...args], cwd) : run('npm', args, cwd)
}

/** Runs a piece of JavaScript, or a file, with this Node. @returns Its standard output. */
export function runNode(args: readonly string[], cwd: string): string {
  return run(process.execPath, args, cwd)
}
