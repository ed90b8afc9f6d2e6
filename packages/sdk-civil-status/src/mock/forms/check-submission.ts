import { dayOf, ethnicities, readWireTime, type PlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { SubmitRegistrationRequest } from '../../contract/index.ts'
import type { Submission } from '../submissions.ts'
import { checkDays, type FormFields } from './check-days.ts'
import { badForm, type FormProblem } from './form-problem.ts'

type Envelope = Omit<SubmitRegistrationRequest, 'data'>

/** Characters of a name. The real limit is not public. */
const longestName = 200

/**
 * The day a dossier was received; `undefined` when there is no such day. A form is judged by it and not by the clock of
 * the world: that clock may stand still, far behind the one of whoever is asking.
 */
export function receptionDay({ ngayTiepNhan }: Pick<SubmitRegistrationRequest, 'ngayTiepNhan'>): PlainDate | undefined {
  const at = readWireTime(ngayTiepNhan, 'dd/MM/yyyy HH:mm:ss')
  return at && dayOf(at)
}

/** What is wrong in a push that fits the contract: days that do not exist, codes nobody has, papers that cannot be read. */
export function checkSubmission(
  request: Envelope,
  kind: Submission['kind'],
  data: FormFields,
  day: PlainDate,
): readonly FormProblem[] {
  return [
    ...envelope(request),
    ...unit(request, data, day),
    ...texts(data),
    ...codes(data),
    ...checkDays(kind, data, day),
    ...places(data, day),
  ]
}

function envelope(request: Envelope): FormProblem[] {
  const { module, maHoSoMCDT, maHoSoLT = '', fileDinhKem = [] } = request
  return badForm([
    ['maHoSoMCDT', maHoSoMCDT.trim() !== ''],
    // The module says whether there is a joint dossier.
    ['maHoSoLT', !module.startsWith('LT') || maHoSoLT.trim() !== ''],
    ['ngayTiepNhan', receptionDay(request) !== undefined],
    ...fileDinhKem.map(({ huyGiayTo, duLieuTepDinhKem }, index): [string, boolean] => [
      `fileDinhKem.${index}.duLieuTepDinhKem`,
      huyGiayTo === 1 || isBase64(duLieuTepDinhKem),
    ]),
  ])
}

function unit({ maDonVi }: Envelope, data: FormFields, day: PlainDate): FormProblem[] {
  const noiDangKy = textOf(data, 'noiDangKy')
  if (!resolveUnit(noiDangKy, { level: 'commune', at: day })) return [{ field: 'noiDangKy', rule: 'not-in-catalogue' }]
  return badForm([['noiDangKy', noiDangKy === maDonVi]])
}

/** Names and words that somebody typed; empty is for the contract to judge. */
function texts(data: FormFields): FormProblem[] {
  const names = Object.keys(data).filter((field) =>
    /(?:HoTen|QuanHe|NguyenNhanChet|nksDanToc|nksQuocTich)$/.test(field),
  )
  return names.flatMap((field): FormProblem[] => {
    const text = textOf(data, field)
    if (text.length > longestName) return [{ field, rule: 'too-long' }]
    return badForm([[field, text === '' || text.trim() !== '']])
  })
}

function codes(data: FormFields): FormProblem[] {
  return Object.keys(data).flatMap((field): FormProblem[] => {
    const code = textOf(data, field).trim()
    const isKnown =
      code === '' ||
      (field.endsWith('DanToc')
        ? Object.hasOwn(ethnicities, code)
        : !field.endsWith('QuocTich') || /^[A-Z]{2}$/.test(code))
    return isKnown ? [] : [{ field, rule: 'not-in-catalogue' }]
  })
}

function places(data: FormFields, day: PlainDate): FormProblem[] {
  const fields = Object.keys(data).filter((field) => /(?:NoiSinh|QueQuan|NoiCuTru|NoiChet)$/.test(field))
  return fields.flatMap((field): FormProblem[] => {
    const { quocGia = 'VN', maTinh = '', maXa = '' } = data[field] as Readonly<Record<string, string | undefined>>
    if (quocGia !== 'VN') return []
    if (!resolveUnit(maTinh, { level: 'province', at: day })) {
      return [{ field: `${field}.maTinh`, rule: 'not-in-catalogue' }]
    }
    const commune = resolveUnit(maXa, { level: 'commune', at: day })
    return commune?.provinceCode === maTinh ? [] : [{ field: `${field}.maXa`, rule: 'not-in-catalogue' }]
  })
}

function textOf(data: FormFields, field: string): string {
  const text = data[field]
  return typeof text === 'string' ? text : ''
}

function isBase64(text: string): boolean {
  try {
    return atob(text) !== ''
  } catch {
    return false
  }
}
