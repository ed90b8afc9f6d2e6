import { operations } from '../../contract/index.ts'
import { throughProxy } from '../through-proxy.ts'
import { verifyRelativesSoap } from './verify-relatives-soap.ts'

/** The same question by way of the proxy of a province. */
export const verifyRelativesProxy = throughProxy(operations.verifyRelativesProxy, verifyRelativesSoap)
