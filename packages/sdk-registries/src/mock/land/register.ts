import { own, type CastRow, type World } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'
import type { LandDossier, NamedParcel } from './dossiers.ts'

/** What the land register has of a parcel beside its holder. */
interface Entry {
  readonly sheet: string
  readonly number: string
  /** Old 9-digit number that stands on the certificate. */
  readonly oldIdNumber?: string
  readonly oddity?: 'disputed' | 'duty-unpaid'
}

interface HolderRow extends CastRow {
  readonly entry: Entry
}

const commune = '18073'
const born = (date: string): PartialDate => date as PartialDate

function holder(row: Omit<HolderRow, 'facts'>): HolderRow {
  const { sheet, number, oldIdNumber } = row.entry
  const facts = { communeCode: commune, mapSheet: sheet, parcelNumber: number }
  return { ...row, facts: { ...facts, ...(oldIdNumber !== undefined && { oldIdNumber }) } }
}

const holders: readonly HolderRow[] = [
  holder({
    persona: 'land-owner',
    why: 'Holds a parcel; the population database knows the old number on the certificate as theirs',
    whyVi: 'Có thửa đất; số CMND trên giấy chứng nhận là của mình theo CSDL dân cư',
    person: {
      name: 'Kiều Văn Thửa',
      sex: 'male',
      birthDate: born('1968-03-12'),
      oldIdNumbers: ['942000201'],
    },
    entry: { sheet: '7', number: '15', oldIdNumber: '942000201' },
  }),
  holder({
    persona: 'land-owner-other-number',
    why: 'The old number on the certificate is not theirs in the population database; proof is asked for',
    whyVi: 'Số CMND trên giấy chứng nhận không phải của mình theo CSDL dân cư; phải nộp giấy tờ chứng minh',
    person: { name: 'Kiều Thị Mảnh', birthDate: born('1971-09-05'), oldIdNumbers: ['942000203'] },
    entry: { sheet: '7', number: '16', oldIdNumber: '942000202' },
  }),
  holder({
    persona: 'land-owner-owes',
    why: 'Money is due for the parcel: a tax notice comes, and nothing is done before it is paid',
    whyVi: 'Thửa đất còn nghĩa vụ tài chính: có thông báo thuế, nộp xong mới giải quyết',
    person: { name: 'Tạ Đình Khoảnh', sex: 'male', birthDate: born('1959-12-24') },
    entry: { sheet: '7', number: '17', oddity: 'duty-unpaid' },
  }),
  holder({
    persona: 'land-owner-disputed',
    why: 'The parcel is in dispute; the dossier is refused',
    whyVi: 'Thửa đất đang có tranh chấp; hồ sơ bị từ chối',
    person: { name: 'Chu Thị Ranh', birthDate: born('1963-01-30') },
    entry: { sheet: '7', number: '18', oddity: 'disputed' },
  }),
]

/** The people of the land office. */
export const landCast: readonly CastRow[] = holders.map(({ entry: _, ...row }) => row)

/** What the register has of the parcels of a dossier, by the persona who holds each. */
export function entriesOf({ parcels }: LandDossier): readonly Entry[] {
  return holders.flatMap(({ entry }) => (parcels.some((parcel) => isThere(parcel, entry)) ? [entry] : []))
}

function isThere({ communeCode, sheet, number }: NamedParcel, entry: Entry): boolean {
  return communeCode === commune && sheet === entry.sheet && number === entry.number
}

const [lastSheet, lastParcel] = [100, 2000]

/** Whether there is such a parcel. Every commune of the mock has map sheets 1 to 100, with parcels 1 to 2000 on each. */
export function exists({ sheet, number }: NamedParcel): boolean {
  return isUpTo(lastSheet, sheet) && isUpTo(lastParcel, number)
}

function isUpTo(last: number, text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= last
}

/** Whether the population database gives the old number of a certificate to who files. Strangers to it are taken on trust. */
export function isOwnNumber({ graph }: World, { applicantNumber }: LandDossier, oldIdNumber: string): boolean {
  const person = own(graph.people, applicantNumber)
  return person === undefined || (person.oldIdNumbers ?? []).includes(oldIdNumber)
}
