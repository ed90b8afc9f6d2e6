/**
 * Everything the joint-service software is known to say about a push. Its protocol has no codes: a part of a text decides,
 * in small letters, whatever stands around it. This is the one place where that happens.
 *
 * Rows are tried from above; the first that fits decides.
 *
 * @source public client code of a provincial one-stop product, which reacts to exactly these parts (observed); what each of
 * them says of the dossier is inferred from its words
 */
export const jointAnswerTexts = [
  // A dossier that is there is told from one that is not before "tồn tại" could be taken for either.
  { part: 'đã tồn tại trong một cửa điện tử', means: 'ALREADY_FINAL', settledAs: 'received' },
  { part: 'đã trả kết quả, không được cập nhật trạng thái', means: 'ALREADY_FINAL', settledAs: 'returned' },
  { part: 'đã có kết quả xử lý. không thể cập nhật trạng thái', means: 'ALREADY_FINAL', settledAs: 'registered' },
  { part: 'đã hoàn thành đăng ký, không được cập nhật trạng thái', means: 'ALREADY_FINAL', settledAs: 'registered' },
  { part: 'bị từ chối. không thể cập nhật trạng thái', means: 'ALREADY_FINAL', settledAs: 'refused' },
  { part: 'chưa được gửi không thể cập nhật trạng thái', means: 'NOT_READY' },
  { part: 'chưa cập nhật trạng thái', means: 'NOT_READY' },
  { part: 'logic xử lý không hợp lệ', means: 'INVALID_TRANSITION' },
  { part: 'không tồn tại', means: 'UNKNOWN_DOSSIER' },
  { part: 'có lỗi trong quá trình thêm mới', means: 'FAILED' },
  { part: 'client received soap fault', means: 'FAILED' },
  { part: 'server error', means: 'FAILED' },
  // Contains "thành công" and is the opposite of it.
  { part: 'không thành công', means: 'UNKNOWN' },
  { part: 'thành công', means: 'DONE' },
] as const satisfies readonly AnswerText[]

/** What a text says of a push. */
export type JointAnswerMeaning =
  | 'DONE'
  /** Nothing was changed, because nothing may be changed any more: public clients take it as done. */
  | 'ALREADY_FINAL'
  /** A step before this one has not been told yet: to be sent again later. */
  | 'NOT_READY'
  | 'INVALID_TRANSITION'
  | 'UNKNOWN_DOSSIER'
  /** The software failed, and what became of the push is not said: to be sent again later. */
  | 'FAILED'
  /** Not in this table. */
  | 'UNKNOWN'

/** Where a dossier stands that takes no more steps. */
export type SettledAs = 'received' | 'registered' | 'returned' | 'refused'

interface AnswerText {
  readonly part: string
  readonly means: JointAnswerMeaning
  readonly settledAs?: SettledAs
}

/** The row for what the software said; `undefined` when the table has none. */
export function meaningOf(texts: readonly string[]): AnswerText | undefined {
  // Letters and marks may come apart, and spaces may be of any kind.
  const said = texts
    .join('\n')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\S\n]+/g, ' ')
  return jointAnswerTexts.find(({ part }) => said.includes(part))
}

/** The parts of texts that mean something. */
export function textsOf(means: JointAnswerMeaning): readonly string[] {
  return jointAnswerTexts.filter((row) => row.means === means).map(({ part }) => part)
}
