import { instantOf, systemClock, type CallOptions, type Caller, type ClientOptions } from '@lienthong/sdk-core'
import { zBirthPaper as zBirthPaperFields, zDeathPaper as zDeathPaperFields } from '../../contract/index.ts'
import { writeBirthPaper, zBirthPaper, type BirthPaper } from './birth-paper.ts'
import { writeDeathPaper, zDeathPaper, type DeathPaper } from './death-paper.ts'
import { submitBirthPaper } from './operations/submit-birth-paper.ts'
import { submitDeathPaper } from './operations/submit-death-paper.ts'
import type { SubmitPaperResult } from './operations/submit-paper.ts'
import { signedPaper, type PaperInput, type PaperKind } from './paper-to-sign.ts'

/** Sends signed papers of health facilities. */
export interface PaperCalls {
  /**
   * Signs and sends the paper of a birth in a health facility (giấy chứng sinh), or sends one that was signed elsewhere.
   *
   * `POST /api/hososuckhoe/guiGiayToDienTu` with `loaiHs` 61. Writes; the protocol has no key by which the gateway would know a
   * paper again, so that an unknown outcome is not repeated by itself. All fields are checked before anything is signed.
   *
   * @param input.facilityCode - Five digits; that of the account and of the certificate.
   * @param input.signer - Signs the canonical `SignedInfo`; {@link webCryptoSigner} or your own. What it throws is thrown on.
   * @param input.signedXml - In place of `paper` and `signer`: the whole envelope, sent as it is.
   * @returns The id of the transaction. That the paper was taken in does not say that it was approved.
   * @throws {@link RemoteError} `PAPER_INVALID` (205: XML, fields or signature), `PAPER_TOO_LARGE` (1001),
   * `PAPER_SERVER_ERROR` (500). {@link isInsurancePapersError} narrows to them.
   * @throws {@link InputError} with every field of the paper at fault; nothing was signed or sent.
   * @source annex 2 of CV 3220/BHXH-CNTT (2025) by public readings; confidence: observed, form of the signature inferred
   * @example
   * const signer = webCryptoSigner({ privateKey, certificate })
   * const { transactionId } = await insurance.submitBirthPaper({ facilityCode: '42001', paper, signer })
   */
  submitBirthPaper(input: PaperInput<BirthPaper>, options?: CallOptions): Promise<SubmitPaperResult>

  /**
   * Signs and sends the notice of a death in a health facility (giấy báo tử), or sends one that was signed elsewhere.
   *
   * `POST /api/hososuckhoe/guiGiayToDienTu` with `loaiHs` 60. Like {@link PaperCalls.submitBirthPaper} in all else.
   *
   * @throws {@link RemoteError} `PAPER_INVALID` (205), `PAPER_TOO_LARGE` (1001), `PAPER_SERVER_ERROR` (500).
   * @throws {@link InputError} with every field of the notice at fault; nothing was signed or sent.
   * @source annex 2 of CV 3220/BHXH-CNTT (2025) by public readings; confidence: observed, form of the signature inferred
   * @example const { transactionId } = await insurance.submitDeathPaper({ facilityCode: '42001', signedXml })
   */
  submitDeathPaper(input: PaperInput<DeathPaper>, options?: CallOptions): Promise<SubmitPaperResult>
}

const birth: PaperKind<BirthPaper, ReturnType<(typeof zBirthPaper)['parse']>> = {
  operation: 'submitBirthPaper',
  root: 'HSDLGCS',
  element: 'GIAYCHUNGSINH',
  schema: zBirthPaper,
  fields: zBirthPaperFields,
  write: (paper) => ({ ...writeBirthPaper(paper) }),
}

const death: PaperKind<DeathPaper, ReturnType<(typeof zDeathPaper)['parse']>> = {
  operation: 'submitDeathPaper',
  root: 'HSDLGBT',
  element: 'GIAYBAOTU',
  schema: zDeathPaper,
  fields: zDeathPaperFields,
  write: (paper, facilityCode) => ({ ...writeDeathPaper(paper, facilityCode) }),
}

/** The calls of a client that send papers. */
export function paperCalls(call: Caller, { clock = systemClock }: Pick<ClientOptions, 'clock'>): PaperCalls {
  const now = () => instantOf(clock.now())
  return {
    submitBirthPaper: async (input, options) => call(submitBirthPaper, await signedPaper(input, birth, now()), options),
    submitDeathPaper: async (input, options) => call(submitDeathPaper, await signedPaper(input, death, now()), options),
  }
}
