/** Steps by their codes, as the software calls them. */
const labels: Readonly<Record<number, string>> = {
  1: 'tiếp nhận vào một cửa điện tử',
  3: 'đủ điều kiện giải quyết',
  7: 'đã chuyển tư pháp',
  4: 'hoàn thành đăng ký',
}

/** The way of a dossier that goes well. */
const straight = [1, 3, 7, 4, 5]

/** What may follow each step; 0 is a dossier that no step was told of. Where it goes on after 2 is assumed. */
const next = {
  0: [1],
  1: [3, 2, 6],
  2: [3, 7, 6],
  3: [7, 2, 6],
  4: [5],
  5: [],
  6: [],
  7: [4, 2, 6],
} as const satisfies Record<number, readonly number[]>

/** What becomes of a step that was told. */
export type StepDecision =
  | { readonly taken: true }
  /** It stands already. */
  | { readonly repeated: true }
  | { readonly refused: string }

/**
 * Decides on a step. The texts are those that public clients know; which of them belongs to which situation follows from their
 * words.
 */
export function decideStep(current: number, wanted: number): StepDecision {
  if (current === 5) return { refused: 'Hồ sơ đã trả kết quả, không được cập nhật trạng thái' }
  if (current === 6) return { refused: 'Hồ sơ đã bị từ chối. Không thể cập nhật trạng thái' }
  if (current === 4 && wanted !== 5) return { refused: wanted === 4 ? hasResult : completed }
  if (current === 0 && wanted !== 1) return { refused: 'Hồ sơ chưa được gửi không thể cập nhật trạng thái' }
  if (current !== 0 && wanted === 1) return { refused: 'Hồ sơ đã tồn tại trong một cửa điện tử' }
  if (current === wanted) return { repeated: true }
  const following: readonly number[] = next[current as keyof typeof next]
  if (following.includes(wanted)) return { taken: true }
  const missing = stepBefore(wanted, current)
  if (missing === undefined) return { refused: 'Logic xử lý không hợp lệ' }
  return { refused: `Hồ sơ chưa cập nhật trạng thái ${labels[missing] ?? ''}` }
}

const hasResult = 'Hồ sơ đã có kết quả xử lý. Không thể cập nhật trạng thái'
const completed = 'Hồ sơ đã hoàn thành đăng ký, không được cập nhật trạng thái'

/** The step that must be told first, when the wanted one lies further on the straight way than the next. */
function stepBefore(wanted: number, current: number): number | undefined {
  const [at, from] = [straight.indexOf(wanted), straight.indexOf(current)]
  return at > from ? straight[at - 1] : undefined
}
