import { isInsuranceError, type InsuranceClient } from '@lienthong/sdk-insurance'
import type { ResidenceClient } from '@lienthong/sdk-residence'

/** A patient as the desk read them from the citizen card. */
export interface Patient {
  readonly personalId: string
  readonly name: string
  readonly birthDate: string
}

/** Who asks the national systems. */
export interface Desk {
  readonly residence: ResidenceClient
  readonly insurance: InsuranceClient
  readonly officer: { readonly personalId: string; readonly name: string }
}

/** What the desk tells the patient. */
export type CheckedIn =
  | { readonly outcome: 'welcome'; readonly cardNumber: string }
  | { readonly outcome: 'ask-for-another-paper' | 'not-in-the-register' }

/** Stands for your own code: checks a patient in with two national systems. Replace it, keep the tests' shape. */
export async function checkIn(patient: Patient, { residence, insurance, officer }: Desk): Promise<CheckedIn> {
  const asked = { ...patient, officer: officer.personalId, procedureCode: '2.000986' }
  if (!(await residence.verifyCitizen(asked)).matches) return { outcome: 'not-in-the-register' }
  const { personalId: number, name, birthDate } = patient
  try {
    const { card } = await insurance.checkCard({ number, name, birthDate, officer })
    return { outcome: 'welcome', cardNumber: card.cardNumber }
  } catch (error) {
    if (isInsuranceError(error) && error.code.startsWith('INSURANCE_CARD_')) return { outcome: 'ask-for-another-paper' }
    throw error
  }
}
