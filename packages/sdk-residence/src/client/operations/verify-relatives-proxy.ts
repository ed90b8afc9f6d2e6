import { operations } from '../../contract/index.ts'
import { throughProxy } from '../wire/through-proxy.ts'
import { verifyRelativesSoap } from './verify-relatives-soap.ts'

/** `XacMinhThongTinNhanThan` as text in JSON, to the proxy of a province. */
export const verifyRelativesProxy = throughProxy(verifyRelativesSoap, operations.verifyRelativesProxy)
