import type { World } from '@lienthong/mock-core'
import { z } from 'zod'
import { shareOf, zBuyer, zPlace, type Shared } from './place-of-power.ts'
import type { LookedAt, Story } from './sheet.ts'

const zRequest = z.object({
  applicant: zBuyer,
  buyerKind: z.string().optional(),
  address: zPlace,
  purpose: z.string(),
  extraWorks: z.boolean().optional(),
  shareData: z.boolean().optional(),
})

type Request = z.infer<typeof zRequest>

/** What works behind the meter cost here. A real offer follows the survey; no price was read: assumed. */
const worksVnd = 1_650_000

/**
 * Looks at a request for a connection. With the consent of the buyer the registers are asked for this purpose alone, and answer
 * yes or no and the address; without it nobody is asked, and the papers are.
 *
 * @source sheet of service 24: 5 working days, 7 with extra works, paid for after the offer; consent and purpose as the report
 * calls the pilot. That an address which is not that of the buyer's home needs a paper: assumed
 */
export function judgeConnection({ content, papers }: LookedAt, world: World): Story {
  const request = zRequest.safeParse(content).data
  if (request === undefined) return {}
  const shared = request.shareData === true ? shareOf(world, request.applicant, request.address) : undefined
  const items = lacking(request, shared).filter((id) => !papers.includes(id))
  return {
    ...(request.extraWorks === true ? { limitWorkingDays: 7, offerVnd: worksVnd } : { limitWorkingDays: 5 }),
    ...(shared && { data: { chiaSeDuLieu: written(shared) } }),
    ...(items.length > 0 && { decision: 'supplement', items, note: shared ? notFound : noConsent }),
  }
}

const notFound = 'Không xác nhận được qua cơ sở dữ liệu; nộp giấy tờ'
const noConsent = 'Bên mua điện không đồng ý chia sẻ dữ liệu; nộp giấy tờ'

/** The land system is no part of the world of the mocks: of a place that is nobody's home it confirms none. */
function lacking({ buyerKind, purpose }: Request, shared: Shared | undefined): string[] {
  return [
    ...(buyerKind !== 'organisation' && shared?.known !== true ? ['identity'] : []),
    ...(shared?.livesAt === undefined ? [purpose === 'living' ? 'place-of-living' : 'place'] : []),
  ]
}

/** All that the power company has from a register. */
function written({ known, livesAt }: Shared) {
  return {
    mucDich: 'power-connection',
    nhanThanDung: known,
    noiCuTruDung: livesAt !== undefined,
    ...(livesAt && {
      diaChi: { maTinh: livesAt.provinceCode, maXa: livesAt.communeCode, chiTiet: livesAt.detail },
    }),
  }
}
