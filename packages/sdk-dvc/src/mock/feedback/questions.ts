import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { AnswerRow, PortalRating, PublishedQuestion, QuestionAnswer, QuestionRow } from '../../contract/index.ts'

/** A question that a citizen asked, with what was answered, oldest first. */
interface CitizenQuestion {
  readonly row: QuestionRow
  readonly answers: AnswerRow[]
}

/** What the portal keeps of questions and ratings. */
interface Feedback {
  /** By number. */
  readonly citizens: Record<string, CitizenQuestion>
  readonly published: QuestionRow[]
  readonly ratings: PortalRating[]
}

const feedback: Slice<Feedback> = { key: 'dvc-feedback', initial: () => ({ citizens: {}, published: [], ratings: [] }) }

/** Has a citizen ask a question; its number is the portal's. */
export function ask(world: World, question: Omit<QuestionRow, 'HOIDAPID'>): number {
  const HOIDAPID = 1000 + world.next('dvc-question')
  // A question without an answer has the number 0 in its place.
  const row = { HOIDAPID, ...question, TRALOIID: 0, NOIDUNGTRALOI: null }
  put(world.slice(feedback).citizens, String(HOIDAPID), { row, answers: [] })
  return HOIDAPID
}

/** The questions of citizens with the newest answer of each. */
export function citizenQuestions(world: World): QuestionRow[] {
  return Object.values(world.slice(feedback).citizens).map(({ row, answers }) => ({ ...row, ...answers.at(-1) }))
}

/** What agencies published. */
export function publishedQuestions(world: World): readonly QuestionRow[] {
  return world.slice(feedback).published
}

/** Whether a citizen asked a question of that number. */
export function isAsked(world: World, id: string): boolean {
  return own(world.slice(feedback).citizens, id) !== undefined
}

/** The answers to a question, of citizens first; none when there is no such question. */
export function answersTo(world: World, id: string): AnswerRow[] {
  const { citizens, published } = world.slice(feedback)
  const asked = own(citizens, id)
  if (asked !== undefined) return [...asked.answers]
  return published.flatMap(({ HOIDAPID, TRALOIID, NOIDUNGTRALOI }) =>
    String(HOIDAPID) === id && typeof TRALOIID === 'string' ? [{ TRALOIID, NOIDUNGTRALOI: NOIDUNGTRALOI ?? null }] : [],
  )
}

/** Keeps an answer; a repeated one a second time, as it comes. */
export function answer(world: World, { HOIDAPID, NOIDUNGTRALOI }: QuestionAnswer): void {
  const TRALOIID = 5000 + world.next('dvc-answer')
  own(world.slice(feedback).citizens, HOIDAPID)?.answers.push({ TRALOIID, NOIDUNGTRALOI })
}

/** Publishes a question; one of the same agency and number is put in its place. */
export function publishQuestion(world: World, question: PublishedQuestion): void {
  const { MaLinhVuc: MALINHVUC, ...told } = question
  const row = { ...told, MALINHVUC, TRANGTHAI: '1' }
  const { published } = world.slice(feedback)
  const at = published.findIndex(({ HOIDAPID, MADONVI }) => HOIDAPID === row.HOIDAPID && MADONVI === row.MADONVI)
  if (at < 0) published.push(row)
  else published[at] = row
}

/** Keeps a rating. */
export function rate(world: World, rating: PortalRating): void {
  world.slice(feedback).ratings.push(rating)
}
