import type { CallOptions, Caller } from '@lienthong/sdk-core'
import { answerQuestions } from './operations/answer-questions.ts'
import { listAnswers } from './operations/list-answers.ts'
import { listCitizenQuestions, listPublishedQuestions } from './operations/list-questions.ts'
import { publishQuestions } from './operations/publish-questions.ts'
import { syncRatings } from './operations/sync-ratings.ts'
import type { AnswerToCitizen, DossierRating, PortalAnswer, PortalQuestion, QuestionToPublish } from './question.ts'

/** Questions of citizens, answers of agencies, ratings. */
export interface PortalFeedback {
  /**
   * Lists the questions that citizens and businesses asked at the national portal, those of your unit.
   *
   * `LayDanhSachHoiDapGuiTuDVCQG`. Reads only; safe to repeat. One request, however many there are. Questions carry names and
   * contacts of people: keep them out of logs, and show nobody what is not `isPublic`.
   *
   * @throws {@link RemoteError} `PORTAL_FAILED`.
   * @source open-source one-stop system and a vendor's list of services; confidence: observed
   * @example
   * for await (const { id, text, answer } of portal.listCitizenQuestions()) if (answer === undefined) inbox.add(id, text)
   */
  listCitizenQuestions(options?: CallOptions): AsyncIterable<PortalQuestion>

  /**
   * Lists the questions with answers that ministries and agencies wrote themselves.
   *
   * `LayDanhSachHoiDapBoCoQuan`. Reads only; safe to repeat. One request, however many there are.
   *
   * @throws {@link RemoteError} `PORTAL_FAILED`.
   * @source open-source one-stop system and a vendor's list of services; confidence: observed
   */
  listPublishedQuestions(options?: CallOptions): AsyncIterable<PortalQuestion>

  /**
   * Lists the answers to one question; nothing when there is none, or no such question.
   *
   * `LayNoiDungTraLoiTheoCauHoi`. Reads only; safe to repeat. One request. Needed where a list gives the number of an answer
   * without its text.
   *
   * @throws {@link InputError} when `questionId` is not digits; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system; confidence: observed, the answer to an unknown question assumed
   */
  listAnswers(input: { readonly questionId: string }, options?: CallOptions): AsyncIterable<PortalAnswer>

  /**
   * Publishes questions with their answers, at most 100.
   *
   * `DongBoHoiDap`. A write that is not idempotent: whether a repeated one stands there twice is not known, so when its outcome
   * is `unknown`, look at {@link PortalFeedback.listPublishedQuestions} first. Numbers are those of your own system.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and a vendor's list of services; confidence: observed
   */
  publishQuestions(questions: readonly QuestionToPublish[], options?: CallOptions): Promise<void>

  /**
   * Answers questions that citizens asked at the national portal, at most 100.
   *
   * `DongBoKetQuaHoiDapGuiTuDVCQG`. A write that is not idempotent: when its outcome is `unknown`, look at
   * {@link PortalFeedback.listAnswers} first.
   *
   * @param answers - `at` is sent as wall clock of Viet Nam; that form is assumed.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_QUESTION_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and a vendor's list of services; confidence: observed
   * @example
   * await portal.answerQuestions([{ questionId: '1001', agencyCode: '000.00.00.H27', officer: 'can-bo-mot-cua', at, text }])
   */
  answerQuestions(answers: readonly AnswerToCitizen[], options?: CallOptions): Promise<void>

  /**
   * Sends ratings of dossiers, at most 100.
   *
   * `DongBoDanhGia`. A write that is not idempotent. **Only the name of the service is public: every field, the scale of three
   * and the refusals are assumed.** Ask the Government Office for the real form before you rely on it.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DOSSIER_UNKNOWN`, `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source a vendor's list of services has the name; confidence: assumed
   */
  syncRatings(ratings: readonly DossierRating[], options?: CallOptions): Promise<void>
}

/** The methods of the client that carry questions, answers and ratings. */
export function portalFeedback(call: Caller): PortalFeedback {
  return {
    async *listCitizenQuestions(options) {
      yield* await call(listCitizenQuestions, {}, options)
    },
    async *listPublishedQuestions(options) {
      yield* await call(listPublishedQuestions, {}, options)
    },
    async *listAnswers(input, options) {
      yield* await call(listAnswers, input, options)
    },
    publishQuestions: (questions, options) => call(publishQuestions, questions, options),
    answerQuestions: (answers, options) => call(answerQuestions, answers, options),
    syncRatings: (ratings, options) => call(syncRatings, ratings, options),
  }
}
