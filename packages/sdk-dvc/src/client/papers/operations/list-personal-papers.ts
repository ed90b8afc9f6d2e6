import { defineOperation, zPersonalId, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zListPersonalPapersAnswer,
  zListPersonalPapersAnswerTolerant,
  zListPersonalPapersRequest,
  type PersonalPaperRowTolerant,
} from '../../../contract/index.ts'
import { present, textOf } from '../../catalogues/wire-value.ts'
import { personalPapersErrors, requirePapersSuccess } from '../errors.ts'

/** A file of a paper, by where it lies. */
export interface PersonalPaperFile {
  /** Absent when the repository gives none. */
  readonly name?: string
  /** Give it to `getPaperFile` as it is; it is no address to open. */
  readonly path: string
}

/** An electronic result that a citizen owns. */
export interface PersonalPaper {
  /** Code of the result in the national catalogue, as `KQ.G15.000031`. */
  readonly resultCode: string
  readonly title?: string
  readonly number?: string
  /** Agency that keeps it. Without one its files cannot be fetched. */
  readonly agency?: string
  readonly files: readonly PersonalPaperFile[]
}

const zRequester = z.strictObject({
  /** `officer` at the desk, or the `citizen` in person. */
  kind: z.enum(['officer', 'citizen']),
  name: zText(500),
  personalId: zPersonalId,
})

const zListInput = z
  .strictObject({
    /** Personal number of the one who owns the papers. */
    ownerId: zPersonalId,
    requester: zRequester,
    /** The procedure that the papers are wanted for. */
    procedureCode: z.string().regex(/^\d\.\d{6}$/),
    /** Results that would do, with the number of the paper when only that one will. */
    results: z
      .array(z.strictObject({ code: zText(50), number: zText(200).optional() }))
      .min(1)
      .max(50)
      .readonly(),
  })
  .superRefine(({ ownerId, requester }, context) => {
    // A citizen sees nobody's papers but their own. The repository may say so too; here it is certain.
    if (requester.kind === 'officer' || requester.personalId === ownerId) return
    context.addIssue({ code: 'custom', path: ['requester', 'personalId'], params: { rule: 'contradicts' } })
  })

/** Whose papers, asked for by whom and for what. */
export type ListPersonalPapersInput = z.input<typeof zListInput>

const channels = { officer: '1', citizen: '2' } as const

/** `ketQuaGiayTo` */
export const listPersonalPapers = defineOperation({
  system: 'dvc-papers',
  meta: operations.listPersonalPapers,
  refusals: personalPapersErrors,
  input: zListInput,
  request: zListPersonalPapersRequest,
  answer: { strict: zListPersonalPapersAnswer, tolerant: zListPersonalPapersAnswerTolerant },
  encode: ({ ownerId, requester, procedureCode, results }) => ({
    SoDinhDanhChuSoHuu: ownerId,
    HoTenNguoiYeuCau: requester.name,
    KenhThucHien: channels[requester.kind],
    SoDinhDanhNguoiYeuCau: requester.personalId,
    MaThuTuc: procedureCode,
    DanhSachDanhMucKetQua: results.map(({ code, number = '' }) => ({ MaKetQua: code, SoKyHieu: number })),
  }),
  decode({ errorCode, result }, context): PersonalPaper[] {
    requirePapersSuccess(errorCode, context)
    return (result?.DanhSachGiayToKetQua ?? []).map(readPaper)
  },
})

function readPaper(row: PersonalPaperRowTolerant): PersonalPaper {
  return {
    resultCode: row.MaKetQua,
    ...present({
      title: textOf(row.TenGiayTo),
      number: textOf(row.SoKyHieu),
      agency: textOf(row.CoQuanChuQuan),
    }),
    // A file that lies nowhere cannot be fetched.
    files: (row.DanhSachTepDinhKem ?? []).flatMap(({ TenTep, DuongDan }) => {
      const path = textOf(DuongDan)
      return path === undefined ? [] : [{ path, ...present({ name: textOf(TenTep) }) }]
    }),
  }
}
