import { dayOf, readWireDate, readWirePartialDate, readWireTime, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { BirthData, SubmitRegistrationRequest } from '../contract/index.ts'
import type { FormProblem } from './form-problem.ts'

/** Before it no book was kept; after it the personal number has no digit for the century. */
const [firstBirth, lastBirth] = ['1900-01-01', '2399-12-31'] as const

/** Characters of a name. The real limit is not public. */
const longestName = 200

/**
 * The day a dossier was received; `undefined` when there is no such day. A form is judged by it and not by the clock of
 * the world: that clock may stand still, far behind the one of whoever is asking.
 */
export function receptionDay({ ngayTiepNhan }: SubmitRegistrationRequest): PlainDate | undefined {
  const at = readWireTime(ngayTiepNhan, 'dd/MM/yyyy HH:mm:ss')
  return at && dayOf(at)
}

/** What is wrong in a push that fits the contract: days that do not exist, codes nobody has, papers that cannot be read. */
export function checkSubmission(
  request: SubmitRegistrationRequest,
  data: BirthData,
  today: PlainDate,
): readonly FormProblem[] {
  const day = receptionDay(request) ?? today
  return [...envelope(request), ...unit(request, data, day), ...texts(data), ...days(data, day), ...places(data, day)]
}

function envelope(request: SubmitRegistrationRequest): FormProblem[] {
  const { maHoSoMCDT, maHoSoLT = '', fileDinhKem = [] } = request
  return badForm([
    ['maHoSoMCDT', maHoSoMCDT.trim() !== ''],
    // The module says that there is a joint dossier.
    ['maHoSoLT', maHoSoLT.trim() !== ''],
    ['ngayTiepNhan', receptionDay(request) !== undefined],
    ...fileDinhKem.map(({ huyGiayTo, duLieuTepDinhKem }, index): [string, boolean] => [
      `fileDinhKem.${index}.duLieuTepDinhKem`,
      huyGiayTo === 1 || isBase64(duLieuTepDinhKem),
    ]),
  ])
}

function unit({ maDonVi }: SubmitRegistrationRequest, { noiDangKy }: BirthData, day: PlainDate): FormProblem[] {
  if (!resolveUnit(noiDangKy, { level: 'commune', at: day })) return [{ field: 'noiDangKy', rule: 'not-in-catalogue' }]
  return badForm([['noiDangKy', noiDangKy === maDonVi]])
}

function texts(data: BirthData): FormProblem[] {
  const names = ['nksHoTen', 'meHoTen', 'chaHoTen', 'nycHoTen', 'nycQuanHe', 'nksDanToc', 'nksQuocTich'] as const
  return names.flatMap((field): FormProblem[] => {
    const text = data[field] ?? ''
    if (text.length > longestName) return [{ field, rule: 'too-long' }]
    return badForm([[field, text === '' || text.trim() !== '']])
  })
}

function days(data: BirthData, day: PlainDate): FormProblem[] {
  const born = readWireDate(data.nksNgaySinh, 'dd.MM.yyyy')
  const others = ['ngayCapGCS', 'nksNgayCapGiayToTuyThan', 'nycNgayCapGiayToTuyThan', 'ngayDangKyNuocNgoai'] as const
  return badForm([
    ['nksNgaySinh', born !== undefined && born >= firstBirth && born <= lastBirth && born <= day],
    ...others.map((field): [string, boolean] => [field, !data[field] || isPast(data[field], day)]),
    ...(['meNgaySinh', 'chaNgaySinh'] as const).map((field): [string, boolean] => [
      field,
      !data[field] || isBefore(data[field], born ?? day),
    ]),
  ])
}

function isPast(text: string, today: PlainDate): boolean {
  const day = readWireDate(text, 'dd.MM.yyyy')
  return day !== undefined && day <= today
}

/** Whether a day that may be known only by year or month can lie before another. */
function isBefore(text: string, other: PlainDate): boolean {
  const day = readWirePartialDate(text, '.')
  if (day === undefined || day < firstBirth.slice(0, day.length)) return false
  return day.length === other.length ? day < other : day <= other.slice(0, day.length)
}

function places(data: BirthData, day: PlainDate): FormProblem[] {
  const fields = ['nksNoiSinh', 'nksQueQuan', 'meNoiCuTru', 'chaNoiCuTru', 'nycNoiCuTru'] as const
  return fields.flatMap((field): FormProblem[] => {
    const { quocGia = 'VN', maTinh, maXa } = data[field] ?? { quocGia: '' }
    if (quocGia !== 'VN') return []
    if (!resolveUnit(maTinh ?? '', { level: 'province', at: day })) {
      return [{ field: `${field}.maTinh`, rule: 'not-in-catalogue' }]
    }
    const commune = resolveUnit(maXa ?? '', { level: 'commune', at: day })
    return commune?.provinceCode === maTinh ? [] : [{ field: `${field}.maXa`, rule: 'not-in-catalogue' }]
  })
}

function badForm(fields: readonly (readonly [field: string, good: boolean])[]): FormProblem[] {
  return fields.flatMap(([field, good]) => (good ? [] : [{ field, rule: 'bad-form' as const }]))
}

function isBase64(text: string): boolean {
  try {
    return atob(text) !== ''
  } catch {
    return false
  }
}
