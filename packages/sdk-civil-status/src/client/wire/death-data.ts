import { deathNoticeCodes } from '../code-lists.ts'
import type { CheckedDeath } from '../death-registration.ts'
import { prefixed, type ShapeWriter, type WireForm } from './data-shape.ts'
import { sexes, wireDay, writePerson, writeRequester } from './form-fields.ts'
import { writeRegistrationKind } from './registration-kind.ts'

/** Writes the form of a death. */
export function writeDeathData(death: CheckedDeath, shape: ShapeWriter): WireForm {
  const { electronicDeathNotice, deathNotice, deceased, requester } = death
  const { lastResidence, personalId, paper, ...person } = deceased
  // The form has no field for the personal number but that of the paper.
  const identity = personalId === undefined ? { paper } : { personalId }
  return {
    ...(electronicDeathNotice && {
      maGBT: electronicDeathNotice.number,
      ngayCapGBT: wireDay(electronicDeathNotice.issuedOn),
    }),
    loaiDangKy: writeRegistrationKind('death', death, deceased.diedOn),
    noiDangKy: death.registryCommuneCode,
    soLuongBanSao: String(death.copies),
    ...prefixed('nkt', {
      ...writePerson({ ...person, ...identity, residence: lastResidence }, shape, {
        ownNumberField: false,
        paperDetails: true,
      }),
      GioiTinh: sexes[deceased.sex],
      NgayChet: wireDay(deceased.diedOn),
      GioPhutChet: deceased.diedAt,
      NoiChet: shape.address(deceased.placeOfDeath),
      NguyenNhanChet: deceased.cause,
    }),
    ...(deathNotice && {
      gbtLoai: deathNoticeCodes[deathNotice.kind],
      gbtSo: deathNotice.number,
      gbtNgay: wireDay(deathNotice.issuedOn),
      gbtCoQuanCap: deathNotice.issuer,
    }),
    ...writeRequester(requester, shape),
  }
}
