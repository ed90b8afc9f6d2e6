import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zSyncProgressAnswer,
  zSyncProgressRequest,
  type Operations,
  type PortalProgress,
  type SyncProgressAnswer,
} from '../../contract/index.ts'
import { countAttempt, findKept, mayBe, setStatus, type Status } from '../dossiers.ts'
import { withExistingTimes } from '../existing-times.ts'

/** Adds steps, all of a call or none; each step may lean on the ones before it in the same call. */
export const syncProgress = mockOperation<Operations['syncProgress']>({
  meta: operations.syncProgress,
  request: withExistingTimes(zSyncProgressRequest),
  answers: { 200: zSyncProgressAnswer },
  handle({ world, body }, reply) {
    const refused = check(world, body.data)
    if (refused !== undefined) return reply(200, refused)
    for (const step of body.data) add(world, step)
    return reply(200, { error_code: '0', message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})

function check(world: World, steps: readonly PortalProgress[]): SyncProgressAnswer | undefined {
  const reached = new Map<string, Status>()
  for (const { MaHoSo, TrangThai } of steps) {
    const current = reached.get(MaHoSo) ?? findKept(world, MaHoSo)?.status
    if (current === undefined) {
      countAttempt(world, MaHoSo, 'unknownDossiers')
      return { error_code: '4', message: 'Hồ sơ không tồn tại' }
    }
    if (!mayBe(current, TrangThai)) {
      countAttempt(world, MaHoSo, 'refusedMoves')
      return { error_code: '5', message: 'Trạng thái hồ sơ không hợp lệ' }
    }
    reached.set(MaHoSo, TrangThai)
  }
  return undefined
}

function add(world: World, step: PortalProgress): void {
  const { MaHoSo: code, TrangThai, ThoiDiemXuLy } = step
  const entry = findKept(world, code)
  if (entry === undefined) return
  const last = entry.progress.at(-1)
  // Fourteen digits each: their order is that of time.
  if (last !== undefined && ThoiDiemXuLy < last.ThoiDiemXuLy) countAttempt(world, code, 'lateSteps')
  if (entry.progress.some((kept) => isSame(kept, step))) countAttempt(world, code, 'repeatedSteps')
  countAttempt(world, code, 'steps')
  entry.progress.push(step)
  setStatus(world, code, entry, TrangThai)
}

function isSame(one: PortalProgress, other: PortalProgress): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof PortalProgress>
  return [...keys].every((key) => one[key] === other[key])
}
