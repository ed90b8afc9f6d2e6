import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { ServiceError } from '../api/service-error.ts'
import type { DossierHead, Filing, PlainFiling, WriteSupplement } from '../service/filing.ts'
import type { ServiceDefinition } from '../service/service-definition.ts'
import { caseSystemCase, mirrorCase } from './cases/case-system-case.ts'
import { civilStatusCase } from './cases/civil-status-case.ts'
import { healthInsuranceCase } from './cases/health-insurance-case.ts'
import { processCase } from './cases/process-case.ts'
import { residenceCase } from './cases/residence-case.ts'
import { requireMethods } from './check-options.ts'
import { paymentReference } from './payment-reference.ts'
import type { ServiceClients, ServiceProcesses } from './ports.ts'
import type { ServiceCase } from './service-case.ts'

/** What a case is opened with. */
export interface CaseOptions {
  readonly head: DossierHead
  /** Checked. Absent for a dossier that was filed before and is followed. */
  readonly form?: object
  readonly clients: ServiceClients
  readonly processes?: ServiceProcesses
  /** Province of the office, two digits. */
  readonly provinceCode?: string
}

type AnyFiling = Filing<never>
type Plain = PlainFiling<never>

/**
 * Opens the case of a service at its system.
 *
 * @throws {@link ServiceError} `SERVICE_CLIENT_MISSING`
 * @throws {@link InputError} naming the method that a client lacks, or `provinceCode` where the system asks for it.
 */
export function openCase(service: ServiceDefinition, options: CaseOptions): ServiceCase {
  const filing = service.filing as unknown as AnyFiling
  return open(service, plain(filing, options.form), options)
}

function plain(filing: AnyFiling, form: object | undefined): Plain {
  if (filing.by !== 'by-form') return filing
  // A dossier that is followed is asked about in the same way whatever was filed.
  return filing.choose((form ?? {}) as never)
}

function open(service: ServiceDefinition, filing: Plain, options: CaseOptions): ServiceCase {
  const { head, form, clients } = options
  const { slug } = service
  switch (filing.by) {
    case 'residence': {
      const methods = form ? ['checkDossier', filing.call, 'getProcedureStatus'] : ['getProcedureStatus']
      const client = given(clients.residenceProcedures, 'residenceProcedures', methods)
      return residenceCase(client, head, form && { how: filing, form })
    }
    case 'civil-status':
      return civilStatusCase(given(clients.civilStatus, 'civilStatus', civilStatusMethods), head, {
        kind: registrationKind(slug),
        provinceCode: provinceOf(options),
        readPaper: clients.readPaper,
        ...(form && { form }),
        write: (checked) => filing.write(checked as never, head),
      })
    case 'line-of-business':
    case 'registry': {
      const [client, system] =
        filing.by === 'registry'
          ? [given(clients.registries, 'registries', caseMethods), filing.registry]
          : [given(clients.lineOfBusiness, 'lineOfBusiness', caseMethods), filing.system]
      const content = filing.content ?? ((checked: object) => checked)
      const write = (checked: object) => content(checked as never, head)
      return caseSystemCase(client, head, { system, service: slug, write, ...(form && { form }) })
    }
    case 'health-insurance':
      return healthInsuranceCase(
        given(clients.householdInsurance, 'householdInsurance', insuranceMethods),
        head,
        paymentReference(head.dossierCode),
        form && filing.write(form as never, head),
      )
    case 'process':
      if (options.processes === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: 'processes' })
      return processCase(options.processes, head.dossierCode, {
        kind: filing.process,
        ...(form && { input: filing.write(form as never, head) }),
        writeSupplement: filing.writeSupplement as WriteSupplement<object>,
      })
    case 'mirror':
      return mirrorCase(
        given(clients.lineOfBusiness, 'lineOfBusiness', ['status', 'result']),
        head.dossierCode,
        filing.system,
      )
  }
}

const civilStatusMethods = ['checkRegistration', 'submitRegistration', 'listRegistrationResults']
const insuranceMethods = ['getHousehold', 'quoteRenewal', 'payRenewal', 'getRenewal']
const caseMethods = ['submit', 'status', 'supplement', 'withdraw', 'confirmPayment', 'result']

function given<Client extends object>(client: Client | undefined, name: string, methods: readonly string[]): Client {
  if (client === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: name })
  requireMethods(client, ['clients', name], methods, operation)
  return client
}

function provinceOf({ provinceCode }: CaseOptions): string {
  if (provinceCode !== undefined && /^\d{2}$/.test(provinceCode)) return provinceCode
  const rule = provinceCode === undefined ? 'required' : 'province-code'
  throw new InputError({ system: 'essential-services', operation, fields: [fieldProblem(['provinceCode'], rule)] })
}

const operation = 'submit'

function registrationKind(slug: string): 'birth' | 'death' | 'marriage' {
  if (slug.startsWith('death')) return 'death'
  return slug.startsWith('marriage') ? 'marriage' : 'birth'
}
