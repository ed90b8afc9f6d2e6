import type { CaseContext, SendOptions, TargetPerson } from '@lienthong/conformance'
import {
  operations,
  zGetPaperFileAnswer,
  zListPersonalPapersAnswer,
  type PersonalPaperRow,
} from '../../contract/index.ts'

/** A citizen asks for a certificate of birth or marriage; their own, unless the owner is somebody else. */
export function question(requester: TargetPerson, owner: TargetPerson = requester) {
  return {
    SoDinhDanhChuSoHuu: owner.personalId,
    HoTenNguoiYeuCau: requester.name,
    KenhThucHien: '2',
    SoDinhDanhNguoiYeuCau: requester.personalId,
    MaThuTuc: '1.004222',
    DanhSachDanhMucKetQua: [
      { MaKetQua: 'KQ.G15.000031', SoKyHieu: '' },
      { MaKetQua: 'KQ.G15.000032', SoKyHieu: '' },
    ],
  }
}

/** Asks for papers and demands an answer of the contract. */
export async function listPapers(t: CaseContext, body: object, options?: SendOptions) {
  const answer = await t.send(operations.listPersonalPapers, body, options)
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zListPersonalPapersAnswer, 'the answer')
}

/** The papers of an answer that must be a success. */
export async function foundPapers(t: CaseContext, body: object): Promise<readonly PersonalPaperRow[]> {
  const { errorCode, result } = await listPapers(t, body)
  t.expect(isSuccess(errorCode), 'errorCode to be 0, "0" or "00"')
  return result?.DanhSachGiayToKetQua ?? []
}

/** Demands that there is no file, and why. */
export async function expectNoFile(t: CaseContext, body: object, options?: SendOptions): Promise<string> {
  const answer = await t.send(operations.getPaperFile, body, options)
  t.expectStatus(answer, 200)
  const read = t.expectFits(answer.body, zGetPaperFileAnswer, 'the answer')
  t.expect(typeof read !== 'string', 'no file in a refusal')
  return typeof read === 'string' ? '' : String(read.errorCode)
}

/** Whether a code says success. */
export function isSuccess(errorCode: string | number): boolean {
  return [0, '0', '00'].includes(errorCode)
}
