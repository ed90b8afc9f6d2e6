import { operations } from '../../contract/index.ts'
import { throughProxy } from '../through-proxy.ts'
import { verifyCitizenSoap } from './verify-citizen-soap.ts'

/** The same question by way of the proxy of a province. */
export const verifyCitizenProxy = throughProxy(operations.verifyCitizenProxy, verifyCitizenSoap)
