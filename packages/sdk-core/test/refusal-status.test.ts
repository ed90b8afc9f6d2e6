import { createCaller, defineOperation, directGateway } from '@lienthong/sdk-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answering, failureOf } from './made-up-library.ts'

const returnBook = (refusalStatuses?: readonly number[]) =>
  defineOperation({
    system: 'library',
    meta: { operationId: 'returnBook', method: 'POST', path: '/tra', ...(refusalStatuses && { refusalStatuses }) },
    refusals: {},
    input: z.strictObject({}),
    request: z.strictObject({}),
    answer: { strict: z.strictObject({ maLoi: z.string() }), tolerant: z.looseObject({ maLoi: z.string() }) },
    encode: () => ({}),
    decode: ({ maLoi }) => maLoi,
  })

function returning(status: number, body: unknown, refusalStatuses?: readonly number[]) {
  const gateway = directGateway({ baseUrl: 'https://library.test' })
  const call = createCaller({ gateway, fetch: answering(body, { status }), policies: { retry: false, breaker: false } })
  return call(returnBook(refusalStatuses), {})
}

test('a refusal with a status of its own is read, where the contract says so', async () => {
  expect(await returning(400, { maLoi: '07' }, [400])).toBe('07')
  expect(await failureOf(returning(400, { maLoi: '07' }))).toMatchObject({ code: 'UNEXPECTED_STATUS', status: 400 })
  expect(await failureOf(returning(404, { maLoi: '07' }, [400]))).toMatchObject({ code: 'UNEXPECTED_STATUS' })
})

test('what a proxy says with that status is no answer of the system', async () => {
  expect(await failureOf(returning(400, '<html>Bad request</html>', [400]))).toMatchObject({
    code: 'UNEXPECTED_STATUS',
  })
  expect(await failureOf(returning(400, { error: 'x' }, [400]))).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
})
