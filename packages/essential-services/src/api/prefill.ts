import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { CitizenAddress, CitizenField, CitizenRecord } from '@lienthong/sdk-residence'
import { valueAt } from '../form/condition.ts'
import { fieldModels, type FieldModel } from '../form/field-model.ts'
import type { ServiceClients } from '../dossier/ports.ts'
import { askPopulation, purposeOf } from '../registers/ask-population.ts'
import type { Found } from '../service/findings.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion } from './get-service.ts'
import { ServiceError } from './service-error.ts'
import { dayAsked, type AtOptions } from './versions.ts'

/** Who signed in, and who asks the register for them. */
export interface SignedIn {
  readonly personalId: string
  readonly name: string
  /** Day or year, as the register has it. */
  readonly birthDate: string
  /** Account in whose name the register is asked: every look-up is audited. */
  readonly officer: string
  /**
   * Purpose of the look-up: the code of the procedure, as `1.004222`. Default the first code of the version; needed where the
   * catalogue knows none, as the province has it mapped for the service.
   */
  readonly procedureCode?: string
}

/** A form with what the register knows. */
export interface Prefilled {
  /** Part of a form: what could be filled in and nothing else. */
  readonly form: Readonly<Record<string, unknown>>
  /** Paths that were filled in. */
  readonly filled: readonly string[]
  /** Paths the register has nothing usable for, as an address of the old list. */
  readonly open: readonly string[]
  /** What the look-up came to, for `requiredDocuments`. */
  readonly found: Found
}

/**
 * Fills the fields of a form that the population database knows of the person who signed in. One look-up, audited; safe to
 * repeat. A register that does not answer fills in nothing and is said to be unavailable: the citizen types. A register that
 * refuses to be asked is no such register: the error of its client is thrown, for somebody has to set something right.
 *
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING`, and as {@link serviceVersion}
 * @throws {@link InputError} when what is known of the person is no question for the register, or when no code of a procedure
 * is known or given: the register logs for what it was asked, and a slug is no procedure. Nothing was sent.
 * @throws {@link RemoteError} as the client of the register, say `RESIDENCE_PROCEDURE_NOT_PERMITTED`: have the code mapped.
 * @example const { form, found } = await prefill('passport', signedIn, { population })
 */
export async function prefill(
  slug: ServiceSlug | (string & {}),
  signedIn: SignedIn,
  clients: ServiceClients,
  options: AtOptions = {},
): Promise<Prefilled> {
  const { form, procedures } = serviceVersion(slug, options)
  if (clients.population === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'population' })
  const fields = asked(fieldModels(form.schema))
  const { procedureCode = procedures[0]?.value.code, ...person } = signedIn
  const purpose = purposeOf('prefill', procedureCode, ['signedIn', 'procedureCode'])
  const { record, state } = await askPopulation(clients.population, { ...person, procedureCode: purpose })
  const values = fields.map(({ path, from }) => ({ path, value: valueOf(record, from, dayAsked(options)) }))
  const known = values.filter(({ value }) => value !== undefined)
  return {
    form: known.reduce<Record<string, unknown>>((tree, { path, value }) => put(tree, path.split('.'), value), {}),
    filled: known.map(({ path }) => path),
    open: values.filter(({ value }) => value === undefined).map(({ path }) => path),
    found: foundOf(record, state),
  }
}

/** Fields outside lists that name what fills them in; a group that is filled in as a whole hides its parts. */
function asked(fields: readonly FieldModel[]): { readonly path: string; readonly from: CitizenField }[] {
  return fields.flatMap(({ path, from, fields: below = [] }) =>
    from === undefined ? asked(below) : [{ path, from: from as CitizenField }],
  )
}

function valueOf(record: CitizenRecord | undefined, from: CitizenField, at: string): unknown {
  const value = valueAt(record, from)
  if (from === 'sex' && value === 'unknown') return undefined
  return isAddress(value) ? addressInForce(value, at) : value
}

function isAddress(value: unknown): value is CitizenAddress {
  return typeof value === 'object' && value !== null
}

/** Codes change their meaning: an address is filled in only with codes that are in force on the day of the dossier. */
function addressInForce(address: CitizenAddress, at: string): object | undefined {
  const { provinceCode = '', communeCode = '', districtCode, detail = '' } = address
  const commune = resolveUnit(communeCode, { level: 'commune', at })
  if (commune?.provinceCode !== provinceCode || commune.districtCode !== districtCode || detail === '') return undefined
  return { provinceCode, ...(districtCode !== undefined && { districtCode }), communeCode, detail }
}

function foundOf(record: CitizenRecord | undefined, state: 'found' | 'not-found' | 'unavailable'): Found {
  if (state !== 'found') return { identity: state, residence: state, 'old-id-number': state }
  const has = (value: unknown) => (value === undefined ? 'not-found' : 'found')
  const { permanentResidence, currentResidence, oldIdNumber } = record ?? {}
  return {
    identity: 'found',
    residence: has(permanentResidence ?? currentResidence),
    'old-id-number': has(oldIdNumber),
  }
}

function put(
  tree: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (rest.length === 0) return { ...tree, [key]: value }
  return { ...tree, [key]: put((tree[key] ?? {}) as Record<string, unknown>, rest, value) }
}
