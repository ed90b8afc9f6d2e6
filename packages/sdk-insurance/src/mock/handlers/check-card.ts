import { mockOperation, type HealthCard, type Person, type World } from '@lienthong/mock-core'
import { identityKey, writeWireDate, writeWirePartialDate } from '@lienthong/sdk-core'
import {
  operations,
  zCheckCardAnswer,
  zCheckCardRequest,
  type CheckCardAnswer,
  type CheckCardRequest,
  type Operations,
} from '../../contract/index.ts'

/** Looks a card up by its number, an insurance number or a personal number. */
export const checkCard = mockOperation<Operations['checkCard']>({
  meta: operations.checkCard,
  request: zCheckCardRequest,
  answers: { 200: zCheckCardAnswer },
  handle: ({ world, body }, reply) => reply(200, decide(world, body)),
  malformed: (_, reply) => reply(200, refuse('205', 'Sai định dạng tham số')),
  errorIn200: (reply) => reply(200, refuse('500', 'Lỗi máy chủ')),
})

function decide(world: World, asked: CheckCardRequest): CheckCardAnswer {
  const officerId = world.graph.personas['card-officer']?.personalId
  const officer = world.people.find(officerId ?? '')
  if (officer === undefined || asked.cccdCb !== officerId) return refuse('054', 'CCCD cán bộ không trong danh sách')
  if (identityKey(asked.hoTenCb) !== identityKey(officer.name)) return refuse('055', 'Họ tên cán bộ không khớp CCCD')
  const card = findCard(world, asked.maThe)
  const holder = card && world.people.find(card.personalId)
  if (card === undefined || holder === undefined) return refuse('050', 'Không có thông tin thẻ')
  const mismatch = compare(asked, holder)
  return mismatch ?? judge(world, card, holder)
}

/** A card that was replaced is found by its own number only; people are found by their newest. */
function findCard({ graph }: World, number: string): HealthCard | undefined {
  if (number.length === 15) return Object.hasOwn(graph.cards, number) ? graph.cards[number] : undefined
  const theirs = Object.values(graph.cards).filter(
    (card) => card.personalId === number || card.insuranceNumber === number,
  )
  return theirs.find((card) => card.state === 'active') ?? theirs[0]
}

function compare(asked: CheckCardRequest, holder: Person): CheckCardAnswer | undefined {
  const [given, known] = [identityKey(asked.hoTen), identityKey(holder.name)]
  if (given !== known)
    return given[0] === known[0] ? refuse('061', 'Sai họ tên (đúng ký tự đầu)') : refuse('060', 'Sai họ tên')
  const born = writeWirePartialDate(holder.birthDate, '/')
  // MM/yyyy and yyyy are taken too: they are the end of the full form.
  return born.endsWith(asked.ngaySinh) ? undefined : refuse('070', 'Sai ngày sinh')
}

function judge(world: World, card: HealthCard, holder: Person): CheckCardAnswer {
  const over = card.validTo !== undefined && card.validTo < world.clock.instant().slice(0, 10)
  if (card.state === 'revoked') return { ...describe(card, holder), maKetQua: '110', ghiChu: 'Thẻ đã thu hồi' }
  const newer = card.replacedBy === undefined ? undefined : world.graph.cards[card.replacedBy]
  if (newer !== undefined)
    return { ...describe(card, holder), ...describeRenewal(newer), maKetQua: over ? '003' : '004' }
  if (over) return { ...describe(card, holder), maKetQua: '010', ghiChu: 'Thẻ hết giá trị sử dụng' }
  return { ...describe(card, holder), maKetQua: '000', ghiChu: 'Thông tin thẻ chính xác' }
}

function describe(card: HealthCard, holder: Person): Omit<CheckCardAnswer, 'maKetQua'> {
  return {
    maThe: card.cardNumber,
    hoTen: holder.name,
    ngaySinh: writeWirePartialDate(holder.birthDate, '/'),
    gioiTinh: holder.sex === 'male' ? 'Nam' : 'Nữ',
    diaChi: holder.residence.detail,
    maDKBD: card.facilityCode,
    cqBHXH: 'BHXH cơ sở (giả lập)',
    gtTheTu: writeWireDate(card.validFrom, 'dd/MM/yyyy'),
    gtTheDen: card.validTo === undefined ? '' : writeWireDate(card.validTo, 'dd/MM/yyyy'),
    maKV: '',
    ngayDu5Nam: '',
    maSoBHXH: card.insuranceNumber,
    // Empty since the history has a call of its own.
    dsLichSuKCB2018: null,
    dsLichSuKT2018: null,
  }
}

function describeRenewal(newer: HealthCard): Partial<CheckCardAnswer> {
  return {
    ghiChu: 'Chủ thẻ đã được cấp mã thẻ mới',
    maTheMoi: newer.cardNumber,
    gtTheTuMoi: writeWireDate(newer.validFrom, 'dd/MM/yyyy'),
    gtTheDenMoi: newer.validTo === undefined ? '' : writeWireDate(newer.validTo, 'dd/MM/yyyy'),
    maDKBDMoi: newer.facilityCode,
  }
}

function refuse(maKetQua: CheckCardAnswer['maKetQua'], ghiChu: string): CheckCardAnswer {
  return { maKetQua, ghiChu }
}
