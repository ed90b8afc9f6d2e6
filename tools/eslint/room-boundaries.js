/**
 * Who may import whom, inside and between packages: one list of forbidden imports per room.
 *
 * ESLint does not merge the options of a rule, the last matching entry wins. Every entry therefore names its whole
 * list, and the order is: widest first, the narrow exception last.
 */
import { readdirSync } from 'node:fs'
import * as no from './forbidden-imports.js'

/** The packages that each stand for one national system. */
const systems = readdirSync(new URL('../../packages/', import.meta.url)).filter(
  (name) => name.startsWith('sdk-') && name !== 'sdk-core',
)
const inSystems = (...paths) => systems.flatMap((name) => paths.map((path) => `packages/${name}/src/${path}`))

const tests = ['**/*.test.ts', '**/*.test-d.ts']
const commandLine = ['packages/conformance/src/bin.ts', 'packages/conformance/src/cli/**/*.ts']

const everywhere = [no.generated, no.repositoryTools]
const neutral = [...everywhere, no.node, no.nodeDoor, no.databases]
const system = [...neutral, no.otherSystems, no.applications, no.services]
const besideClient = [no.room('client'), no.room('card'), no.room('match'), no.room('law')]
const mock = [...system, no.judge, ...besideClient, no.room('conformance')]
const cases = [...neutral, no.anyButJudge, ...besideClient, no.room('mock')]

/** One flat-config entry that forbids exactly these imports in these files. */
function boundary(name, files, patterns, ignores = tests) {
  return {
    name: `boundaries/${name}`,
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  }
}

/** The tests of a system may use its own rooms and Node, and still no other system. */
function systemTests(name) {
  const others = no.forbid(`^@lienthong/(?!${name}(/|$))sdk-(?!core(/|$))`, no.otherSystems.message)
  const files = [`packages/${name}/test/**/*.ts`, ...tests.map((glob) => `packages/${name}/${glob}`)]
  return boundary(`${name}/tests`, files, [no.generated, no.applications, others], [])
}

const foundations = [
  boundary('sdk-core', ['packages/sdk-core/src/**/*.ts'], [...neutral, no.anyLienthong, no.testTools]),
  boundary('sdk-core/node', ['packages/sdk-core/src/node/**/*.ts'], [...everywhere, no.anyLienthong, no.testTools]),
  boundary('mock-core', ['packages/mock-core/src/**/*.ts'], [...neutral, no.anyButCore, no.msw]),
  boundary('mock-core/msw', ['packages/mock-core/src/msw/**/*.ts'], [...neutral, no.anyButCore]),
  boundary('conformance', ['packages/conformance/src/**/*.ts'], [...neutral, no.anyLienthong, no.testTools]),
  boundary('conformance/command-line', commandLine, [...everywhere, no.anyLienthong, no.testTools]),
]

/** The public surface: the client, and what some systems have beside it that sends nothing, as readers of cards. */
const publicRooms = ['index.ts', 'client/**/*.ts', 'card/**/*.ts', 'match/**/*.ts', 'law/**/*.ts']

const rooms = [
  boundary('client', inSystems(...publicRooms), [
    ...system,
    no.testTools,
    no.room('mock'),
    no.room('conformance'),
    no.room('books'),
  ]),
  // Files of spreadsheets: an entry of its own, so that the client brings no library for them.
  boundary('books', inSystems('books/**/*.ts'), [
    ...system,
    no.testTools,
    no.room('client'),
    no.room('mock'),
    no.room('conformance'),
  ]),
  // `../index.ts` is the client from a file of the room, and the room itself from a folder in it.
  boundary('mock', inSystems('mock/*.ts'), [...mock, no.clientSurface(1)]),
  boundary('mock/inside', inSystems('mock/*/**/*.ts'), [...mock, no.clientSurface(2)]),
  boundary('conformance-cases', inSystems('conformance/*.ts'), [...cases, no.clientSurface(1)]),
  boundary('conformance-cases/inside', inSystems('conformance/*/**/*.ts'), [...cases, no.clientSurface(2)]),
]

/** The contract imports nothing of the house; its index.ts is the one door to the generated files. */
const contractIndex = boundary(
  'contract',
  ['packages/*/src/contract/index.ts'],
  [no.repositoryTools, no.node, no.anyLienthong, ...besideClient, no.room('mock'), no.room('conformance')],
)

const noHiddenImports = {
  name: 'boundaries/no-hidden-imports',
  files: ['packages/*/src/**/*.ts'],
  ignores: [...tests, ...commandLine, 'packages/mock-server/**'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'A dynamic import hides from the boundaries of the house.' },
    ],
  },
}

export const roomBoundaries = [
  noHiddenImports,
  boundary('packages', ['packages/*/src/**/*.ts'], neutral),
  boundary('mock-server', ['packages/mock-server/src/**/*.ts'], [...everywhere, no.databases]),
  boundary('dossier-engine', ['packages/dossier-engine/src/**/*.ts'], [...everywhere, no.testTools]),
  boundary('reports', ['packages/reports/src/**/*.ts'], [...everywhere, no.testTools, no.databases]),
  boundary(
    'essential-services',
    ['packages/essential-services/src/**/*.ts'],
    [...neutral, no.applications, no.testTools, no.insidesOfSystems],
  ),
  boundary('examples', ['examples/**/*.ts'], [no.generated, no.insides], []),
  ...foundations,
  ...rooms,
  contractIndex,
  ...systems.map(systemTests),
]
