import type { PlainDate } from '@lienthong/sdk-core'
import type { RecordProgressTolerant } from '../../contract/index.ts'
import { present, readDay } from '../answer-parts.ts'
import { isBase64, readBase64 } from '../base64.ts'
import { caseStatusOf, type CaseStatus } from '../case-status.ts'

/** A certificate of the second generation. */
export interface RecordCertificate {
  readonly number: string
  readonly issuedOn: PlainDate
  readonly certificate: 1 | 2
  readonly signedBy?: string
  /** What the certificate says of convictions, in words. */
  readonly convictions?: string
  readonly pdf?: Uint8Array
}

/** Where a dossier of the second generation stands. */
export interface RecordProgress {
  readonly dossierCode: string
  /** Absent for a state that nobody knows yet. */
  readonly status?: CaseStatus
  readonly certificate?: RecordCertificate
}

/** Names what cannot be read in a progress. */
export function unreadableInProgress({ ketQuaXuLy }: RecordProgressTolerant): string[] {
  if (ketQuaXuLy == null) return []
  const { ngayCapPhieu, phieuLLTP } = ketQuaXuLy
  return [
    ...(readDay(ngayCapPhieu) === undefined ? ['ketQuaXuLy.ngayCapPhieu'] : []),
    ...(phieuLLTP && !isBase64(phieuLLTP) ? ['ketQuaXuLy.phieuLLTP'] : []),
  ]
}

/** Reads a progress, after {@link unreadableInProgress} found nothing. */
export function readProgress({ maHoSoMCDT, trangThaiXuLy, ketQuaXuLy }: RecordProgressTolerant): RecordProgress {
  return {
    dossierCode: maHoSoMCDT,
    ...present('status', caseStatusOf(String(trangThaiXuLy))),
    ...(ketQuaXuLy && {
      certificate: {
        number: ketQuaXuLy.soPhieuLLTP,
        issuedOn: readDay(ketQuaXuLy.ngayCapPhieu) as PlainDate,
        certificate: String(ketQuaXuLy.loaiPhieu) === '2' ? 2 : 1,
        ...present('signedBy', ketQuaXuLy.nguoiKy),
        ...present('convictions', ketQuaXuLy.tenTinhTrangAnTich),
        ...(ketQuaXuLy.phieuLLTP && { pdf: readBase64(ketQuaXuLy.phieuLLTP) }),
      },
    }),
  }
}
