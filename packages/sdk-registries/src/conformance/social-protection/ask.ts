import type { CaseContext } from '@lienthong/conformance'
import { operations, zSyncProtectionDossierAnswer } from '../../contract/index.ts'

/** Sends one message and demands whether it is taken. */
export async function tell(
  t: CaseContext,
  operation: 'syncProtectionDossier' | 'syncProtectionProgress',
  request: object,
  taken: boolean,
): Promise<void> {
  const answer = await t.send(operations[operation], request)
  t.expectStatus(answer, 200)
  // Both answers have one form.
  const { error_code } = t.expectFits(answer.body, zSyncProtectionDossierAnswer, 'the answer')
  t.expect((String(error_code) === '0') === taken, `error_code, ${taken ? '0' : 'another than 0'}`)
}

/** A good dossier. */
export function dossierOf(t: CaseContext) {
  const person = t.person('protection-applicant')
  const day = (text: string) => text.split('-').reverse().join('/')
  return {
    AcceptKey: t.fact(person, 'acceptKey'),
    MaHoSo: t.unique('H42'),
    LoaiDuLieu: '1',
    HoVaTen: person.name,
    NgayThangNamSinh: `${day(person.birthDate)} 00:00:00`,
    CMND: person.personalId,
    MaTinh: '42',
    MaXa: '18073',
    StatusId: '2',
    SubmitedDate: `${day(t.today)} 08:15:00`,
  }
}

/** A good step of a dossier. */
export function stepOf(t: CaseContext, { AcceptKey, MaHoSo }: { AcceptKey: string; MaHoSo: string }) {
  return {
    AcceptKey,
    MaHoSo,
    NguoiXuLy: 'Cán bộ',
    ThoiDiemXuLy: `${t.today.split('-').reverse().join('/')} 09:00:00`,
    DonViXuLy: 'UBND phường',
    NoiDungXuLy: 'Thẩm định hồ sơ',
    StatusId: '4',
  }
}

/** What every case of the social-protection database says of itself. */
export const observed = {
  source: 'public client code of a provincial one-stop product',
  confidence: 'observed',
} as const
