import type { CaseContext, TargetPerson } from '@lienthong/conformance'
import type {
  ConfirmOldIdNumberRequest,
  DeclareAbsenceRequest,
  LodgingGuest,
  NotifyLodgingRequest,
  ProcedureAddress,
  ProcedureApplicant,
  ProcedureDossier,
  ProcedureHead,
  RegisterPermanentResidenceRequest,
  RegisterTemporaryResidenceListRequest,
  RegisterTemporaryResidenceRequest,
  RemoveRegistrationRequest,
} from '../../contract/index.ts'

/** A home nobody lived in before, in Phường Thành Sen, Hà Tĩnh: a case may be run many times on one system. */
export function newHome(t: CaseContext): ProcedureAddress {
  return { maTinh: '42', maXa: '18073', chiTiet: `Nhà thử ${t.unique('N')}` }
}

/** The head of a form, under a code of its own. */
export function newDossier(t: CaseContext, maThuTuc: string): ProcedureDossier {
  return {
    maHoSo: t.unique('G01'),
    maThuTuc,
    kenhThucHien: '2',
    ngayNop: `${wireDay(t.today)} 08:15:00`,
    coQuanTiepNhan: '18073',
  }
}

/** A good form CT01 of somebody who moves into a home of their own; a case changes it. */
export function permanentForm(t: CaseContext, person = t.person('settler')): RegisterPermanentResidenceRequest {
  return {
    hoSo: newDossier(t, '1.004222'),
    nguoiNop: applicant(person),
    chuHo: named(person),
    quanHeVoiChuHo: 'CHU_HO',
    noiDungDeNghi: 'Đăng ký thường trú tại nhà thuộc sở hữu của mình',
    choO: { truongHop: 'SO_HUU', diaChi: newHome(t) },
  }
}

/** A good form CT01 of somebody who boards for half a year. */
export function temporaryForm(t: CaseContext, person = t.person('boarder')): RegisterTemporaryResidenceRequest {
  return {
    hoSo: newDossier(t, '1.004194'),
    nguoiNop: applicant(person),
    chuHo: named(person),
    quanHeVoiChuHo: 'CHU_HO',
    noiDungDeNghi: 'Đăng ký tạm trú để học tập',
    choO: { truongHop: 'SO_HUU', diaChi: newHome(t) },
    tuNgay: wireDay(t.today),
    denNgay: wireDay(t.today, 180),
  }
}

/** A list of a dormitory with one good row for each of these people. */
export function temporaryList(t: CaseContext, people: readonly TargetPerson[]): RegisterTemporaryResidenceListRequest {
  return {
    hoSo: newDossier(t, '1.004194'),
    toChuc: { ten: 'Ký túc xá thử nghiệm', nguoiDaiDien: named(t.person('dormitory-manager')) },
    choO: { truongHop: 'SO_HUU', diaChi: newHome(t) },
    tuNgay: wireDay(t.today),
    danhSach: people.map((person) => ({
      ...named(person),
      ngaySinh: wireBirth(person.birthDate),
      thoiHan: wireDay(t.today, 300),
    })),
  }
}

/** A good declaration of absence. */
export function absenceForm(t: CaseContext, person = t.person('absentee')): DeclareAbsenceRequest {
  return {
    hoSo: newDossier(t, '1.003677'),
    nguoiKhaiBao: { hoTen: person.name, loaiGiayTo: 'DINH_DANH', soGiayTo: person.personalId },
    nhom: 'd',
    lyDo: 'Đi làm ăn xa',
    tuNgay: wireDay(t.today),
    denNgay: wireDay(t.today, 400),
    noiDen: { maTinh: '40', maXa: '16690', chiTiet: 'Số 2, đường Lê Lợi' },
  }
}

/** A notice of some guests of a hotel that nobody told of before. */
export function lodgingNotice(t: CaseContext, guests: readonly LodgingGuest[]): NotifyLodgingRequest {
  return {
    hoSo: { ...newDossier(t, '2.001159'), ngayNop: `${wireDay(t.today)} 21:30:00` },
    coSo: {
      ten: `Khách sạn thử ${t.unique('K')}`,
      loai: 'KHACH_SAN',
      diaChi: { maTinh: '42', maXa: '18073', chiTiet: 'Số 1, đường Hàm Nghi' },
      nguoiThongBao: named(t.person('hotel-manager')),
    },
    khach: [...guests],
  }
}

/** Somebody who arrived in the evening of the day of the run. */
export function guest(t: CaseContext, { name, personalId }: TargetPerson, at = '19:40:00'): LodgingGuest {
  return { hoTen: name, loaiGiayTo: 'DINH_DANH', soGiayTo: personalId, den: `${wireDay(t.today)} ${at}` }
}

/** A removal of one person's registration, asked for by themselves. */
export function removal(
  t: CaseContext,
  loaiDangKy: RemoveRegistrationRequest['loaiDangKy'],
  person: TargetPerson,
): RemoveRegistrationRequest {
  return {
    hoSo: newDossier(t, loaiDangKy === 'THUONG_TRU' ? '1.003197' : '1.010028'),
    loaiDangKy,
    nguoiNop: applicant(person),
    nguoiBiXoa: [named(person)],
    lyDo: 'KHONG_CON_CU_TRU',
  }
}

/** A good form DC02. */
export function oldNumberForm(t: CaseContext, person: TargetPerson): ConfirmOldIdNumberRequest {
  return {
    hoSo: newDossier(t, '1.012566'),
    nguoiNop: { ...applicant(person), soDienThoai: '0912345678' },
    noiDungDeNghi: 'Xác nhận để điều chỉnh giấy chứng nhận quyền sử dụng đất',
  }
}

/** Somebody as the one who hands in. */
export function applicant(person: TargetPerson): ProcedureApplicant {
  return { ...named(person), ngaySinh: wireBirth(person.birthDate) }
}

/** Somebody by name and number. */
export function named({ name, personalId }: TargetPerson): ProcedureHead {
  return { hoTen: name, soDinhDanh: personalId }
}

/** A day so many days after another, on the wire. */
export function wireDay(day: string, later = 0): string {
  const date = new Date(Date.parse(`${day}T00:00:00Z`) + later * 24 * 60 * 60_000)
  return wireBirth(date.toISOString().slice(0, 10))
}

/** A day, month or year on the wire. */
export function wireBirth(date: string): string {
  return date.split('-').reverse().join('/')
}
