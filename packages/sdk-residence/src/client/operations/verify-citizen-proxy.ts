import { operations } from '../../contract/index.ts'
import { throughProxy } from '../wire/through-proxy.ts'
import { verifyCitizenSoap } from './verify-citizen-soap.ts'

/** `XacThucThongTinCongDan` as text in JSON, to the proxy of a province. */
export const verifyCitizenProxy = throughProxy(verifyCitizenSoap, operations.verifyCitizenProxy)
