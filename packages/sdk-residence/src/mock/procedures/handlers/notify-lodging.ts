import { mockOperation, own, put, type World } from '@lienthong/mock-core'
import { identityKey, readWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zNotifyLodgingAnswer,
  zNotifyLodgingRequest,
  type LodgingGuest,
  type LodgingHouse,
  type LodgingOutcome,
  type NotifyLodgingAnswer,
  type NotifyLodgingRequest,
  type Operations,
} from '../../../contract/index.ts'
import { citizenFault } from '../citizens.ts'
import { enter } from '../enter.ts'
import { note } from '../lifecycle.ts'
import { formFault, say } from '../reception.ts'
import { findDossier, residence, type Dossier } from '../state.ts'
import { terms } from '../terms.ts'
import { codeTexts, stepTexts } from '../words.ts'
import { failure, malformed } from './no-answer.ts'

/** Notes each guest once, and answers each by itself. */
export const notifyLodging = mockOperation<Operations['notifyLodging']>({
  meta: operations.notifyLodging,
  request: zNotifyLodgingRequest,
  answers: { 200: zNotifyLodgingAnswer },
  handle: ({ world, body }, reply) => reply(200, takeNotice(world, body)),
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function takeNotice(world: World, body: NotifyLodgingRequest): NotifyLodgingAnswer {
  const known = findDossier(world, body.hoSo.maHoSo)
  if (known !== undefined && known.form.kind !== 'lodging') return say({ code: '02', fields: ['hoSo.maHoSo'] })
  const no = formFault(body, terms.lodging.code)
  if (no !== undefined) return say(no)
  const notifier = citizenFault(world, body.coSo.nguoiThongBao)
  if (notifier !== undefined) return say({ code: notifier, fields: ['coSo.nguoiThongBao.soDinhDanh'] })
  const khach = body.khach.map((guest, index) => takeGuest(world, body, guest, index))
  if (known === undefined) open(world, body)
  return { maKetQua: '00', moTa: codeTexts['00'], khach }
}

function takeGuest(
  world: World,
  { coSo, hoSo }: NotifyLodgingRequest,
  guest: LodgingGuest,
  index: number,
): LodgingOutcome {
  const { stays } = world.slice(residence)
  const stt = index + 1
  const key = `${houseKey(coSo)}|${guest.loaiGiayTo}|${guest.soGiayTo}|${guest.den}`
  const noted = own(stays, key)
  if (noted !== undefined) return { stt, maKetQua: '20', moTa: codeTexts['20'], soTiepNhan: noted }
  const code =
    guest.loaiGiayTo === 'DINH_DANH' ? citizenFault(world, { ...guest, soDinhDanh: guest.soGiayTo }) : undefined
  if (code !== undefined) return { stt, maKetQua: code, moTa: codeTexts[code] }
  const soTiepNhan = `LT-${String(world.next('lodging')).padStart(8, '0')}`
  put(stays, key, soTiepNhan)
  return { stt, maKetQua: '00', moTa: codeTexts['00'], soTiepNhan, quaHan: isLate(guest.den, hoSo.ngayNop) }
}

/** A house is known by name and address; accents, capitals and spaces aside. */
function houseKey({ ten, diaChi }: LodgingHouse): string {
  return [identityKey(ten), diaChi.maXa, identityKey(diaChi.chiTiet)].join('|')
}

const [hourMs, dayMs] = [60 * 60_000, 24 * 60 * 60_000]
const vietnam = '+07:00'

/** The notice is due at 23:00 of the day of arrival, or at 08:00 of the next day for an arrival from 23:00 on. */
function isLate(den: string, ngayNop: string): boolean {
  const [arrived = '', notified = ''] = [den, ngayNop].map((time) => readWireTime(time, 'dd/MM/yyyy HH:mm:ss'))
  const midnight = Date.parse(`${arrived.slice(0, 10)}T00:00:00${vietnam}`)
  const atNight = Date.parse(arrived) >= midnight + 23 * hourMs
  return Date.parse(notified) > midnight + (atNight ? dayMs + 8 * hourMs : 23 * hourMs)
}

/** A notice is done at once: received, worked on and answered in one moment. */
function open(world: World, { hoSo }: NotifyLodgingRequest): void {
  const at = world.clock.instant()
  const states = ['1', '2', '9', '10'] as const
  const dossier: Dossier = {
    code: hoSo.maHoSo,
    procedureCode: terms.lodging.code,
    form: { kind: 'lodging' },
    receivedAt: at,
    state: '10',
    steps: states.map((state) => ({ state, at, note: stepTexts[state] })),
    answered: 0,
    consents: {},
    documents: [],
    papers: [],
  }
  put(world.slice(residence).dossiers, hoSo.maHoSo, { ...dossier, ...enter(world, dossier) })
  note(world, hoSo.maHoSo)
}
