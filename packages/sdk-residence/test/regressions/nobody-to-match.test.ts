import { InputError, type FieldProblem } from '@lienthong/sdk-core'
import { matchCitizen, prefillForm, type CitizenForm, type CitizenRecord } from '@lienthong/sdk-residence'
import { expect, it } from 'vitest'

/** In JavaScript `citizens[0]` of a look-up that found nobody goes straight on. */
const nobody = undefined as unknown as CitizenRecord

it.each([
  ['matchCitizen', () => matchCitizen({}, nobody), ['record required']],
  ['prefillForm', () => prefillForm({}, nobody), ['record required']],
  ['both sides', () => matchCitizen(null as unknown as CitizenForm, nobody), ['form type', 'record required']],
  ['a text', () => matchCitizen('' as unknown as CitizenForm, {} as CitizenRecord), ['form type']],
])('%s with nobody names the side that is missing', (_, call, problems) => {
  expect(refusedFor(call).map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems)
})

function refusedFor(call: () => unknown): readonly FieldProblem[] {
  try {
    call()
  } catch (error) {
    if (error instanceof InputError) return error.fields
    throw error
  }
  throw new Error('it was not refused')
}
