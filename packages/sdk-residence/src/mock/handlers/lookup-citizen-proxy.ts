import { operations } from '../../contract/index.ts'
import { throughProxy } from '../through-proxy.ts'
import { lookupCitizenSoap } from './lookup-citizen-soap.ts'

/** The same question by way of the proxy of a province. */
export const lookupCitizenProxy = throughProxy(operations.lookupCitizenProxy, lookupCitizenSoap)
