import { own, put, type BirthPaper, type DeathPaper, type Slice, type World } from '@lienthong/mock-core'
import { readWireTime, writeWireTime, type Instant } from '@lienthong/sdk-core'
import type { BirthPaperFields, DeathPaperFields, SubmitPaperAnswer } from '../../contract/index.ts'

/** Every paper that was taken in, by its code: what it said last. */
const papers: Slice<Record<string, string>> = { key: 'insurance-papers', initial: () => ({}) }

/** Notes a paper and answers. The protocol has no key: each time it is a transaction of its own. */
export function noteBirth(world: World, facilityCode: string, fields: BirthPaperFields): SubmitPaperAnswer {
  return note(world, fields.MA_GCS, fields, () => world.emit('birth-paper-received', birthOf(fields, facilityCode)))
}

/** Notes a death notice and answers. */
export function noteDeath(world: World, facilityCode: string, fields: DeathPaperFields): SubmitPaperAnswer {
  return note(world, fields.MA_GBT, fields, () => world.emit('death-paper-received', deathOf(fields, facilityCode)))
}

/** The same paper again is no news. */
function note(world: World, code: string, fields: object, tell: () => void): SubmitPaperAnswer {
  const known = world.slice(papers)
  const said = JSON.stringify(fields)
  if (own(known, code) !== said) {
    put(known, code, said)
    tell()
  }
  return {
    MaKetQua: '200',
    MaGD: `GD${String(world.next('paper-transaction')).padStart(10, '0')}`,
    ThoiGianTiepNhan: writeWireTime(world.clock.instant(), 'yyyyMMddHHmmss'),
  }
}

const sexes = { '1': 'male', '2': 'female', '3': 'unknown' } as const

function birthOf(fields: BirthPaperFields, facilityCode: string): BirthPaper {
  const { SO_CCCD_NND: motherId = '', TEN_CON: childName = '' } = fields
  return {
    paperCode: fields.MA_GCS,
    facilityCode,
    ...(/^\d{12}$/.test(motherId) && { motherId }),
    motherName: fields.HOTEN_NND,
    ...(childName !== '' && { childName }),
    sex: sexes[fields.GIOI_TINH_CON],
    // That it exists was checked with the fields.
    bornAt: readWireTime(fields.NGAY_SINH_CON, 'yyyyMMddHHmmss') as Instant,
  }
}

function deathOf(fields: DeathPaperFields, facilityCode: string): DeathPaper {
  const { SO_GIAYTO: personalId = '' } = fields
  return {
    paperCode: fields.MA_GBT,
    facilityCode,
    ...(/^\d{12}$/.test(personalId) && { personalId }),
    name: fields.HO_TEN,
    diedAt: readWireTime(fields.NGAY_TV, 'yyyyMMddHHmm') as Instant,
  }
}
