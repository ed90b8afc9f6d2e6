import type { World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import type { JointForm } from '../../../contract/index.ts'
import type { DeathFiling } from '../citizens/filing.ts'
import type { JointRecord } from '../records.ts'
import { addressText, citizenCard, dotted, somebody } from './people.ts'
import { writeDelivery, writeRequester } from './write-common.ts'

/** Writes the form of a death, with whatever the citizen did wrong. */
export function writeDeathForm(world: World, { filing, communeCode, filedAt }: WrittenRecord): JointForm {
  const at = dayOf(filedAt)
  return {
    hoTich: {
      ...writeNotice(filing),
      loaiDangKy: '1',
      noiDangKy: communeCode,
      soLuongBanSao: String(filing.copies),
      ...writeDeceased(world, filing, at),
      ...writeRequester(world, filing, at),
    },
    xoaThuongTru: filing.removesResidence ? '1' : '0',
    ...writeBenefit(world, filing),
    nhanKetQua: writeDelivery(filing),
  }
}

type WrittenRecord = Pick<JointRecord, 'communeCode' | 'filedAt'> & { readonly filing: DeathFiling }

function writeNotice({ noticeNumber, diedOn, flaws }: DeathFiling) {
  if (flaws.includes('notice-missing')) return {}
  return {
    maGBT: noticeNumber,
    ngayCapGBT: diedOn.replaceAll('-', ''),
    gbtLoai: '1',
    gbtSo: noticeNumber,
    gbtNgay: dotted(diedOn),
    gbtCoQuanCap: 'Cơ sở y tế (mẫu)',
  } as const
}

function writeDeceased(world: World, { deceasedId, diedOn, diedAt, cause }: DeathFiling, at: string) {
  const deceased = somebody(world, deceasedId)
  return {
    nktHoTen: deceased.name,
    nktGioiTinh: deceased.sex === 'male' ? '1' : '2',
    nktNgaySinh: dotted(deceased.birthDate),
    nktDanToc: deceased.ethnicityCode,
    nktQuocTich: 'VN',
    nktLoaiCuTru: '1',
    nktNoiCuTru: addressText(deceased.residence, at),
    nktLoaiGiayToTuyThan: citizenCard,
    nktSoGiayToTuyThan: deceased.personalId,
    nktNgayChet: dotted(diedOn),
    nktGioPhutChet: diedAt,
    nktNoiChet: addressText(deceased.residence, at),
    nktNguyenNhanChet: cause,
    nktXacThucThongTin: '1',
  } as const
}

function writeBenefit(
  world: World,
  { benefit, requesterId, relationship, flaws }: DeathFiling,
): Pick<JointForm, 'troCap'> {
  if (benefit === undefined) return {}
  const heir = somebody(world, requesterId)
  const account = { soTaiKhoan: `9704${requesterId.slice(-8)}`, nganHang: 'Ngân hàng mẫu', chuTaiKhoan: heir.name }
  return {
    troCap: {
      loaiTroCap: benefit.payer,
      maiTang: benefit.funeral ? '1' : '0',
      tuTuat: benefit.survivors ? '1' : '0',
      nguoiHuong: [
        {
          hoTen: heir.name,
          soDinhDanh: heir.personalId,
          quanHe: relationship,
          ...(!flaws.includes('account-missing') && { taiKhoan: account }),
        },
      ],
    },
  }
}
