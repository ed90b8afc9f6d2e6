import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zSyncDossierAnswer,
  zSyncDossierRequest,
  type Operations,
  type PortalDossier,
  type SyncDossierAnswer,
} from '../../contract/index.ts'
import { findKept, keepNew, mayBe, noteStatus, setStatus } from '../dossiers.ts'
import { withExistingTimes } from '../existing-times.ts'

/** Creates or updates dossiers, all of a call or none. */
export const syncDossier = mockOperation<Operations['syncDossier']>({
  meta: operations.syncDossier,
  request: withExistingTimes(zSyncDossierRequest),
  answers: { 200: zSyncDossierAnswer },
  handle({ world, body }, reply) {
    const updating = body.isUpdating === 'True'
    const refused = body.data.map((dossier) => check(world, dossier, updating)).find((refusal) => refusal !== undefined)
    if (refused !== undefined) return reply(200, refused)
    for (const dossier of body.data) keep(world, dossier)
    return reply(200, { error_code: '00', message: 'Thành công' })
  },
  malformed: (problems, reply) =>
    reply(200, { error_code: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { error_code: '99', message: 'Lỗi hệ thống' }),
})

function check(world: World, dossier: PortalDossier, updating: boolean): SyncDossierAnswer | undefined {
  const known = findKept(world, dossier.MaHoSo)
  if (known === undefined) return updating ? { error_code: '4', message: 'Hồ sơ không tồn tại' } : undefined
  if (!updating) return { error_code: '3', message: 'Hồ sơ đã tồn tại' }
  return mayBe(known.status, dossier.TrangThaiHoSo)
    ? undefined
    : { error_code: '5', message: 'Trạng thái hồ sơ không hợp lệ' }
}

function keep(world: World, dossier: PortalDossier): void {
  const { MaHoSo: code, TrangThaiHoSo: status } = dossier
  const known = findKept(world, code)
  if (known !== undefined) {
    known.dossier = dossier
    setStatus(world, code, known, status)
    return
  }
  keepNew(world, code, { dossier, status, progress: [] })
  world.noteDossier(code, () => ({ procedureCode: dossier.MaTTHC }))
  noteStatus(world, code, status)
}
