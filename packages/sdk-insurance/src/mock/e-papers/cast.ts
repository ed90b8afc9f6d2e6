import type { CastRow } from '@lienthong/mock-core'
import { facilityKeys } from './facility-keys.ts'

/** People who sign papers, and those whom the papers are about. */
export const paperCast: readonly CastRow[] = [
  {
    persona: 'paper-signer',
    person: { name: 'Trịnh Quang Sơn', birthDate: '1970-10-10' as never, sex: 'male' },
    why: 'Head of a facility; its key and certificate are among the facts',
    whyVi: 'Thủ trưởng cơ sở khám chữa bệnh; khóa và chứng thư số thử nghiệm nằm trong phần thông tin kèm theo',
    facts: keyOf('42001'),
  },
  {
    persona: 'paper-other-signer',
    person: { name: 'Mai Thị Thương', birthDate: '1973-03-08' as never },
    why: 'Head of another facility: what she signs for the first one is refused',
    whyVi: 'Thủ trưởng cơ sở khác: ký thay cơ sở thứ nhất thì bị từ chối',
    facts: keyOf('42002'),
  },
  {
    persona: 'paper-mother',
    person: { name: 'Cao Thị Ưng', birthDate: '1998-07-27' as never },
    why: 'Gave birth in the facility',
    whyVi: 'Người mẹ sinh con tại cơ sở',
  },
  {
    persona: 'paper-patient',
    person: { name: 'Thái Văn Xuyên', birthDate: '1948-02-02' as never, sex: 'male' },
    why: 'Died in the facility; no death is registered yet',
    whyVi: 'Người bệnh chết tại cơ sở, chưa đăng ký khai tử',
  },
]

function keyOf(facilityCode: string): Readonly<Record<string, string>> {
  const key = facilityKeys.find((candidate) => candidate.facilityCode === facilityCode)
  if (key === undefined) throw new TypeError(`Nobody signs for ${facilityCode}`)
  const { certificate, privateKey, subjectName } = key
  return { facilityCode, certificate, privateKey, subjectName }
}
