import type { Person } from '@lienthong/mock-core'
import { identityKey, readInstant } from '@lienthong/sdk-core'
import { z } from 'zod'
import { born, type Sheet, type Story } from './sheet.ts'

const zForm = z.object({
  applicant: z.object({ name: z.string(), personalId: z.string(), birthDate: z.string().optional() }),
  requestKind: z.string(),
  dataConfirmed: z.boolean().optional(),
  appointmentAt: z.string().optional(),
  appointmentPlace: z.string().optional(),
})

/** Service 2. @source national procedure database, copy of 2026-07-20: seven working days; the order of the checks is assumed */
export const identityCard: Sheet = {
  rows: [
    {
      persona: 'card-blocked',
      why: 'Wanted, or barred by law from getting a card: the dossier is stopped',
      whyVi: 'Đang bị truy nã hoặc thuộc trường hợp chưa được cấp thẻ: hồ sơ bị dừng xử lý',
      person: { name: 'Cao Văn Nã', sex: 'male', birthDate: born('1984-02-11') },
      story: {
        decision: 'refuse',
        reasonCode: 'BI_CHAN_PHAP_LY',
        note: 'Chưa giải quyết theo yêu cầu của cơ quan có thẩm quyền. Đề nghị liên hệ cơ quan tiếp nhận hồ sơ.',
      },
    },
  ],
  rule({ content, papers }, world) {
    const read = zForm.safeParse(content)
    if (!read.success) return {}
    const { applicant, dataConfirmed } = read.data
    const person = world.people.find(applicant.personalId)
    if (person === undefined) return papers.includes('collection-sheet') ? appointment(read.data) : unknownPerson
    if (dataConfirmed === false || !isSame(person, applicant)) return wrongData
    return appointment(read.data)
  },
}

const limit = { limitWorkingDays: 7 }

const wrongData: Story = {
  ...limit,
  decision: 'turn-away',
  reasonCode: 'SAI_DU_LIEU_DAN_CU',
  note: 'Thông tin của công dân trong CSDL quốc gia về dân cư chưa đúng. Đề nghị điều chỉnh thông tin dân cư trước, rồi nộp lại hồ sơ và đặt lịch hẹn mới.',
}

const unknownPerson: Story = {
  ...limit,
  decision: 'supplement',
  items: ['collection-sheet'],
  note: 'Chưa có thông tin trong CSDL quốc gia về dân cư. Đề nghị bổ sung phiếu thu nhận thông tin dân cư (DC01).',
}

/** Nothing is produced before photograph and fingerprints were taken. */
function appointment({ appointmentAt, appointmentPlace }: z.infer<typeof zForm>): Story {
  const at = appointmentAt === undefined ? undefined : readInstant(appointmentAt)
  if (at === undefined) return limit
  return {
    ...limit,
    heldUntil: at,
    data: { lichHen: at, ...(appointmentPlace !== undefined && { noiHen: appointmentPlace }) },
  }
}

function isSame(
  person: Person,
  { name, birthDate = person.birthDate }: { name: string; birthDate?: string | undefined },
) {
  // Of some people the day is not known: what both know has to agree.
  const known = Math.min(birthDate.length, person.birthDate.length)
  return (
    identityKey(person.name) === identityKey(name) &&
    known > 0 &&
    birthDate.slice(0, known) === person.birthDate.slice(0, known)
  )
}
