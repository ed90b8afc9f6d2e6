import { readPartialDate, sexOfCode, type PartialDate, type Sex } from '@lienthong/sdk-core'
import type { WireCitizenTolerant } from '../../contract/index.ts'
import type { CitizenRecord } from '../citizen-record.ts'
import { codeOf, present, textOf } from './fields.ts'
import { readAddress } from './read-address.ts'
import { readHead, readName, readRelative } from './read-relative.ts'

const maritalStatuses: Readonly<Record<string, CitizenRecord['maritalStatus']>> = {
  '1': 'single',
  '2': 'married',
  '3': 'divorced-or-widowed',
}

const bloodTypes: Readonly<Record<string, CitizenRecord['bloodType']>> = { '01': 'A', '02': 'B', '03': 'AB', '04': 'O' }

/**
 * The citizens of an answer. One without any name is nobody: so public clients take it, and some answers hold an empty
 * element where nobody was found.
 */
export function readCitizens(citizens: readonly WireCitizenTolerant[] = []): CitizenRecord[] {
  return citizens.flatMap((citizen) => readCitizen(citizen) ?? [])
}

function readCitizen(citizen: WireCitizenTolerant): CitizenRecord | undefined {
  const name = readName(citizen.HoVaTen)
  if (name === undefined) return undefined
  return present<CitizenRecord>({
    personalId: textOf(citizen.SoDinhDanh),
    oldIdNumber: textOf(citizen.SoCMND),
    name,
    sex: readSex(citizen.GioiTinh),
    birthDate: readBirthDate(citizen.NgayThangNamSinh),
    ethnicityCode: codeOf(citizen.DanToc, 2),
    religionCode: codeOf(citizen.TonGiao, 2),
    maritalStatus: maritalStatuses[textOf(citizen.TinhTrangHonNhan) ?? ''],
    bloodType: bloodTypes[codeOf(citizen.NhomMau, 2) ?? ''],
    nationality: textOf(citizen.QuocTich),
    birthRegisteredAt: readAddress(citizen.NoiDangKyKhaiSinh),
    origin: readAddress(citizen.QueQuan),
    permanentResidence: readAddress(citizen.ThuongTru),
    currentResidence: readAddress(citizen.NoiOHienTai),
    father: readRelative(citizen.Cha),
    mother: readRelative(citizen.Me),
    spouse: readRelative(citizen.VoChong),
    representative: readRelative(citizen.NguoiDaiDien),
    householdHead: readHead(citizen.ChuHo),
    householdBookNumber: textOf(citizen.SoSoHoKhau),
  })
}

/** `0` says that the register does not know; a code of no list says the same, and reaches `onDrift`. */
function readSex(code: string | undefined): Sex | undefined {
  const given = textOf(code)
  return given === undefined ? undefined : (sexOfCode('population-database', given) ?? 'unknown')
}

/** The day where it is known and exists; else what is known of it, and the year at least. */
function readBirthDate(birthDate: WireCitizenTolerant['NgayThangNamSinh']): PartialDate | undefined {
  const [, year = '', month = '00', day = '00'] =
    /^(\d{4})(\d{2})?(\d{2})?$/.exec(textOf(birthDate?.NgayThangNam) ?? '') ?? []
  const known = [year, ...(month === '00' ? [] : day === '00' ? [month] : [month, day])].join('-')
  return readPartialDate(known) ?? readPartialDate(textOf(birthDate?.Nam) ?? '')
}
