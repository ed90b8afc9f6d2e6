import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withInternalDependencies, type PublicPackage } from './public-packages.ts'
import { runNode, runNpm } from './run-npm.ts'

/** A stranger's project: an empty folder outside the repository that installs our tarballs. */
export class Consumer {
  readonly folder: string
  readonly #packages: readonly PublicPackage[]

  constructor(packages: readonly PublicPackage[]) {
    this.folder = mkdtempSync(join(tmpdir(), 'lienthong-pack-check-'))
    this.#packages = packages
    writeFileSync(join(this.folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n')
  }

  /** Installs these packages of the house with the tarballs of what they need, and any other specifiers. */
  install(names: readonly string[], others: readonly string[] = [], flags: readonly string[] = []): void {
    const wanted = withInternalDependencies(names, this.#packages)
    const tarballs = this.#packages
      .filter(({ manifest }) => wanted.includes(manifest.name))
      .map(({ tarball }) => tarball)
    runNpm(['install', '--prefer-offline', '--no-audit', '--no-fund', ...flags, ...tarballs, ...others], this.folder)
  }

  /** @returns The names under node_modules, scoped ones as `@scope/name`. */
  installed(): string[] {
    const modules = join(this.folder, 'node_modules')
    return readdirSync(modules).flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
    )
  }

  /** Loads each entry as an ES module and by `require`, and fails when one gives nothing. */
  load(entries: readonly string[]): void {
    const check = `if (Object.keys(loaded).length === 0) throw new Error(entry + ' exports nothing')`
    const list = JSON.stringify(entries)
    this.#evaluate('module', `for (const entry of ${list}) { const loaded = await import(entry); ${check} }`)
    this.#evaluate('commonjs', `for (const entry of ${list}) { const loaded = require(entry); ${check} }`)
  }

  /** Starts a command with `--help`. */
  help(command: string, script: string): void {
    if (!existsSync(join(this.folder, 'node_modules/.bin', command))) throw new Error(`${command} is not installed`)
    const text = runNode([join(this.folder, 'node_modules', script), '--help'], this.folder)
    if (!text.includes(command)) throw new Error(`${command} --help does not name the command:\n${text}`)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #evaluate(type: 'module' | 'commonjs', code: string): void {
    runNode([`--input-type=${type}`, '--eval', code], this.folder)
  }
}
