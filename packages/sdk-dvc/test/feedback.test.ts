import { inProcessFetch } from '@lienthong/mock-core'
import type { Drift } from '@lienthong/sdk-core'
import type { AnswerToCitizen, DossierRating, PortalQuestion, QuestionToPublish } from '@lienthong/sdk-dvc'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, portalWorld, watching, type Json } from './world.ts'

const at = '2026-03-02T09:30:00+07:00'

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

const answerTo = (questionId: string, change: Partial<AnswerToCitizen> = {}): AnswerToCitizen => ({
  questionId,
  agencyCode: '000.00.00.H27',
  officer: 'Cán bộ một cửa',
  at,
  text: 'Không bị phạt.',
  ...change,
})

const question = (change: Partial<QuestionToPublish> = {}): QuestionToPublish => ({
  id: '7',
  text: 'Khai tử trong thời hạn bao lâu?',
  fieldCode: 'G15-TP02',
  agencyCode: '000.00.00.H27',
  agencyName: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
  answer: { id: '8', text: 'Trong thời hạn 15 ngày.' },
  ...change,
})

const rating = (dossierCode: string, change: Partial<DossierRating> = {}): DossierRating => ({
  dossierCode,
  satisfaction: 'very-content',
  at,
  ...change,
})

describe('bad input is refused before anything is sent, with every field and no value', () => {
  it.each([[], null, [null], {}, 'x'])('%j', async (bad) => {
    const { platform, newClient } = portalWorld()
    const portal = newClient()

    for (const call of [portal.answerQuestions, portal.publishQuestions, portal.syncRatings]) {
      await expect(call(bad as never)).rejects.toMatchObject({ kind: 'input' })
    }
    expect(platform.journal.total).toBe(0)
  })

  it('an answer', async () => {
    const { platform, newClient } = portalWorld()
    const bad = [answerTo('1001'), answerTo('secret-number', { at: '2/3/2026', text: ' ', officer: 'x'.repeat(201) })]
    const error = await newClient()
      .answerQuestions(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      fields: ['1.questionId', '1.officer', '1.at', '1.text'].map((field) => ({ field })),
    })
    expect(everythingShown(error)).not.toContain('secret-number')
    expect(platform.journal.total).toBe(0)
  })

  it('a question, a rating, a number', async () => {
    const { newClient } = portalWorld()
    const portal = newClient()

    await expect(portal.publishQuestions([question({ id: 'bảy', fieldCode: '' })])).rejects.toMatchObject({
      fields: [{ field: '0.id' }, { field: '0.fieldCode' }],
    })
    await expect(portal.syncRatings([rating('', { satisfaction: 'happy' as never })])).rejects.toMatchObject({
      fields: [{ field: '0.dossierCode' }, { field: '0.satisfaction' }],
    })
    await expect(all(portal.listAnswers({ questionId: '-1' }))).rejects.toMatchObject({
      fields: [{ field: 'questionId' }],
    })
    await expect(portal.publishQuestions(Array.from({ length: 101 }, () => question()))).rejects.toMatchObject({
      kind: 'input',
    })
  })
})

describe('questions of citizens', () => {
  it('are listed with who asks, and answered', async () => {
    const { newClient, person } = portalWorld()
    const portal = newClient()
    const [first] = await all(portal.listCitizenQuestions())

    expect(first).toEqual({
      id: '1001',
      text: 'Đăng ký khai sinh quá hạn có phải nộp phạt không?',
      fieldCode: 'G15-TP02',
      agencyCode: '000.00.00.H27',
      agencyName: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
      procedureCode: '1.001193',
      isPublic: true,
      asker: {
        name: person('mother').name,
        address: 'Tổ dân phố 3, phường Thành Sen, tỉnh Hà Tĩnh',
        email: 'cong-dan@example.com',
        phone: '0000000000',
      },
    })
    await portal.answerQuestions([answerTo(first!.id)])

    const [answered] = await all(portal.listCitizenQuestions())
    expect(answered?.answer).toEqual({ id: '5001', text: 'Không bị phạt.' })
    expect(await all(portal.listAnswers({ questionId: first!.id }))).toEqual([answered?.answer])
  })

  it('one that is not to be shown says so', async () => {
    const { newClient } = portalWorld()

    expect((await all(newClient().listCitizenQuestions())).map(({ isPublic }) => isPublic)).toEqual([true, false])
  })

  it('a citizen can be made to ask one', async () => {
    const { platform, newClient } = portalWorld()
    const asked = platform.officers.act('dvc', 'ask-question', { text: 'Lệ phí là bao nhiêu?' })

    expect(asked).toMatchObject({ done: { questionId: '1003' } })
    expect((await all(newClient().listCitizenQuestions())).at(-1)).toMatchObject({ id: '1003', isPublic: true })
  })

  it('an answer to a question that is not there is refused, and none of the call is kept', async () => {
    const { newClient } = portalWorld()
    const portal = newClient()

    await expect(portal.answerQuestions([answerTo('1001'), answerTo('77')])).rejects.toMatchObject({
      kind: 'remote',
      code: 'PORTAL_QUESTION_UNKNOWN',
      wireCode: '6',
      outcome: 'rejected',
    })
    expect(await all(portal.listAnswers({ questionId: '1001' }))).toEqual([])
    expect(await all(portal.listAnswers({ questionId: '77' }))).toEqual([])
  })

  it('the letters of the wire are those of public code', async () => {
    const { platform, newClient } = portalWorld()
    const { fetch, requests } = watching(inProcessFetch(platform))
    const portal = newClient({ fetch })
    await portal.answerQuestions([answerTo('1001', { officerTitle: 'Công chức Tư pháp - Hộ tịch' })])
    await portal.publishQuestions([question()])
    const [, answered, published] = requests.map(({ body }) => body)

    expect(answered).toEqual({
      session: expect.any(String) as string,
      madonvi: '000.00.00.H27',
      service: 'DongBoKetQuaHoiDapGuiTuDVCQG',
      data: [
        {
          HOIDAPID: '1001',
          MADONVI: '000.00.00.H27',
          NGUOITRALOI: 'Cán bộ một cửa',
          CHUCVUNGUOITRALOI: 'Công chức Tư pháp - Hộ tịch',
          NGAYTRALOI: '20260302093000',
          NOIDUNGTRALOI: 'Không bị phạt.',
        },
      ],
    })
    expect(published?.['data']).toEqual([
      {
        HOIDAPID: '7',
        MaLinhVuc: 'G15-TP02',
        NOIDUNG: 'Khai tử trong thời hạn bao lâu?',
        MADONVI: '000.00.00.H27',
        TENDONVI: 'Ủy ban nhân dân tỉnh Hà Tĩnh',
        TRALOIID: '8',
        NOIDUNGTRALOI: 'Trong thời hạn 15 ngày.',
      },
    ])
  })
})

describe('questions that agencies publish', () => {
  it('stand in the list, with their answers', async () => {
    const { newClient } = portalWorld()
    const portal = newClient()
    await portal.publishQuestions([question(), question({ id: '9', answer: undefined as never })].map(withoutUndefined))
    const published = await all(portal.listPublishedQuestions())

    expect(published.map(({ id, answer }) => [id, answer?.id])).toEqual([
      ['17', '18'],
      ['7', '8'],
      ['9', undefined],
    ])
    expect(await all(portal.listAnswers({ questionId: '7' }))).toEqual([{ id: '8', text: 'Trong thời hạn 15 ngày.' }])
    expect(await all(portal.listAnswers({ questionId: '9' }))).toEqual([])
  })
})

describe('ratings', () => {
  it('are taken for dossiers that the portal has', async () => {
    const { newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    await expect(portal.syncRatings([rating(dossier().code, { remark: 'Nhanh' })])).resolves.toBeUndefined()
  })

  it('are refused for others', async () => {
    const { newClient } = portalWorld()

    await expect(newClient().syncRatings([rating('H42.18-260302-0009')])).rejects.toMatchObject({
      code: 'PORTAL_DOSSIER_UNKNOWN',
      operation: 'syncRatings',
    })
  })
})

describe('answers the contract does not know, or knows too well', () => {
  const readRow = async (row: Json, onDrift?: (drift: Drift) => void): Promise<PortalQuestion | undefined> => {
    const { platform, newClient } = portalWorld()
    const fetch = changing(inProcessFetch(platform), 'listCitizenQuestions', (answer) => ({ ...answer, result: [row] }))
    return (await all(newClient({ fetch, ...(onDrift && { onDrift }) }).listCitizenQuestions()))[0]
  }

  it.each([0, '0', '', null, undefined, '00'])('TRALOIID %j: there is no answer', async (TRALOIID) => {
    expect(await readRow({ HOIDAPID: 5, TRALOIID, NOIDUNGTRALOI: '' })).toEqual({ id: '5', isPublic: true })
  })

  it('an answer may come without its text', async () => {
    expect(await readRow({ HOIDAPID: '5', TRALOIID: 6 })).toMatchObject({ answer: { id: '6' } })
  })

  it('a new field is told to onDrift by its place, not by its value', async () => {
    const onDrift = vi.fn<(drift: Drift) => void>()
    await readRow({ HOIDAPID: '5', NGAYHOI: '20260302' }, onDrift)

    expect(onDrift.mock.calls).toEqual([
      [{ system: 'dvc', operation: 'listCitizenQuestions', kind: 'unknown-field', path: 'result.0.NGAYHOI' }],
    ])
  })

  it('a question without a number is outside the contract, and the error does not show who asked', async () => {
    const error = await readRow({ HOVATEN: 'Nguyễn Thị Bí Mật' }).catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ kind: 'contract', code: 'ANSWER_OUTSIDE_CONTRACT' })
    expect(everythingShown(error)).not.toContain('Bí Mật')
  })

  it('a failure of the portal leaves open whether the answer was kept', async () => {
    const { platform, newClient } = portalWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'answerQuestions', times: 1 })

    await expect(newClient().answerQuestions([answerTo('1001')])).rejects.toMatchObject({
      code: 'PORTAL_FAILED',
      outcome: 'unknown',
    })
  })
})

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T
}
