import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zSyncDossierAnswer,
  zSyncDossierRequest,
  type Operations,
  type PortalDossier,
  type SyncDossierAnswer,
} from '../../contract/index.ts'
import { countAttempt, findKept, keepNew, mayBe, setStatus } from '../dossiers.ts'
import { withExistingTimes } from '../existing-times.ts'

/** Creates or updates dossiers, all of a call or none. */
export const syncDossier = mockOperation<Operations['syncDossier']>({
  meta: operations.syncDossier,
  request: withExistingTimes(zSyncDossierRequest),
  answers: { 200: zSyncDossierAnswer },
  handle({ world, body }, reply) {
    const updating = body.isUpdating === 'True'
    // Every dossier is looked at, so that each wrong one is counted; the answer tells the first.
    const [refused] = body.data.flatMap((dossier) => check(world, dossier, updating) ?? [])
    if (refused !== undefined) return reply(200, refused)
    const codes = new Set(body.data.map(({ MaHoSo }) => MaHoSo))
    if (codes.size < body.data.length) return reply(200, { error_code: '5', message: 'Hồ sơ bị lặp trong yêu cầu' })
    for (const dossier of body.data) keep(world, dossier)
    return reply(200, { error_code: '00', message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})

function check(world: World, dossier: PortalDossier, updating: boolean): SyncDossierAnswer | undefined {
  const { MaHoSo: code, TrangThaiHoSo: status } = dossier
  const known = findKept(world, code)
  if (known === undefined) {
    if (!updating) return undefined
    countAttempt(world, code, 'unknownDossiers')
    return { error_code: '4', message: 'Hồ sơ không tồn tại' }
  }
  if (!updating) {
    countAttempt(world, code, 'repeatedCreations')
    return { error_code: '3', message: 'Hồ sơ đã tồn tại' }
  }
  if (mayBe(known.status, status)) return undefined
  countAttempt(world, code, 'refusedMoves')
  return { error_code: '5', message: 'Trạng thái hồ sơ không hợp lệ' }
}

function keep(world: World, dossier: PortalDossier): void {
  const { MaHoSo: code, TrangThaiHoSo: status } = dossier
  const known = findKept(world, code)
  if (known === undefined) {
    keepNew(world, dossier)
  } else {
    known.dossier = dossier
    setStatus(world, code, known, status)
  }
  countAttempt(world, code, known === undefined ? 'creations' : 'updates')
}
