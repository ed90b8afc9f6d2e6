import type { Gateway } from '@lienthong/sdk-core'
import { createResidenceClient, type CitizenRecord, type ResidenceClient } from '@lienthong/sdk-residence'

const asked = { name: 'Lê Lan', birthDate: '1990-02-03', officer: 'mai', procedureCode: '1.004222' } as const

/** What a caller writes: several citizens are a list, and none of their fields is certain but the name. */
export async function nameOf(residence: ResidenceClient, personalId: string): Promise<string | undefined> {
  const { citizens } = await residence.lookupCitizen({ ...asked, personalId, unitCode: 'H42' })
  const [citizen]: readonly CitizenRecord[] = citizens
  // @ts-expect-error: the register may not know a birth date
  const born: string | undefined = citizen?.birthDate.slice(0, 4)
  return citizen?.name ?? born
}

/** One number, not none and not two. */
export function wrongQuestions(residence: ResidenceClient): unknown {
  return [
    // @ts-expect-error: nobody is looked up by name alone
    residence.lookupCitizen(asked),
    // @ts-expect-error: one of the two numbers
    residence.verifyRelatives({ ...asked, personalId: '942190000000', oldIdNumber: '942000111' }),
    // @ts-expect-error: no such field
    residence.lookupCitizen({ ...asked, personalId: '942190000000', integrationCode: '037' }),
  ]
}

/** A form that does not exist does not compile. */
export function wrongForm(gateway: Gateway): ResidenceClient {
  // @ts-expect-error: province-json, soap or province-proxy
  return createResidenceClient({ gateway, form: 'rest' })
}
