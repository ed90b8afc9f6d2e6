import type { Person, World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import type { JointBirthForm, JointForm } from '../../../contract/index.ts'
import type { BirthFiling } from '../citizens/filing.ts'
import type { JointRecord } from '../records.ts'
import { addressText, citizenCard, dotted, somebody } from './people.ts'
import { writeDelivery, writeRequester } from './write-common.ts'

/** A number that nobody of a world has: those begin with the code of a province. */
const nobodysNumber = '999000000001'

/** Writes the form of a birth, with whatever the citizen did wrong. */
export function writeBirthForm(world: World, { filing, communeCode, filedAt }: WrittenRecord): JointForm {
  const at = dayOf(filedAt)
  return {
    hoTich: {
      ...writeCertificate(filing, at),
      loaiDangKy: '1',
      noiDangKy: communeCode,
      soLuongBanSao: String(filing.copies),
      ...writeChild(world, filing, at),
      ...writeMother(world, filing, at),
      ...writeFather(world, filing, at),
      ...writeRequester(world, filing, at),
    },
    ...writeResidence(world, filing),
    ...(filing.facilityCode !== undefined && {
      bhyt: { noiKCBBanDau: facilityOf(filing), tenNoiKCBBanDau: 'Trạm y tế (mẫu)' },
    }),
    ...(filing.identityCard && { canCuoc: { yeuCau: '1', diaChiNhan: residenceOf(world, filing.requesterId, at) } }),
    nhanKetQua: writeDelivery(filing),
  }
}

type WrittenRecord = Pick<JointRecord, 'communeCode' | 'filedAt'> & { readonly filing: BirthFiling }

function writeCertificate(
  { certificateNumber, flaws }: BirthFiling,
  at: string,
): Pick<JointBirthForm, 'maGCS' | 'ngayCapGCS'> {
  return flaws.includes('certificate-missing') ? {} : { maGCS: certificateNumber, ngayCapGCS: at.replaceAll('-', '') }
}

function writeChild(world: World, { child, motherId, fatherId, flaws }: BirthFiling, at: string) {
  const mother = somebody(world, motherId)
  const birthDate = flaws.includes('impossible-date') ? `31.02.${child.birthDate.slice(0, 4)}` : dotted(child.birthDate)
  return {
    nksHoTen: child.name,
    nksGioiTinh: child.sex === 'male' ? '1' : '2',
    nksNgaySinh: birthDate,
    nksNoiSinh: `Cơ sở y tế (mẫu), ${addressText({ ...mother.residence, detail: '' }, at)}`,
    nksNoiSinhDVHC: mother.residence.provinceCode,
    nksQueQuan: addressText(mother.origin ?? mother.residence, at),
    nksDanToc: mother.ethnicityCode,
    nksQuocTich: 'VN',
    nksLoaiKhaiSinh: fatherId === undefined ? '3' : '1',
  } as const
}

function writeMother(world: World, { motherId, flaws }: BirthFiling, at: string) {
  const mother = somebody(world, motherId)
  return {
    meHoTen: mother.name,
    meNgaySinh: dotted(mother.birthDate),
    meDanToc: mother.ethnicityCode,
    meQuocTich: 'VN',
    meLoaiCuTru: '1',
    meNoiCuTru: addressText(mother.residence, at),
    meLoaiGiayToTuyThan: citizenCard,
    meSoGiayToTuyThan: flaws.includes('unknown-mother') ? nobodysNumber : mother.personalId,
    meXacThucThongTin: flaws.includes('unknown-mother') ? '0' : '1',
  } as const
}

function writeFather(world: World, { fatherId, flaws }: BirthFiling, at: string) {
  if (fatherId === undefined) return {}
  const father = somebody(world, fatherId)
  return {
    chaHoTen: father.name,
    chaNgaySinh: dotted(father.birthDate),
    chaDanToc: father.ethnicityCode,
    chaQuocTich: 'VN',
    chaLoaiCuTru: '1',
    chaNoiCuTru: addressText(father.residence, at),
    chaLoaiGiayToTuyThan: citizenCard,
    chaSoGiayToTuyThan: flaws.includes('other-father') ? otherThan(world, father).personalId : father.personalId,
    chaXacThucThongTin: flaws.includes('other-father') ? '0' : '1',
  } as const
}

/** Another man of the world. */
function otherThan(world: World, father: Person): Person {
  return world.people.list().find(({ sex, personalId }) => sex === 'male' && personalId !== father.personalId) ?? father
}

function writeResidence(
  world: World,
  { headId, headConsents, motherId, fatherId, flaws }: BirthFiling,
): Pick<JointForm, 'noiDangKyThuongTru'> {
  if (headId === undefined) return {}
  const head = somebody(world, headId)
  const { provinceCode, communeCode, detail } = head.residence
  const agrees = headConsents && !flaws.includes('no-consent')
  return {
    noiDangKyThuongTru: {
      maTinh: provinceCode,
      maXa: communeCode,
      dcChiTiet: detail,
      chuHo: {
        hoTen: head.name,
        soDinhDanh: head.personalId,
        quanHe: [motherId, fatherId].includes(headId) ? 'Con' : 'Cháu',
        dongY: agrees ? '1' : '0',
      },
    },
  }
}

function facilityOf({ facilityCode = '', flaws }: BirthFiling): string {
  return flaws.includes('unknown-facility') ? '00000' : facilityCode
}

function residenceOf(world: World, personalId: string, at: string): string {
  return addressText(somebody(world, personalId).residence, at)
}
