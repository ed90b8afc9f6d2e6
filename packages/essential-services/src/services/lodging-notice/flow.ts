import type { LodgingGuest } from '@lienthong/sdk-residence'
import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { opening, type FlowStep } from '../../service/flow-step.ts'
import { writeAddress } from '../write-civil-status.ts'
import type { lodgingNoticeForm } from './form.ts'

/** Steps of a notice: it is done when it is received. */
export const lodgingNoticeFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'file',
    system: 'residence',
    kind: 'file',
    call: 'residenceProcedures.notifyLodging',
    vi: 'Gửi thông báo; công an cấp xã tiếp nhận ngay',
    en: 'Sends the notice; the commune police receives it at once',
  },
  {
    id: 'tell-portal',
    system: 'portal',
    kind: 'record',
    call: 'sync.record',
    vi: 'Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia',
    en: 'Tells the national portal',
  },
]

type Form = CheckedFormOf<typeof lodgingNoticeForm>
type Guest = Form['guests'][number]

/** How a notice is handed on. More than 100 guests go through `notifyLodgingBatch` of the client. */
export const lodgingNoticeFiling: Filing<Form> = {
  by: 'residence',
  call: 'notifyLodging',
  write: ({ house, guests }, { dossierCode, agencyCode, channel, submittedAt }) => ({
    dossierCode,
    agencyCode,
    channel,
    notifiedAt: submittedAt,
    house: {
      name: house.name,
      kind: house.kind,
      address: writeAddress(house.address),
      notifier: house.notifier,
      ...(house.phone !== undefined && { phone: house.phone }),
    },
    guests: guests.map(writeGuest),
  }),
}

function writeGuest({ identityKind, personalId, passportNumber, ...guest }: Guest): LodgingGuest {
  const { name, birthDate, sex, nationality, residence, room, reason, arrivesAt, leavesAt } = guest
  const identity =
    identityKind === 'passport'
      ? ({ kind: 'passport', number: passportNumber ?? '' } as const)
      : ({ kind: 'personal-id', number: personalId ?? '' } as const)
  return { name, identity, birthDate, sex, nationality, residence, room, reason, arrivesAt, leavesAt }
}
