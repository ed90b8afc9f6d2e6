import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { roomBoundaries } from './tools/eslint/room-boundaries.js'

const commandLines = ['packages/*/src/bin.ts', 'packages/*/src/cli/**/*.ts']
const configuration = [
  '*.config.{js,ts}',
  '*.config.base.ts',
  'packages/*/*.config.ts',
  'tools/test-counts-reporter.ts',
]
const tests = ['**/*.test.ts', '**/*.test-d.ts', 'packages/*/test/**/*.ts', 'examples/*/test/**/*.ts']

export default defineConfig(
  globalIgnores(['**/dist/', '**/build/', '**/coverage/', '**/.turbo/', '**/*.gen.ts']),
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    name: 'house',
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['warn', { max: 250 }],
      'max-lines-per-function': ['warn', { max: 50 }],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      // `interface` and `type` say different things: a shape to implement, or a name for a union or a mapped type.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The name of a key is documentation: `{ readonly [field: string]: string }`.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // A listener that does nothing is a fair default.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    name: 'house/types-needed',
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: ['./tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'house/scripts',
    files: ['**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    name: 'house/browser',
    files: ['examples/*/public/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'fetch', 'crypto', 'CSS', 'URLSearchParams'].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    name: 'house/no-console',
    files: ['packages/*/src/**/*.ts'],
    ignores: commandLines,
    rules: { 'no-console': 'error' },
  },
  {
    name: 'house/configuration',
    files: configuration,
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    name: 'house/tests',
    files: tests,
    rules: {
      // A `describe` is a table of contents, not a function to be short.
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  ...roomBoundaries,
)
