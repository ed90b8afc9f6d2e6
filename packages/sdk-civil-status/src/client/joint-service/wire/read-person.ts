import { paperCodes } from '../../code-lists.ts'
import type { JointPaper, JointPerson, JointRequester } from '../joint-dossier.ts'
import { FormReader, given, isYes, textOf } from './form-reader.ts'

/** Elements of a form; what is said of one person begins with the same letters. */
export type FormFields = Readonly<Record<string, unknown>>

const residenceKinds = { permanent: '1', temporary: '2' } as const
const namedPapers = { ...paperCodes, 'not-named': '10' } as const

/** Reads the element of somebody, as `me` and `HoTen`. */
export function elementOf(form: FormFields, name: string): string | undefined {
  const value = form[name]
  return typeof value === 'string' ? value : undefined
}

/** Reads what a form tells of a person whose elements begin with `prefix`. */
export function readPerson(form: FormFields, prefix: string, field: string, reader: FormReader): JointPerson {
  const of = (name: string): string | undefined => elementOf(form, `${prefix}${name}`)
  const paper = readPaper(of, field, reader)
  return given({
    name: reader.required(`${field}.name`, of('HoTen')) ?? '',
    paper,
    personalId: personalIdOf(paper),
    birthDate: reader.partialDate(`${field}.birthDate`, of('NgaySinh')),
    ethnicityCode: textOf(of('DanToc')),
    otherEthnicity: textOf(of('DanTocKhac')),
    nationalityCode: textOf(of('QuocTich')),
    residenceKind: reader.code(of('LoaiCuTru'), residenceKinds),
    residence: textOf(of('NoiCuTru')),
    verified: isYes(of('XacThucThongTin')),
  })
}

/** Reads who filed the dossier. */
export function readRequester(form: FormFields, reader: FormReader): JointRequester {
  return given({
    ...readPerson(form, 'nyc', 'requester', reader),
    relationship: reader.required('requester.relationship', elementOf(form, 'nycQuanHe')),
    phone: textOf(elementOf(form, 'nycSoDienThoai')),
    email: textOf(elementOf(form, 'nycEmail')),
  })
}

function readPaper(
  of: (name: string) => string | undefined,
  field: string,
  reader: FormReader,
): JointPaper | undefined {
  const number = textOf(of('SoGiayToTuyThan'))
  if (number === undefined) return undefined
  const kind = reader.code(of('LoaiGiayToTuyThan'), namedPapers) ?? 'not-named'
  if (kind === 'citizen-card') reader.personalId(`${field}.paper.number`, number)
  return given({
    kind,
    number,
    issuedOn: reader.day(`${field}.paper.issuedOn`, of('NgayCapGiayToTuyThan')),
    issuer: textOf(of('NoiCapGiayToTuyThan')),
    name: textOf(of('GiayToKhac')),
  })
}

/** The forms of this software have no field for the personal number: it stands as the number of a paper. */
function personalIdOf(paper: JointPaper | undefined): string | undefined {
  return paper !== undefined && /^\d{12}$/.test(paper.number) ? paper.number : undefined
}
