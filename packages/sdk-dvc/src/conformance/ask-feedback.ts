import type { CaseContext, CaseOperation } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  operations,
  zAnswerQuestionsAnswer,
  zPublishQuestionsAnswer,
  zSyncRatingsAnswer,
  type PortalRating,
  type PublishedQuestion,
  type QuestionAnswer,
} from '../contract/index.ts'

/** What every answer of the portal begins with. */
interface Envelope {
  readonly error_code: string | number
}

/** A good question of an agency that nobody asked before. */
export function newQuestion(t: CaseContext): Required<PublishedQuestion> {
  const mark = t.unique('hoi')
  return {
    HOIDAPID: digitsOf(mark),
    MaLinhVuc: 'G15-TP02',
    NOIDUNG: `Câu hỏi thử nghiệm ${mark}`,
    MADONVI: '000.00.00.H27',
    TENDONVI: 'Đơn vị thử nghiệm',
    TRALOIID: digitsOf(mark),
    NOIDUNGTRALOI: `Câu trả lời thử nghiệm ${mark}`,
  }
}

/** A good answer to a question of a citizen. */
export function newAnswer(t: CaseContext, HOIDAPID: string): QuestionAnswer {
  return {
    HOIDAPID,
    MADONVI: '000.00.00.H27',
    NGUOITRALOI: 'Cán bộ thử nghiệm',
    CHUCVUNGUOITRALOI: 'Công chức Tư pháp - Hộ tịch',
    NGAYTRALOI: `${t.today.replaceAll('-', '')}093000`,
    NOIDUNGTRALOI: `Câu trả lời thử nghiệm ${t.unique('tl')}`,
  }
}

/** A good rating of a dossier. */
export function newRating(t: CaseContext, MaHoSo: string): PortalRating {
  return { MaHoSo, MucDoHaiLong: '1', NgayDanhGia: `${t.today.replaceAll('-', '')}163000` }
}

/** Publishes a question, whole or not. */
export function publish(t: CaseContext, question: object): Promise<Envelope> {
  return write(t, operations.publishQuestions, question, zPublishQuestionsAnswer)
}

/** Answers a question of a citizen. */
export function answer(t: CaseContext, given: QuestionAnswer): Promise<Envelope> {
  return write(t, operations.answerQuestions, given, zAnswerQuestionsAnswer)
}

/** Rates a dossier. */
export function rate(t: CaseContext, rating: PortalRating): Promise<Envelope> {
  return write(t, operations.syncRatings, rating, zSyncRatingsAnswer)
}

async function write(
  t: CaseContext,
  operation: CaseOperation,
  item: object,
  schema: z.ZodType<Envelope>,
): Promise<Envelope> {
  const answered = await t.send(operation, { data: [item] })
  t.expectStatus(answered, 200)
  return t.expectFits(answered.body, schema, 'the answer')
}

/** Digits made of a text, the same for the same text: numbers of questions have nothing else. */
function digitsOf(text: string): string {
  let number = 7
  for (const character of text) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007
  return String(1 + number)
}
