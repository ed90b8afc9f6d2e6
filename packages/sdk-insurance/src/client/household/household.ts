import { readWirePartialDate, type PartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { HouseholdRecordTolerant } from '../../contract/index.ts'
import { meaningOf, present, readDay } from '../answer-parts.ts'

/** What a member paid in this financial year. */
export interface PaidThisYear {
  readonly year: number
  /** 1 for the member who pays in full. */
  readonly rank: number
  /** Per cent of the first member's amount: 100, 70, 60, 50, 40. */
  readonly ratePercent: number
  readonly validTo?: PlainDate
}

/** One member of a household and how they are insured now. */
export interface InsuredHouseholdMember {
  readonly personalId: string
  readonly name: string
  readonly birthDate?: PartialDate
  readonly sex?: 'male' | 'female'
  /** What the member is to the head; absent when the code is not known. */
  readonly relation?: 'head' | 'spouse' | 'child' | 'other'
  /** `other-group` does not rank and is not priced; `none` was never insured. Absent when the code is not known. */
  readonly cover?: 'household' | 'other-group' | 'none'
  readonly insuranceNumber?: string
  readonly cardNumber?: string
  /** First two letters of the card, `GD` for a household. */
  readonly objectCode?: string
  /** Last day of the card. */
  readonly validTo?: PlainDate
  /** Facility of first registration. */
  readonly facilityCode?: string
  readonly paidThisYear?: PaidThisYear
}

/** People who live together, as the population database tells Social Security. */
export interface InsuredHousehold {
  readonly householdCode: string
  readonly headId: string
  /** Head first. */
  readonly members: readonly InsuredHouseholdMember[]
}

const relations: Readonly<Record<string, InsuredHouseholdMember['relation']>> = {
  CHU_HO: 'head',
  VO_CHONG: 'spouse',
  CON: 'child',
  KHAC: 'other',
}
const covers: Readonly<Record<string, InsuredHouseholdMember['cover']>> = {
  HO_GIA_DINH: 'household',
  NHOM_KHAC: 'other-group',
  CHUA_THAM_GIA: 'none',
}
const sexes: Readonly<Record<string, InsuredHouseholdMember['sex']>> = { '1': 'male', '2': 'female' }

/** Reads a household from the wire. */
export function readHousehold({ maHo, chuHo, thanhVien }: HouseholdRecordTolerant): InsuredHousehold {
  return { householdCode: maHo, headId: chuHo, members: thanhVien.map(readMember) }
}

type Row = HouseholdRecordTolerant['thanhVien'][number]

function readMember(row: Row): InsuredHouseholdMember {
  return {
    personalId: row.soDinhDanh,
    name: row.hoTen.normalize('NFC'),
    ...present('birthDate', readWirePartialDate(row.ngaySinh ?? '', '/')),
    ...present('sex', meaningOf(sexes, row.gioiTinh)),
    ...present('relation', meaningOf(relations, row.quanHe)),
    ...present('cover', meaningOf(covers, row.nhomThamGia)),
    ...present('insuranceNumber', row.maSoBHXH),
    ...present('cardNumber', row.maThe),
    ...present('objectCode', row.loaiDoiTuong),
    ...present('validTo', readDay(row.hanThe)),
    ...present('facilityCode', row.noiKCB),
    ...present('paidThisYear', readPaid(row.daDongTrongNam)),
  }
}

function readPaid(paid: Row['daDongTrongNam']): PaidThisYear | undefined {
  if (paid == null) return undefined
  const { nam, thuTu, tyLe, denNgay } = paid
  return { year: Number(nam), rank: thuTu, ratePercent: tyLe, ...present('validTo', readDay(denNgay)) }
}
