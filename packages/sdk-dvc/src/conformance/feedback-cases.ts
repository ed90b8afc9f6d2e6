import type { ConformanceCase } from '@lienthong/conformance'
import { answerStandsWithQuestion } from './cases/answer-questions.stands-with-the-question.ts'
import { answerToUnknown } from './cases/answer-questions.unknown-question.ts'
import { answerWithoutSession } from './cases/answer-questions.without-session.ts'
import { answersToUnknown } from './cases/list-answers.unknown-question.ts'
import { answersWithoutSession } from './cases/list-answers.without-session.ts'
import { citizenQuestionsListed } from './cases/list-citizen-questions.rows.ts'
import { citizenQuestionsWithoutSession } from './cases/list-citizen-questions.without-session.ts'
import { publishedQuestionsListed } from './cases/list-published-questions.rows.ts'
import { publishedQuestionsWithoutSession } from './cases/list-published-questions.without-session.ts'
import { questionWithoutText } from './cases/publish-questions.missing-text.ts'
import { publishedStandsInList } from './cases/publish-questions.stands-in-the-list.ts'
import { publishWithoutSession } from './cases/publish-questions.without-session.ts'
import { ratingOfKnown } from './cases/sync-ratings.known-dossier.ts'
import { ratingOfUnknown } from './cases/sync-ratings.unknown-dossier.ts'
import { ratingWithoutSession } from './cases/sync-ratings.without-session.ts'

/** What is demanded of questions, answers and ratings at the portal. */
export const feedbackCases: readonly ConformanceCase[] = [
  answerStandsWithQuestion,
  answerToUnknown,
  answerWithoutSession,
  answersToUnknown,
  answersWithoutSession,
  citizenQuestionsListed,
  citizenQuestionsWithoutSession,
  publishedQuestionsListed,
  publishedQuestionsWithoutSession,
  questionWithoutText,
  publishedStandsInList,
  publishWithoutSession,
  ratingOfKnown,
  ratingOfUnknown,
  ratingWithoutSession,
]
