import { expect, it } from 'vitest'
import { askForCard, type CardSession } from '../src/own-card-request.ts'
import { useMocks } from './mocks.ts'

const mocks = useMocks()

async function signIn(): Promise<CardSession> {
  const { baseUrl, credentials } = mocks.target('insurance')
  const account = { username: credentials['username'] ?? '', password: credentials['passwordMd5'] ?? '' }
  const headers = { 'content-type': 'application/json' }
  const taken = await fetch(`${baseUrl}/api/token/take`, { method: 'POST', headers, body: JSON.stringify(account) })
  const { APIKey: key } = (await taken.json()) as { APIKey: { access_token: string; id_token: string } }
  return { baseUrl, query: { token: key.access_token, id_token: key.id_token, ...account } }
}

it('asks as the contract says, and is answered about the right card', async () => {
  const [holder, officer] = [mocks.person('insurance', 'card-holder'), mocks.person('insurance', 'card-officer')]
  const question = {
    number: holder.personalId,
    name: holder.name,
    born: holder.birthDate.split('-').toReversed().join('/'),
    officerName: officer.name,
    officerId: officer.personalId,
  }
  expect(await askForCard(question, await signIn())).toMatchObject({ maKetQua: '000', hoTen: holder.name })
})
