import { globSync, readFileSync } from 'node:fs'
import { OptionDefaults } from 'typedoc'

// TypeDoc asks for documentation in the root package only, unless the packages are named.
const packages = globSync('packages/*/package.json', { cwd: import.meta.dirname }).map(
  (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).name,
)

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Liên Thông',
  out: 'build/api',
  tsconfig: 'tsconfig.json',
  // The compiler has its own step.
  skipErrorChecking: true,
  entryPoints: [
    'packages/*/src/index.ts',
    'packages/*/src/client/sign-in/index.ts',
    'packages/*/src/{admin-units,books,conformance,contract,http,mock,msw,node}/index.ts',
  ],
  // Written out of the contracts, which document every field.
  exclude: ['**/*.gen.ts'],
  excludeExternals: true,
  excludeInternal: true,
  excludePrivate: true,
  readme: 'none',
  disableGit: true,
  sourceLinkTemplate: '{path}#L{line}',
  blockTags: [...OptionDefaults.blockTags, '@source', '@description'],
  packagesRequiringDocumentation: packages,
  requiredToBeDocumented: ['Class', 'Enum', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  // Links name the errors of the core, which an operation need not import.
  validation: { notDocumented: true, notExported: false, invalidLink: false },
  treatValidationWarningsAsErrors: true,
}
