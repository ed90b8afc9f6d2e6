import type { CastRow, World } from '@lienthong/mock-core'
import type { CaseSystemCode } from '../../../contract/index.ts'
import { anySystem } from './any-system.ts'
import { drivingLicence } from './driving-licence.ts'
import { identityCard } from './identity-card.ts'
import { immigration } from './immigration.ts'
import { seals } from './seals.ts'
import type { Sheet } from './sheet.ts'
import { trafficFines } from './traffic-fines.ts'
import { vehicle } from './vehicle.ts'

/** What each system knows, in the order of the codes of the contract. */
export const sheets: Readonly<Partial<Record<CaseSystemCode, Sheet>>> = {
  CAN_CUOC: identityCard,
  DANG_KY_XE: vehicle,
  GIAY_PHEP_LAI_XE: drivingLicence,
  XU_PHAT_GIAO_THONG: trafficFines,
  XUAT_NHAP_CANH: immigration,
  CON_DAU: seals,
}

const all: readonly Sheet[] = [anySystem, ...Object.values(sheets)]

/** People whose dossiers do not simply pass. */
export const caseCast: readonly CastRow[] = all.flatMap(({ rows = [] }) => rows.map(({ story: _, ...row }) => row))

/** Has every system listen to what it has to hear of. */
export function installSheets(world: World): void {
  for (const { install } of all) install?.(world)
}

/** Enters what the registers of the systems hold in a new world. */
export function seedSheets(world: World): void {
  for (const { seed } of all) seed?.(world)
}
