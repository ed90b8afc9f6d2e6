import { own, put, type Slice, type World } from '@lienthong/mock-core'
import { dayOf, type PlainDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import { policy } from '../policy.ts'
import { born, type LookedAt, type Sheet, type Story } from './sheet.ts'

const zRegistration = z.object({
  applicant: z.object({ personalId: z.string() }),
  priorityArea: z.string().optional(),
  wishes: z.array(z.unknown()).optional(),
})

/** When candidates may register, of the years whose calendar is known. @source secondary, several: online registration of 2022 */
const seasons: Readonly<Partial<Record<string, { readonly from: string; readonly until: string }>>> = {
  '2022': { from: '2022-05-04', until: '2022-05-13' },
}

/** What a wish costs, of the years whose price is known. @source secondary, several: admission of 2022 */
const wishVnd: Readonly<Partial<Record<string, number>>> = { '2022': 20_000 }

const residentMonths = 18

/** Since when somebody is resident where they are, of those who moved while the world was watched. */
const movedOn: Slice<Record<string, PlainDate>> = { key: 'line-of-business:moved-on', initial: () => ({}) }

/**
 * The ministry of education: exam and admission, in a season, by wishes that cost money. Who moved within 18 months proves the
 * priority of the area by paper.
 *
 * @source sheet of service 21: season and price of 2022, 18 months of residence. It has no scenarios; these follow from it: assumed
 */
export const education: Sheet = {
  rows: [
    {
      persona: 'exam-newcomer',
      why: 'Has lived at their address for less than 18 months; the priority of the area has to be proven by paper',
      whyVi: 'Cư trú tại nơi ở hiện nay chưa đủ 18 tháng; phải nộp giấy tờ chứng minh khu vực ưu tiên',
      person: { name: 'Thái Thị Mới', birthDate: born('2008-03-11') },
      story: ({ content, papers }) => priorityAsked(zRegistration.safeParse(content).data, papers),
    },
  ],
  rule: (dossier, world) => {
    const form = zRegistration.safeParse(dossier.content).data
    if (dossier.service !== 'graduation-exam' || form === undefined) return {}
    if (!isOpen(world, dossier))
      return {
        decision: 'turn-away',
        reasonCode: 'NGOAI_THOI_HAN',
        note: 'Ngoài thời gian đăng ký dự thi, xét tuyển của năm',
      }
    const price = wishVnd[dossier.submittedAt.slice(0, 4)] ?? 0
    const feeVnd = price * (form.wishes?.length ?? 0)
    return { feeVnd, ...(isNewcomer(world, form, dossier) && priorityAsked(form, dossier.papers)) }
  },
  install: (world) => {
    world.on('residence-registered', ({ kind, personalId }) => {
      if (kind === 'permanent') put(world.slice(movedOn), personalId, dayOf(world.clock.instant()))
    })
  },
}

/** A year whose calendar nobody knows is open all the time, unless the policy names a season. */
function isOpen(world: World, { code, submittedAt }: LookedAt): boolean {
  const day = dayOf(submittedAt)
  const season = policy.of(world, code).season ?? seasons[day.slice(0, 4)]
  return season === undefined || (season.from <= day && day <= season.until)
}

function isNewcomer(world: World, { applicant }: z.infer<typeof zRegistration>, { submittedAt }: LookedAt): boolean {
  const since = own(world.slice(movedOn), applicant.personalId)
  return since !== undefined && monthsBetween(since, dayOf(submittedAt)) < residentMonths
}

/** Whole months. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  const whole = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return whole(to) - whole(from) - (to.slice(8) < from.slice(8) ? 1 : 0)
}

function priorityAsked(form: z.infer<typeof zRegistration> | undefined, papers: readonly string[]): Story {
  if (form?.priorityArea === undefined || papers.includes('priority')) return {}
  return {
    decision: 'supplement',
    items: ['priority'],
    note: 'Chưa đủ 18 tháng thường trú theo Cơ sở dữ liệu quốc gia về dân cư; nộp giấy tờ chứng minh khu vực ưu tiên',
  }
}
