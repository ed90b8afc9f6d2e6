import type { DossierProgress, ServiceClients, ServiceProcesses } from '@lienthong/essential-services'

/**
 * Clients of every system, a process engine and a way to the portal, none of which may be called: each call is remembered, and
 * fails.
 */
export function silentSystems() {
  const called: string[] = []
  const silent = (name: string): never =>
    new Proxy(
      {},
      { get: (_, method) => (method === 'then' ? undefined : () => fail(`${name}.${String(method)}`)) },
    ) as never
  const fail = (call: string): never => {
    called.push(call)
    throw new Error(`${call} must not be called`)
  }
  const clients: Required<ServiceClients> = {
    population: silent('population'),
    businessRegistry: silent('businessRegistry'),
    insuranceRegister: silent('insuranceRegister'),
    residenceProcedures: silent('residenceProcedures'),
    civilStatus: silent('civilStatus'),
    householdInsurance: silent('householdInsurance'),
    lineOfBusiness: silent('lineOfBusiness'),
    registries: silent('registries'),
    payments: silent('payments'),
    readPaper: () => fail('readPaper'),
  }
  const processes: ServiceProcesses = silent('processes')
  const sync = { tell: (progress: DossierProgress): Promise<void> => fail(`sync ${progress.status}`) }
  return { systems: { clients, processes, sync, provinceCode: '42' }, called }
}
