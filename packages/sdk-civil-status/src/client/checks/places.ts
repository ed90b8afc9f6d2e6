import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { receptionDay, type LooseAddress, type LooseEnvelope, type Refuse } from './reading.ts'

/**
 * A day after every change of units that is known. Without a readable time of reception communes are looked up in the
 * newest list: most dossiers are of these days, and reading a clock here would let the same input pass on one day only.
 */
const byTheNewestList = '9999-12-31'

/**
 * Refuses provinces and communes that were not in force when the dossier was received.
 *
 * @param communes - Offices, by their path.
 * @param addresses - By their path.
 */
export function checkPlaces(
  envelope: LooseEnvelope,
  communes: Readonly<Record<string, string | undefined>>,
  addresses: Readonly<Record<string, LooseAddress>>,
  refuse: Refuse,
): void {
  const at = receptionDay(envelope) ?? byTheNewestList
  for (const [path, code] of Object.entries(communes)) {
    if (code !== undefined && !resolveUnit(code, { level: 'commune', at })) refuse(path, 'commune-code')
  }
  for (const [path, address] of Object.entries(addresses)) checkAddress(address, { path, at }, refuse)
}

function checkAddress(address: LooseAddress, { path, at }: { path: string; at: string }, refuse: Refuse): void {
  const { provinceCode, communeCode } = address ?? {}
  if (provinceCode !== undefined && !resolveUnit(provinceCode, { level: 'province', at })) {
    refuse(`${path}.provinceCode`, 'province-code')
  }
  if (communeCode === undefined) return
  const commune = resolveUnit(communeCode, { level: 'commune', at })
  const inProvince = provinceCode === undefined || commune?.provinceCode === provinceCode
  if (commune === undefined || !inProvince) refuse(`${path}.communeCode`, 'commune-code')
}
