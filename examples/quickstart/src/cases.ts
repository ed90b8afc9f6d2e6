import type { MockAdmin } from '@lienthong/mock-server'
import type { RegisteredBirth } from '@lienthong/sdk-civil-status'
import type { LienThongError } from '@lienthong/sdk-core'
import { readDossier, type Dossier } from './dossier.ts'
import type { OneStop } from './one-stop.ts'
import type { Timeline } from './timeline.ts'

/** What a case needs. */
export interface Stage {
  readonly oneStop: OneStop
  readonly timeline: Timeline
  readonly admin: MockAdmin
}

/** An ordinary birth: one form, and every register knows the child. */
export async function ordinary({ oneStop, timeline, admin }: Stage) {
  timeline.title(['(a) Một ca khai sinh bình thường', '(a) An ordinary birth'])
  const dossier = await readDossier('ordinary')
  oneStop.checkForm(dossier)
  await oneStop.verifyParents(dossier)
  await oneStop.syncDossier(dossier, 'received')
  await oneStop.register(dossier)
  await oneStop.syncProgress(dossier, [['processing', 'Đã chuyển hộ tịch']])
  const { personalId = '', number, book, page } = await awaitBirth(oneStop, dossier)
  await oneStop.verifyChild(dossier, personalId)
  const card = await oneStop.findCard(dossier, personalId)
  await oneStop.publishCertificate(dossier)
  await oneStop.syncProgress(dossier, [
    ['finished', 'Đã có Giấy khai sinh, thẻ BHYT'],
    ['returned', 'Đã trả kết quả'],
  ])
  const { portalStatuses } = await viewOf(admin, dossier.registration.dossierCode)
  return {
    case: 'ordinary',
    personalId,
    certificate: { number, book, page },
    insuranceCard: card.cardNumber,
    portalStatuses,
  }
}

/** The same birth pushed twice, and a portal whose answer is lost: nothing stands anywhere twice. */
export async function repeated({ oneStop, timeline, admin }: Stage) {
  timeline.title([
    '(b) Gửi hai lần, và Cổng quốc gia nhận xong thì mất trả lời',
    '(b) Pushed twice, and a portal whose answer is lost',
  ])
  const dossier = await readDossier('repeated')
  oneStop.checkForm(dossier)
  await oneStop.verifyParents(dossier)
  // The portal takes the next dossier and its answer never comes.
  await admin.addFault({ fault: { kind: 'accepted-then-timeout' }, system: 'dvc', operation: 'syncDossier', times: 1 })
  await oneStop.syncDossier(dossier, 'received', 1_500)
  await oneStop.register(dossier)
  await oneStop.register(dossier)
  await oneStop.syncProgress(dossier, [['processing', 'Đã chuyển hộ tịch']])
  await awaitBirth(oneStop, dossier)
  await oneStop.publishCertificate(dossier)
  await oneStop.syncProgress(dossier, [
    ['finished', 'Đã có Giấy khai sinh'],
    ['returned', 'Đã trả kết quả'],
  ])
  // Counted by the mocks, not by us.
  const mine = dossier.registration.dossierCode
  const births = await admin.send<{ dossierCode: string }[]>('GET', '/births')
  const registrations = births.filter(({ dossierCode }) => dossierCode === mine).length
  const portalDossiers = (await admin.dossiers()).filter(({ code }) => code === mine).length
  return { case: 'repeated', registrations, portalDossiers }
}

/** A child that may have a number already: an error that says what to look at, and a dossier that waits for the answer. */
export async function suspectedDuplicate({ oneStop, timeline }: Stage) {
  timeline.title(['(c) Nghi trùng với trẻ đã có số định danh', '(c) A child that may have a number already'])
  const dossier = await readDossier('suspected-duplicate')
  oneStop.checkForm(dossier)
  await oneStop.verifyParents(dossier)
  await oneStop.syncDossier(dossier, 'received')
  await oneStop.register(dossier)
  await oneStop.syncProgress(dossier, [['processing', 'Đã chuyển hộ tịch']])
  const result = await oneStop.awaitDecision(dossier)
  if (result.state !== 'supplement-required') throw new Error(`A supplement was expected, not: ${result.state}`)
  const { error } = result
  showError(timeline, error)
  await oneStop.syncProgress(dossier, [['supplement-required', error.messageVi]])
  timeline.note('desk', '', [
    'hồ sơ còn nguyên, sửa rồi gửi lại cùng mã',
    'the dossier waits; correct it and send it again with the same code',
  ])
  return { case: 'suspected-duplicate', error: { code: error.code, kind: error.kind, field: error.field } }
}

/** The entry in the register, once there is one. */
async function awaitBirth(oneStop: OneStop, dossier: Dossier): Promise<RegisteredBirth> {
  const result = await oneStop.awaitDecision(dossier)
  if (result.state !== 'completed') throw new Error(`The birth was not registered: ${result.state}`)
  return result.birth
}

/** Both languages at once: the citizen reads one, the vendor's log the other. */
function showError(timeline: Timeline, error: LienThongError & { readonly field?: string }): void {
  timeline.note('desk', error.kind, [
    `${error.code}, trường cần sửa: ${error.field ?? '–'}`,
    `${error.code}, field to correct: ${error.field ?? '–'}`,
  ])
  timeline.note('desk', '', [`vi: ${error.messageVi}`, `vi: ${error.messageVi}`])
  timeline.note('desk', '', [`en: ${error.message}`, `en: ${error.message}`])
}

async function viewOf(admin: MockAdmin, dossierCode: string) {
  const view = (await admin.dossiers()).find(({ code }) => code === dossierCode)
  if (view === undefined) throw new Error(`No system has seen ${dossierCode}`)
  return view
}
