import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import type { InputError } from '@lienthong/sdk-core'
import { expect, it } from 'vitest'
import { civilStatusWorld, everythingShown } from '../world.ts'

/** What a client says of a bad birth. */
async function faultsOf(change: (good: BirthRegistration) => object): Promise<InputError> {
  const { platform, newClient, birth } = civilStatusWorld()
  const error: unknown = await newClient()
    .submitRegistration(change(birth()) as BirthRegistration)
    .catch((thrown: unknown) => thrown)
  expect(platform.journal.total).toBe(0)
  return error as InputError
}

const rulesOf = ({ fields }: InputError) => fields.map(({ field, rule }) => `${field} ${rule}`).sort()

it('communes are judged although other fields are missing or no days, and no value is shown', async () => {
  const error = await faultsOf((good) => ({
    ...good,
    requester: { ...good.requester, name: undefined },
    mother: { ...good.mother, personalId: '9421950001234' },
    child: {
      ...good.child,
      birthDate: '2026-02-31',
      birthPlace: { ...good.child.birthPlace, communeCode: '00000' },
    },
    registryCommuneCode: '99999',
  }))

  expect(rulesOf(error)).toEqual([
    'child.birthDate plain-date',
    'child.birthPlace.communeCode commune-code',
    'mother.personalId personal-id',
    'registryCommuneCode commune-code',
    'requester.name required',
  ])
  for (const value of ['9421950001234', '2026-02-31', '99999', '00000']) {
    expect(everythingShown(error)).not.toContain(value)
  }
})

it('without a readable time of reception, communes are those of the newest list', async () => {
  const error = await faultsOf((good) => ({ ...good, receivedAt: '02/03/2026', registryCommuneCode: '99999' }))

  expect(rulesOf(error)).toEqual(['receivedAt instant', 'registryCommuneCode commune-code'])
})

it('days are held against each other although something else is wrong', async () => {
  const error = await faultsOf((good) => ({
    ...good,
    copies: -1,
    child: { ...good.child, birthDate: '2026-03-03' },
    father: { ...good.father, birthDate: '2026-03-03' },
  }))

  expect(rulesOf(error)).toEqual(['child.birthDate in-future', 'copies too-short', 'father.birthDate older-than-child'])
})

it('a code of a joint dossier is left out, or has something in it', async () => {
  const error = await faultsOf((good) => ({ ...good, jointDossierCode: ' ' }))

  expect(rulesOf(error)).toEqual(['jointDossierCode too-short'])
})

it.each([undefined, null, 'text', 7, []])('%j is no birth', async (input) => {
  const { newClient } = civilStatusWorld()
  await expect(newClient().submitRegistration(input as never)).rejects.toMatchObject({ kind: 'input' })
})
