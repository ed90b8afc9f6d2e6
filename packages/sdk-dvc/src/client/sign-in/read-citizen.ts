import { ContractError, safePath, type OnDrift } from '@lienthong/sdk-core'
import { zDvcqgClaims, zDvcqgClaimsTolerant, zVneidClaims, zVneidClaimsTolerant } from '../../contract/index.ts'
import { dvcqgTable, vneidTable, type ClaimTable } from './claim-tables.ts'
import type { CitizenFacts, ClaimSource, SignedInCitizen, SignInProvider } from './signed-in-citizen.ts'

/** What the provider told, by where it told it. */
export interface ToldClaims {
  readonly idToken: string
  readonly idTokenClaims: Readonly<Record<string, unknown>>
  /** Absent where the provider has no such endpoint. */
  readonly userInfo?: Readonly<Record<string, unknown>>
}

const label = { system: 'sign-in', operation: 'complete' } as const

const sets = {
  dvcqg: { table: dvcqgTable, strict: zDvcqgClaims, tolerant: zDvcqgClaimsTolerant },
  vneid: { table: vneidTable, strict: zVneidClaims, tolerant: zVneidClaimsTolerant },
} as const

/** Claims of the token itself, which say nothing of the citizen. */
const tokenClaims: ReadonlySet<string> = new Set(
  'iss aud exp iat nbf auth_time nonce acr amr azp at_hash c_hash s_hash jti sid'.split(' '),
)

/**
 * Reads a citizen from the claims of a provider: of two documents that tell a fact, `userinfo` is the fresher. A claim that
 * cannot be read is left out and told to `onDrift`: nobody is signed in under half a number.
 *
 * @throws {@link ContractError} when a claim has a type that no such claim has.
 */
export function readCitizen(provider: SignInProvider, told: ToldClaims, onDrift?: OnDrift): SignedInCitizen {
  const { idToken, idTokenClaims, userInfo = {} } = told
  const fromIdToken = Object.fromEntries(Object.entries(idTokenClaims).filter(([name]) => !tokenClaims.has(name)))
  const set = sets[provider]
  for (const claims of [fromIdToken, userInfo]) requireForm(set, { sub: idTokenClaims['sub'], ...claims }, onDrift)
  const read = readFacts(set.table, { userinfo: userInfo, 'id-token': fromIdToken }, onDrift)
  const { acr } = idTokenClaims
  const citizen = {
    provider,
    subject: String(idTokenClaims['sub']),
    ...(typeof acr === 'string' && acr !== '' && { authenticationClass: acr }),
    ...read.facts,
    sources: Object.freeze(read.sources),
  }
  Object.defineProperty(citizen, 'rawClaims', { value: Object.freeze({ ...idTokenClaims, ...userInfo }) })
  Object.defineProperty(citizen, 'idToken', { value: idToken })
  return Object.freeze(citizen) as unknown as SignedInCitizen
}

function requireForm(
  { strict, tolerant }: (typeof sets)[SignInProvider],
  claims: Readonly<Record<string, unknown>>,
  onDrift: OnDrift | undefined,
): void {
  const accepted = tolerant.safeParse(claims)
  if (!accepted.success) {
    const problems = accepted.error.issues.map(({ path, code }) => `${safePath(path, '(claims)')}: ${code}`)
    throw new ContractError('ANSWER_OUTSIDE_CONTRACT', { ...label, problems })
  }
  const unknown = Object.keys(claims).filter((name) => !Object.hasOwn(strict.shape, name))
  for (const name of unknown) onDrift?.({ ...label, kind: 'unknown-field', path: safePath([name], '(claims)') })
}

type Documents = Readonly<Record<ClaimSource['from'], Readonly<Record<string, unknown>>>>

interface Read {
  readonly facts: CitizenFacts
  readonly sources: Partial<Record<keyof CitizenFacts, ClaimSource>>
}

function readFacts(table: ClaimTable, documents: Documents, onDrift: OnDrift | undefined): Read {
  const facts: Partial<Record<keyof CitizenFacts, unknown>> = {}
  const sources: Read['sources'] = {}
  for (const [name, rule] of Object.entries(table) as [
    keyof CitizenFacts,
    NonNullable<ClaimTable[keyof CitizenFacts]>,
  ][]) {
    for (const claim of rule.claims) {
      for (const from of ['userinfo', 'id-token'] as const) {
        const text = textOf(documents[from], claim)
        if (text === undefined || Object.hasOwn(facts, name)) continue
        const value = rule.read(text)
        if (value === undefined) onDrift?.({ ...label, kind: 'unknown-value', path: claim })
        else {
          facts[name] = value
          sources[name] = { claim, from }
        }
      }
    }
  }
  return { facts: facts as CitizenFacts, sources }
}

/** Null and empty text tell nothing; a number is the code it shows. */
function textOf(claims: Readonly<Record<string, unknown>>, claim: string): string | undefined {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text.trim().normalize('NFC') : undefined
}
