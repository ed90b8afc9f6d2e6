import { mockOperation, type World } from '@lienthong/mock-core'
import { dueDate, instantOf, InputError, readWireTime, type Instant } from '@lienthong/sdk-core'
import {
  operations,
  zJointOutcome,
  zJointServiceAnswer,
  zUpdateJointStatusRequest,
  type JointOutcome,
  type JointServiceAnswer,
  type Operations,
  type UpdateJointStatusRequest,
} from '../../../contract/index.ts'
import { decideStep } from '../decide-step.ts'
import { awaitSupplement } from '../lifecycle.ts'
import { done, dossierRefusal, failure, malformed, refusal } from '../problem.ts'
import { findRecord, note, statusOf, type JointRecord } from '../records.ts'

/** What `POST /api/lienthongdvclt/capNhatTrangThaiHoSoDVCLTHoTich` answers. */
export const updateJointStatus = mockOperation<Operations['updateJointStatus']>({
  meta: operations.updateJointStatus,
  request: zUpdateJointStatusRequest,
  answers: { 200: zJointServiceAnswer, 400: zJointServiceAnswer },
  handle({ world, body }, reply) {
    const answer = take(world, body)
    return answer.status === 200 ? reply(200, answer) : reply(400, answer)
  },
  malformed: (problems, reply) => reply(400, malformed(problems)),
  errorIn200: (reply) => reply(200, failure),
})

function take(world: World, step: UpdateJointStatusRequest): JointServiceAnswer {
  const record = findRecord(world, step.soHoSoLT)
  if (record === undefined) return dossierRefusal(world, 'Hồ sơ không tồn tại')
  const wrong = wrongFields(record, step)
  if (Object.keys(wrong).length > 0) return refusal(world, wrong)
  const decision = decideStep(statusOf(record), step.trangThai)
  if ('refused' in decision) return dossierRefusal(world, decision.refused)
  if ('taken' in decision) enter(world, record, step)
  return done('Cập nhật trạng thái thành công')
}

/** Codes that are not those of the dossier, times that do not exist, and an entry that is missing or none. */
function wrongFields(record: JointRecord, step: UpdateJointStatusRequest): Record<string, string[]> {
  const times = [
    'thoiGianThucHien',
    'ngayBatDau',
    'ngayKetThucTheoQuyDinh',
    'ngayHenTraTruoc',
    'ngayHenTraMoi',
    'hanBoSungHoSo',
  ]
  const noTime = times.filter((name) => {
    const text = step[name as keyof UpdateJointStatusRequest]
    return typeof text === 'string' && readWireTime(text, 'dd/MM/yyyy HH:mm:ss') === undefined
  })
  const otherDossier = record.dossierCode !== undefined && record.dossierCode !== step.maHoSo
  const isEntryDue = step.trangThai === 4 || (step.trangThai === 5 && step.ketQuaXuLy !== undefined)
  const noEntry = isEntryDue && entryOf(step) === undefined
  return {
    ...Object.fromEntries(noTime.map((name) => [name, ['Thời gian không hợp lệ']])),
    ...(step.maTTHC !== record.procedureCode && { maTTHC: ['Mã thủ tục không đúng với hồ sơ'] }),
    ...(otherDossier && { maHoSo: ['Mã hồ sơ một cửa không đúng với hồ sơ đã tiếp nhận'] }),
    ...(noEntry && { ketQuaXuLy: ['Kết quả xử lý không hợp lệ'] }),
  }
}

/** The entry that a step carries. */
function entryOf({ ketQuaXuLy }: UpdateJointStatusRequest): JointOutcome | undefined {
  return zJointOutcome.safeParse(parse(ketQuaXuLy)).data
}

function parse(text = ''): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function enter(world: World, record: JointRecord, step: UpdateJointStatusRequest): void {
  record.statuses.push(step.trangThai)
  const entry = step.trangThai === 4 || step.trangThai === 5 ? entryOf(step) : undefined
  if (entry !== undefined && 'soDinhDanh' in entry && entry.soDinhDanh !== undefined)
    record.personalId = entry.soDinhDanh
  if (record.dossierCode === undefined) {
    record.dossierCode = step.maHoSo
    world.renameDossier(record.code, step.maHoSo)
  }
  if (step.trangThai === 2) {
    record.supplementDueAt = supplementBy(world, step)
    awaitSupplement(world, record)
  }
  note(world, record)
}

/** Seven working days unless the province says otherwise. After the calendar of holidays ends, nine days. */
function supplementBy(world: World, { hanBoSungHoSo }: UpdateJointStatusRequest): Instant {
  const told = hanBoSungHoSo === undefined ? undefined : readWireTime(hanBoSungHoSo, 'dd/MM/yyyy HH:mm:ss')
  if (told !== undefined) return told
  try {
    return dueDate({ receivedAt: world.clock.instant(), limitWorkingDays: 7 }).dueAt
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return instantOf(world.clock.now() + 9 * 24 * 60 * 60_000)
  }
}
