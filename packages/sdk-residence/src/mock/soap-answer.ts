import type { World } from '@lienthong/mock-core'
import type {
  LookupCitizenSoapAnswer,
  VerifyCitizenSoapAnswer,
  VerifyRelativesSoapAnswer,
  WireCitizen,
} from '../contract/index.ts'
import { describeCitizen, describeWithParents } from './describe-citizen.ts'
import type { Findings } from './register.ts'

/** Bytes of the longest envelope that makes sense. */
export const maxEnvelopeBytes = 64 * 1024

/** Faults. Which ones the real database gives is not public. */
export const faults = {
  malformed: {
    faultcode: 'soapenv:Client',
    faultstring: 'Yêu cầu không đúng cấu trúc hoặc sai thứ tự phần tử',
  },
  failed: { faultcode: 'soapenv:Server', faultstring: 'Hệ thống gặp lỗi khi xử lý yêu cầu' },
  nobody: { faultcode: 'soapenv:Server', faultstring: 'Không tìm thấy thông tin công dân' },
} as const

/** Whether nobody is told by a fault here. */
export function faultOf({ found, quirks }: Findings): { Fault: (typeof faults)[keyof typeof faults] } | undefined {
  return found.length === 0 && quirks.mismatch === 'fault' ? { Fault: faults.nobody } : undefined
}

/** Yes or no, in one of the three shapes in use. */
export function existence({ found, quirks }: Findings): VerifyCitizenSoapAnswer {
  const { verifiedBy } = quirks
  if (verifiedBy === undefined) return { XacThucThongTinCongDanResponse: { SoLuongCongDan: String(found.length) } }
  return { [verifiedBy]: { TonTai: found.length > 0 ? 'true' : 'false' } }
}

/** The records of whoever fits; a collection without anybody, or none at all, when nobody does. */
export function records(world: World, { found, quirks }: Findings): LookupCitizenSoapAnswer {
  if (found.length === 0 && quirks.mismatch === 'no-collection') return {}
  return { CongdanCollection: collection(found.map((person) => describeCitizen(world, person))) }
}

/** Whoever fits with father and mother. The collection says how many, and since when it holds. */
export function recordsWithParents(world: World, { found, quirks }: Findings): VerifyRelativesSoapAnswer {
  if (found.length === 0 && quirks.mismatch === 'no-collection') return {}
  const CongdanCollection = {
    SoCongDan: String(found.length),
    GhiChu: '',
    ThoiDiemDuLieu: world.clock.instant(),
    id: newId(world),
    ...collection(found.map((person) => describeWithParents(world, person))),
  }
  return quirks.relativesInResponse ? { XacMinhThongTinNhanThanResponse: { CongdanCollection } } : { CongdanCollection }
}

function collection(CongDan: WireCitizen[]) {
  return CongDan.length === 0 ? {} : { CongDan }
}

function newId({ random }: World): string {
  return [8, 4, 4, 4, 12].map((count) => random.hex(count)).join('-')
}
