import { operations } from '../../contract/index.ts'
import { throughProxy } from '../wire/through-proxy.ts'
import { lookupCitizenSoap } from './lookup-citizen-soap.ts'

/** `TraCuuThongTinCongDan` as text in JSON, to the proxy of a province. */
export const lookupCitizenProxy = throughProxy(lookupCitizenSoap, operations.lookupCitizenProxy)
