import { inProcessFetch } from '@lienthong/mock-core'
import type { Drift, Fetch } from '@lienthong/sdk-core'
import { describe, expect, it, vi } from 'vitest'
import { questionAbout, questionByOldNumber, residenceWorld } from './world.ts'

/** A client of the JSON form that gets this answer to every question. */
function answered(answer: unknown, status = 200) {
  const { platform, person, clientOf } = residenceWorld()
  const fetch: Fetch = async (request) =>
    request.url.endsWith('/token') ? inProcessFetch(platform)(request) : Response.json(answer, { status })
  const onDrift = vi.fn<(drift: Drift) => void>()
  return {
    residence: clientOf('province-json', { fetch, onDrift }),
    question: questionAbout(person('mother')),
    onDrift,
  }
}

describe('a look-up in the JSON form of a province', () => {
  it('asks as the yes-or-no question does', async () => {
    const { platform, person, clientOf } = residenceWorld()
    const sent: Request[] = []
    const fetch: Fetch = async (request) => {
      sent.push(request.clone())
      return inProcessFetch(platform)(request)
    }

    await clientOf('province-json', { fetch, newRequestId: () => 'YC-1' }).lookupCitizen(
      questionByOldNumber(person('citizen-cmnd-only')),
    )

    const request = sent.at(-1)!
    expect(new URL(request.url).pathname).toBe('/ngsp/apiCSDLDanCu/1.0/traCuuThongTinCongDan')
    expect(await request.json()).toEqual({
      maYeuCau: 'YC-1',
      maDVC: '2.000986',
      maCanBo: 'can-bo-mot-cua',
      soCMND: '942048117',
      hoVaTen: 'TRANTHILAI',
      ngayThangNam: '19480315',
    })
  })

  const lan = { hoVaTen: { ho: '', chuDem: '', ten: 'LÊ LAN' } }
  it.each([
    [{ errorCode: '000', data: lan }, 1],
    [{ data: [lan, lan] }, 2],
    [{ errorCode: '000', data: null }, 0],
    [{ errorCode: 0, data: [] }, 0],
    [{ data: {} }, 0],
  ])('%j holds %d citizens', async (answer, count) => {
    const { residence, question } = answered(answer)
    expect((await residence.lookupCitizen(question)).citizens).toHaveLength(count)
    expect((await residence.verifyRelatives(question)).citizens).toHaveLength(count)
  })

  it.each([{}, { errorCode: '000' }, { message: 'Không kết nối được' }, { data: 'x' }, { data: true }])(
    'silence is not nobody: %j',
    async (answer) => {
      const { residence, question } = answered(answer)
      for (const ask of [residence.lookupCitizen, residence.verifyRelatives]) {
        await expect(ask(question)).rejects.toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
      }
    },
  )

  it('a field that is null is missing, and told to onDrift', async () => {
    const record = { ...lan, cha: null, quocTich: null, thuongTru: { maTinhThanh: '42', maQuanHuyen: null } }
    const { residence, question, onDrift } = answered({ errorCode: '000', data: record })

    expect((await residence.lookupCitizen(question)).citizens).toEqual([
      { name: 'LÊ LAN', permanentResidence: { provinceCode: '42' } },
    ])
    expect(onDrift).toHaveBeenCalled()
  })

  it('names of people are not in the error of a record that cannot be read', async () => {
    const { residence, question } = answered({ data: { hoVaTen: 'LÊ LAN', soDinhDanh: 942195000123 } })
    const error: unknown = await residence.lookupCitizen(question).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ kind: 'contract' })
    expect(JSON.stringify(error)).not.toMatch(/LAN|942195/)
  })
})

describe('a refusal of the province', () => {
  it.each([200, 400])('is read with HTTP %d: public server code sends 400', async (status) => {
    const { residence, question } = answered({ errorCode: '004', errorMessage: 'Chưa được cấp phép' }, status)
    for (const ask of [residence.verifyCitizen, residence.lookupCitizen, residence.verifyRelatives]) {
      await expect(ask(question)).rejects.toMatchObject({
        code: 'RESIDENCE_PROCEDURE_NOT_PERMITTED',
        wireCode: '004',
      })
    }
  })

  it.each([
    ['can-bo-khong-ro-co-quan', '002'],
    ['can-bo-khong-ro-thu-dien-tu', '003'],
    ['can-bo-khong-co-quyen', '005'],
  ])('%s may not ask: %s', async (officer, wireCode) => {
    const { person, clientOf } = residenceWorld()
    const question = { ...questionAbout(person('mother')), officer }
    await expect(clientOf('province-json').lookupCitizen(question)).rejects.toMatchObject({ kind: 'remote', wireCode })
  })

  it('comes in the order in which public server code checks: agency, mail, procedure, officer', async () => {
    const { person, clientOf } = residenceWorld()
    const ask = (officer: string) =>
      clientOf('province-json').lookupCitizen({
        ...questionAbout(person('mother')),
        officer,
        procedureCode: '9.999999',
      })
    await expect(ask('can-bo-khong-ro-co-quan')).rejects.toMatchObject({ wireCode: '002' })
    await expect(ask('can-bo-khong-co-quyen')).rejects.toMatchObject({ wireCode: '004' })
  })
})
