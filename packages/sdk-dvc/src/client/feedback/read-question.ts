import type { QuestionRowTolerant } from '../../contract/index.ts'
import { present, textOf } from '../catalogues/wire-value.ts'
import type { PortalAnswer, PortalQuestion } from './question.ts'

/** Reads a question; any value but its number may be missing. */
export function readQuestion(row: QuestionRowTolerant): PortalQuestion {
  const asker = present({
    name: textOf(row.HOVATEN),
    address: textOf(row.DIACHI),
    email: textOf(row.THUDIENTU),
    phone: textOf(row.SODIENTHOAI),
  })
  return {
    id: String(row.HOIDAPID),
    ...present({
      text: textOf(row.NOIDUNG),
      fieldCode: textOf(row.MALINHVUC),
      agencyCode: textOf(row.MADONVI),
      agencyName: textOf(row.TENDONVI),
      procedureCode: textOf(row.MATTHCDP),
      answer: readAnswer(row.TRALOIID, row.NOIDUNGTRALOI),
    }),
    isPublic: textOf(row.TRANGTHAI) !== '0',
    ...(Object.keys(asker).length > 0 && { asker }),
  }
}

/** While there is no answer its number is 0 or missing. */
export function readAnswer(id: unknown, text: unknown): PortalAnswer | undefined {
  const number = textOf(id)
  if (number === undefined || !/[1-9]/.test(number)) return undefined
  return { id: number, ...present({ text: textOf(text) }) }
}
