import type { World } from '@lienthong/mock-core'
import type {
  DeclareAbsenceRequest,
  ProcedureConsent,
  ProcedureDocument,
  RemoveRegistrationRequest,
} from '../../contract/index.ts'
import { isMinor, isSamePlace } from './citizens.ts'
import { dayOfForm } from './check-form.ts'
import { isKin } from './kinship.ts'
import { joins, moveOf, type Move } from './movers.ts'
import { judgeOldNumber } from './old-number.ts'
import { oddityOf, temporaryOf, type Dossier } from './state.ts'
import type { ItemCode, ReasonCode } from './words.ts'

/** What an officer decides. */
export type Decision =
  | { readonly kind: 'ask'; readonly items: readonly ItemCode[] }
  | { readonly kind: 'refuse'; readonly reason: ReasonCode }
  | { readonly kind: 'grant' }

const grant: Decision = { kind: 'grant' }
const refuse = (reason: ReasonCode): Decision => ({ kind: 'refuse', reason })
const askFor = (items: readonly ItemCode[]): Decision => (items.length > 0 ? { kind: 'ask', items } : grant)

/** Decides about a dossier by what the databases say. Pure: it changes nothing. */
export function decide(world: World, dossier: Dossier): Decision {
  const { form } = dossier
  switch (form.kind) {
    case 'absence':
      return decideAbsence(world, form.body, dossier)
    case 'removal':
      return decideRemoval(world, form.body)
    case 'old-number': {
      const reason = judgeOldNumber(world, form.body).reason
      return reason === undefined ? grant : refuse(reason)
    }
    default:
      return decideMove(world, dossier)
  }
}

function decideMove(world: World, dossier: Dossier): Decision {
  const move = moveOf(dossier.form)
  if (move === undefined) return grant
  const reason = reasonAgainst(world, move, dossier)
  return reason === undefined ? askFor(lacking(world, move, dossier)) : refuse(reason)
}

/** No new registration in a home of less than so much for each person, when it is rented. */
const leastSquareMetres = 8

function reasonAgainst(world: World, move: Move, { form, consents }: Dossier): ReasonCode | undefined {
  const { people, home, head, ownerId } = move
  if (oddityOf(world, ownerId) === 'home-disputed') return 'LD02'
  if (Object.values(consents).some((consent: ProcedureConsent) => !consent.dongY)) return 'LD03'
  if (people.some(({ soDinhDanh }) => world.people.find(soDinhDanh)?.diedOn !== undefined)) return 'LD11'
  if (form.kind !== 'permanent') return undefined
  const { truongHop, dienTichBinhQuan = leastSquareMetres, diaChi } = home
  if (truongHop === 'THUE_MUON' && dienTichBinhQuan < leastSquareMetres) return 'LD04'
  const residence = head && joins(move) ? world.people.find(head.soDinhDanh)?.residence : undefined
  return residence !== undefined && !isSamePlace(residence, diaChi) ? 'LD05' : undefined
}

function lacking(world: World, move: Move, dossier: Dossier): ItemCode[] {
  return [...lackingConsents(world, move, dossier), ...lackingProofs(world, move, dossier)]
}

function lackingConsents(world: World, move: Move, { form, consents, documents }: Dossier): ItemCode[] {
  const has = paperIn(documents)
  const owner = consents.chuSoHuu ?? (move.ownerId === move.head?.soDinhDanh ? consents.chuHo : undefined)
  // A form may say what the owner has never confirmed.
  const silent = owner?.hinhThuc === 'VNEID' && oddityOf(world, move.ownerId) === 'owner-silent'
  const ownerAsked = !move.isOwn && (owner === undefined || silent) && !has('Y_KIEN_CHU_SO_HUU')
  const headAsked = form.kind === 'permanent' && joins(move) && !consents.chuHo && !has('Y_KIEN_CHU_HO')
  const [adults, minors] = parted(move, form)
  const parentAsked = minors && !adults && !consents.chaMeGiamHo && !has('Y_KIEN_CHA_ME')
  return [
    ...(ownerAsked ? (['BS01'] as const) : []),
    ...(headAsked ? (['BS02'] as const) : []),
    ...(parentAsked ? (['BS03'] as const) : []),
  ]
}

/** Whether there are adults and minors among those who move. A minor who moves with an adult is taken along. */
function parted({ people }: Move, form: Dossier['form']): readonly [adults: boolean, minors: boolean] {
  const at = form.kind === 'lodging' ? undefined : dayOfForm(form.body.hoSo.ngayNop)
  const minors = people.map(({ ngaySinh }) => at !== undefined && isMinor(ngaySinh.split('/').reverse().join('-'), at))
  return [form.kind !== 'temporary-list' && minors.includes(false), minors.includes(true)]
}

function lackingProofs(world: World, move: Move, { form, documents }: Dossier): ItemCode[] {
  const has = paperIn(documents)
  const { truongHop } = move.home
  const landAsked = ['SO_HUU', 'GIA_DINH', 'THUE_MUON'].includes(truongHop)
  const homeUnknown = landAsked && oddityOf(world, move.ownerId) === 'home-unregistered' && !has('CHO_O')
  const facility = !landAsked && !has('XAC_NHAN_CO_SO')
  const rented = form.kind === 'permanent' && truongHop === 'THUE_MUON'
  const { head } = move
  const unproven =
    form.kind === 'permanent' &&
    head !== undefined &&
    !move.people.every(({ soDinhDanh, quanHeVoiChuHo = 'KHAC' }) =>
      isKin(world, soDinhDanh, head.soDinhDanh, quanHeVoiChuHo),
    )
  return [
    ...(homeUnknown ? (['BS04'] as const) : []),
    ...(unproven && joins(move) && !has('QUAN_HE') ? (['BS05'] as const) : []),
    ...(rented && !has('HOP_DONG_THUE') ? (['BS06'] as const) : []),
    ...(rented && !has('DIEN_TICH') ? (['BS07'] as const) : []),
    ...(facility ? (['BS08'] as const) : []),
  ]
}

function paperIn(documents: readonly ProcedureDocument[]): (kind: ProcedureDocument['loai']) => boolean {
  return (kind) => documents.some(({ loai }) => loai === kind)
}

function decideAbsence(world: World, { nguoiKhaiBao, nhom }: DeclareAbsenceRequest, dossier: Dossier): Decision {
  const { loaiGiayTo, soGiayTo } = nguoiKhaiBao
  const person = loaiGiayTo === 'CMND' ? world.people.findByOldIdNumber(soGiayTo) : world.people.find(soGiayTo)
  const oddity = oddityOf(world, person?.personalId ?? '')
  if (oddity === 'leave-forbidden') return refuse('LD07')
  const supervised = oddity === 'supervised' || nhom === 'a' || nhom === 'b'
  return askFor(supervised && !paperIn(dossier.documents)('VAN_BAN_DONG_Y') ? ['BS09'] : [])
}

function decideRemoval(world: World, { nguoiBiXoa, lyDo, loaiDangKy }: RemoveRegistrationRequest): Decision {
  const people = nguoiBiXoa.flatMap(({ soDinhDanh }) => world.people.find(soDinhDanh) ?? [])
  if (lyDo === 'CHET' && people.some(({ diedOn }) => diedOn === undefined)) return refuse('LD06')
  const gone = people.some(({ personalId, residenceRemovedOn }) =>
    loaiDangKy === 'TAM_TRU' ? temporaryOf(world, personalId) === undefined : residenceRemovedOn !== undefined,
  )
  return gone ? refuse('LD11') : grant
}
