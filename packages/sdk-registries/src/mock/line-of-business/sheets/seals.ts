import { own, put, type Slice, type World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { z } from 'zod'
import { findCase } from '../cases.ts'
import type { LookedAt, Sheet, Story } from './sheet.ts'

const zForm = z.object({
  organisation: z.object({ name: z.string(), code: z.string().optional(), kind: z.string() }),
})

type Body = z.infer<typeof zForm>['organisation']

interface SealState {
  /** Bodies of which a specimen is registered, by number, else by name. */
  readonly registered: Record<string, true>
  /** What the business registry has told, by code. */
  readonly enterprises: Record<string, 'active' | 'dissolved'>
}

const state: Slice<SealState> = {
  key: 'line-of-business:seals',
  // The kindergarten of the examples has had its seal for long.
  initial: () => ({ registered: { '9900000001': true }, enterprises: {} }),
}

/** Services 13 and 14. @source national procedure database, list of 2026; what is asked in which case: assumed */
export const seals: Sheet = {
  install(world) {
    world.on('enterprise-changed', ({ code, state: now }) => put(world.slice(state).enterprises, code, now))
    world.on('case-completed', ({ system, dossierCode }) => {
      if (system !== 'CON_DAU') return
      const body = bodyIn(findCase(world, system, dossierCode)?.content)
      if (body !== undefined) put(world.slice(state).registered, keyOf(body), true)
    })
  },
  rule(dossier, world) {
    const body = bodyIn(dossier.content)
    if (body === undefined) return {}
    return {
      ...terms,
      ...(dossier.service === 'special-seal' ? furtherSeal(world, body) : newSeal(world, body, dossier)),
    }
  },
}

const terms: Story = { limitWorkingDays: 3, issues: [{ code: 'KQ.G01.000031' }] }

/** A further seal supposes a first one. */
function furtherSeal(world: World, body: Body): Story {
  if (own(world.slice(state).registered, keyOf(body)) === true) return {}
  return {
    decision: 'refuse',
    reasonCode: 'CHUA_DANG_KY_MAU_DAU',
    note: 'Cơ quan, tổ chức chưa đăng ký mẫu con dấu. Đề nghị làm thủ tục con dấu mới trước.',
  }
}

/** Units of enterprises are looked up in the business registry, if there is one. */
function newSeal(world: World, { kind, code }: Body, { papers }: LookedAt): Story {
  const { enterprises } = world.slice(state)
  if (kind !== 'enterprise-unit' || Object.keys(enterprises).length === 0) return {}
  if (code === undefined) return papers.includes('establishment') ? {} : establishmentAsked
  switch (own(enterprises, code.slice(0, 10))) {
    case 'active':
      return {}
    case 'dissolved':
      return {
        decision: 'refuse',
        reasonCode: 'DOANH_NGHIEP_DA_GIAI_THE',
        note: 'Theo CSDL quốc gia về đăng ký doanh nghiệp, doanh nghiệp đã giải thể.',
      }
    case undefined:
      return {
        decision: 'refuse',
        reasonCode: 'KHONG_CO_DOANH_NGHIEP',
        note: 'Mã số doanh nghiệp không có trong CSDL quốc gia về đăng ký doanh nghiệp.',
      }
  }
}

const establishmentAsked: Story = {
  decision: 'supplement',
  items: ['establishment'],
  note: 'Không có mã số để tra cứu đăng ký doanh nghiệp. Đề nghị bổ sung quyết định thành lập hoặc giấy phép hoạt động.',
}

function bodyIn(content: unknown): Body | undefined {
  return zForm.safeParse(content).data?.organisation
}

function keyOf({ code, name }: Body): string {
  return code ?? identityKey(name)
}
