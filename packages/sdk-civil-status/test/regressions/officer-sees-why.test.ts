import { inProcessFetch } from '@lienthong/mock-core'
import { expect, it } from 'vitest'
import { changing, civilStatusWorld, collect, dossiers, everythingShown } from '../world.ts'

const existing = '942326000017'
const errors = [
  { maLoi: 'NGHI_TRUNG', truong: 'nksHoTen', moTa: 'Nghi trùng cháu Trần Bảo Anh', soDinhDanhTrung: existing },
  { maLoi: 'CAN_XAC_MINH', truong: 'meSoDDCN', moTa: 'Không tìm thấy mẹ' },
  { maLoi: 'L77', truong: 'khongCo', moTa: null },
]

/** What the client makes of a dossier in a state, with all the words an office can say. */
async function resultIn(trangThai: number) {
  const { platform, newClient } = civilStatusWorld()
  const row = { maHoSoMCDT: 'H42-1', trangThai, errors, ghiChu: 'Gọi cho chị Hoa', noiDungXuLy: 'Đề nghị bổ sung' }
  const fetch = changing(inProcessFetch(platform), 'listRegistrationResults', () => ({ status: '1', value: [row] }))
  const [result] = await collect(newClient({ fetch }).listRegistrationResults(dossiers('H42-1')))
  return result!
}

it.each([
  [2, 'supplement-required', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
  [3, 'processing', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
  [6, 'refused', 'CIVIL_STATUS_REFUSED'],
])('everything the office says comes with state %i', async (trangThai, state, unknownCode) => {
  expect(await resultIn(trangThai)).toMatchObject({
    state,
    note: 'Gọi cho chị Hoa',
    officerOpinion: 'Đề nghị bổ sung',
    existingPersonalId: existing,
    problems: [
      {
        code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE',
        wireCode: 'NGHI_TRUNG',
        field: 'child.name',
        description: 'Nghi trùng cháu Trần Bảo Anh',
      },
      {
        code: 'CIVIL_STATUS_NEEDS_VERIFICATION',
        wireCode: 'CAN_XAC_MINH',
        field: 'mother.personalId',
        description: 'Không tìm thấy mẹ',
      },
      { code: unknownCode, wireCode: 'L77' },
    ],
  })
})

it('nothing of it stands in the error', async () => {
  const { error } = (await resultIn(2)) as unknown as { error: Error }

  for (const value of [existing, 'Trần Bảo Anh', 'chị Hoa', 'Đề nghị bổ sung']) {
    expect(everythingShown(error)).not.toContain(value)
  }
})

it('the mock names the child who already has a number', async () => {
  const { newClient, birth, letOfficerDecide } = civilStatusWorld()
  const civilStatus = newClient()
  for (const dossierCode of ['H42-1', 'H42-2']) {
    await civilStatus.submitRegistration(birth({ dossierCode }))
    letOfficerDecide()
  }

  const [first, second] = await collect(civilStatus.listRegistrationResults(dossiers('H42-1', 'H42-2')))
  expect(first).toMatchObject({ birth: { personalId: (second as { existingPersonalId?: string }).existingPersonalId } })
})
