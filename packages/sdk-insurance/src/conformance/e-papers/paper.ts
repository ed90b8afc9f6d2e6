import type { CaseContext } from '@lienthong/conformance'
import {
  operations,
  zSubmitBirthPaperAnswer,
  type PaperResultCode,
  type SubmitPaperAnswer,
} from '../../contract/index.ts'
import { fileOf, type Envelope } from './signed-paper.ts'

/** A birth in the facility of the signer. */
export function birthOf(t: CaseContext): Envelope {
  const [mother, facility] = [t.person('paper-mother'), t.fact(t.person('paper-signer'), 'facilityCode')]
  const day = t.today.replaceAll('-', '')
  return {
    root: 'HSDLGCS',
    element: 'GIAYCHUNGSINH',
    fields: {
      MA_GCS: `${serialOf(t)}.GCS.${facility}.${day.slice(2, 4)}`,
      HOTEN_NND: mother.name,
      SO_CCCD_NND: mother.personalId,
      GIOI_TINH_CON: '2',
      SO_CON: '1',
      CAN_NANG_CON: '3200',
      NGAY_SINH_CON: `${day}013000`,
      NGAY_CT: day,
      CAP_LAN_DAU: '1',
    },
  }
}

/** A death in the facility of the signer. */
export function deathOf(t: CaseContext): Envelope {
  const [patient, facility] = [t.person('paper-patient'), t.fact(t.person('paper-signer'), 'facilityCode')]
  const day = t.today.replaceAll('-', '')
  return {
    root: 'HSDLGBT',
    element: 'GIAYBAOTU',
    fields: {
      MA_GBT: `${serialOf(t)}.GBT.${facility}.${day.slice(2, 4)}`,
      HO_TEN: patient.name,
      GIOI_TINH: patient.sex === 'male' ? '1' : '2',
      SO_GIAYTO: patient.personalId,
      NGAY_TV: `${day}0130`,
      NGAY_CAPGIAYBT: day,
      MACSKCB: facility,
    },
  }
}

/** Five digits that another run hardly has. */
function serialOf(t: CaseContext): string {
  const hash = [...t.unique('P')].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000, 7)
  return String(hash).padStart(5, '0')
}

/** The form of a request, apart from what the connector adds. */
export function formOf(t: CaseContext, document: string, kind: '60' | '61') {
  return {
    maCskcb: t.fact(t.person('paper-signer'), 'facilityCode'),
    loaiHs: kind,
    fileBase64Str: fileOf(document),
  }
}

/** Sends a document and demands an answer of the contract with this outcome. */
export async function demandPaper(
  t: CaseContext,
  document: string,
  kind: '60' | '61',
  code: PaperResultCode,
): Promise<SubmitPaperAnswer> {
  const operation = kind === '61' ? operations.submitBirthPaper : operations.submitDeathPaper
  const answer = await t.send(operation, formOf(t, document, kind))
  t.expectStatus(answer, 200)
  // Both kinds are answered alike.
  const body = t.expectFits(answer.body, zSubmitBirthPaperAnswer, 'the answer')
  t.expectCode(body.MaKetQua, code, 'MaKetQua')
  return body
}
