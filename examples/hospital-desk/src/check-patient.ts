import {
  matchCardHolder,
  type CheckCardResult,
  type InsuranceCardQr,
  type InsuranceClient,
} from '@lienthong/sdk-insurance'
import type { CardQr } from '@lienthong/sdk-residence'
import type { Scan } from './scan.ts'

/** Who looks cards up: the gateway wants to know. */
export interface Officer {
  readonly personalId: string
  readonly name: string
}

/** One thing that is not the same on the card and at insurance. For the desk's screen only: it holds the patient's data. */
export interface Difference {
  readonly field: string
  readonly verdict: string
  readonly scanned?: string
  readonly found?: string
  readonly messageVi: string
  readonly message: string
}

/** What the desk shows. */
export interface CheckedPatient {
  readonly decision: 'accept' | 'ask' | 'reject'
  readonly patient: { readonly name: string; readonly birthDate: string; readonly personalId?: string }
  readonly card: { readonly cardNumber: string; readonly status: string; readonly validTo?: string }
  readonly difference: readonly Difference[]
  /** What was odd about the scan, without values. */
  readonly notes: readonly { readonly code: string; readonly messageVi: string; readonly message: string }[]
}

/** Checks a patient by what was scanned: by the personal number where there is one, otherwise by the number of the card. */
export function checkPatient(scan: Scan, insurance: InsuranceClient, officer: Officer): Promise<CheckedPatient> {
  return scan.of === 'citizen-card'
    ? byCitizenCard(scan.card, insurance, officer)
    : byInsuranceCard(scan.card, insurance, officer)
}

/** The number decides who somebody is; a broken name at insurance no longer turns a patient away. */
async function byCitizenCard(
  { personalId, name, birthDate, sex, warnings }: CardQr,
  insurance: InsuranceClient,
  officer: Officer,
): Promise<CheckedPatient> {
  const found = await insurance.checkCard({ number: personalId, name, birthDate, officer }, { followRenewal: true })
  const { decision, fields, nameRepaired } = matchCardHolder({ personalId, name, birthDate, sex }, found.card)
  const different = fields
    .filter(({ verdict }) => !['same', 'asked', 'unknown'].includes(verdict))
    .map(({ onCitizenCard, onInsuranceCard, ...rest }) => ({
      ...rest,
      ...(onCitizenCard !== undefined && { scanned: onCitizenCard }),
      ...(onInsuranceCard !== undefined && { found: onInsuranceCard }),
    }))
  const difference = [...different, ...(nameRepaired ? [repaired(name, found.card.name)] : [])]
  return { decision, patient: { name, birthDate, personalId }, card: cardOf(found), difference, notes: warnings }
}

async function byInsuranceCard(
  { cardNumber: number, name, birthDate, validTo, warnings }: InsuranceCardQr,
  insurance: InsuranceClient,
  officer: Officer,
): Promise<CheckedPatient> {
  const found = await insurance.checkCard({ number, name, birthDate, officer }, { followRenewal: true })
  const { card } = found
  const difference = [
    ...(found.replaces === undefined ? [] : [replaced(number, card.cardNumber)]),
    ...(validTo === undefined || validTo === card.validTo ? [] : [otherEnd(validTo, card.validTo)]),
  ]
  return {
    decision: 'accept',
    patient: { name: card.name, birthDate },
    card: cardOf(found),
    difference,
    notes: warnings,
  }
}

function cardOf({ card, status }: CheckCardResult): CheckedPatient['card'] {
  const { cardNumber, validTo } = card
  return { cardNumber, status, ...(validTo !== undefined && { validTo }) }
}

/** The complaint of the report: "Họ và tên" that nobody can read. */
function repaired(scanned: string, found: string): Difference {
  return {
    field: 'name',
    verdict: 'repaired',
    scanned,
    found,
    messageVi: 'Họ tên ở dữ liệu thẻ bị lỗi phông chữ; đọc lại thì khớp, cần báo cơ quan BHXH sửa.',
    message: 'The name at insurance is in a broken encoding; read again it fits. Have insurance correct it.',
  }
}

function replaced(scanned: string, found: string): Difference {
  return {
    field: 'cardNumber',
    verdict: 'replaced',
    scanned,
    found,
    messageVi: 'Thẻ trên tay đã được cấp lại: dùng mã thẻ mới.',
    message: 'The card at hand was replaced: use the newer number.',
  }
}

function otherEnd(scanned: string, found: string | undefined): Difference {
  return {
    field: 'validTo',
    verdict: 'different',
    scanned,
    ...(found !== undefined && { found }),
    messageVi: 'Hạn dùng in trên thẻ khác dữ liệu của cơ quan BHXH.',
    message: 'The last day on the card is not the one insurance has.',
  }
}
