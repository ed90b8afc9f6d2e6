import { isLienThongError, ngspGateway } from '@lienthong/sdk-core'
import { createInsuranceClient, insuranceCardGateway } from '@lienthong/sdk-insurance'
import { createResidenceClient } from '@lienthong/sdk-residence'
import { expect, it } from 'vitest'
import { checkIn, type Desk } from '../src/check-in.ts'
import { useMocks } from './mocks.ts'

const mocks = useMocks()

function desk(): Desk {
  const [residence, insurance] = [mocks.target('residence'), mocks.target('insurance')]
  const { consumerKey = '', consumerSecret = '' } = residence.credentials
  const { username = '', password = '' } = insurance.credentials
  const { personalId, name } = mocks.person('insurance', 'card-officer')
  return {
    residence: createResidenceClient({
      gateway: ngspGateway({ baseUrl: residence.baseUrl, consumerKey, consumerSecret }),
    }),
    insurance: createInsuranceClient({
      gateway: insuranceCardGateway({ baseUrl: insurance.baseUrl, username, password }),
    }),
    officer: { personalId, name },
  }
}

it('a patient who is in no register is not welcomed', async () => {
  const nobody = { personalId: '942000000000', name: 'Không Có Ai', birthDate: '1990-01-01' }
  expect(await checkIn(nobody, desk())).toEqual({ outcome: 'not-in-the-register' })
})

it('a patient whose card has expired is asked for another paper', async () => {
  const { personalId, name, birthDate } = mocks.person('insurance', 'card-expired')
  expect(await checkIn({ personalId, name, birthDate }, desk())).toEqual({ outcome: 'ask-for-another-paper' })
})

it('a patient with a card is welcomed', async () => {
  const { personalId, name, birthDate } = mocks.person('insurance', 'card-holder')
  const checkedIn = await checkIn({ personalId, name, birthDate }, desk())
  expect(checkedIn).toMatchObject({ outcome: 'welcome', cardNumber: expect.stringMatching(/^GD4/) as string })
})

it('an outage of the register is an outage, and no answer about the patient', async () => {
  mocks.platform.faults.add({ fault: { kind: 'http-status', status: 503 }, system: 'residence' })
  const { personalId, name, birthDate } = mocks.person('insurance', 'card-holder')
  const failed = await checkIn({ personalId, name, birthDate }, desk()).catch((error: unknown) => error)
  expect(isLienThongError(failed) && failed.code).toBe('RATE_LIMITED')
})
