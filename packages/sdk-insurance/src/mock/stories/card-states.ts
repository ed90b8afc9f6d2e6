import type { PlainDate } from '@lienthong/sdk-core'
import { give, holds, longOver, yearFromNow, type Story, born } from './story.ts'

/** People whose card is not simply in use: one for each code that says so. */
export const cardStates: readonly Story[] = [
  {
    cast: {
      persona: 'card-renewed-early',
      why: 'Card renewed, the old one is still valid: 004',
      whyVi: 'Đã được cấp thẻ mới, thẻ cũ vẫn còn giá trị: 004',
      person: { name: 'Nguyễn Thị Hồng Vân', birthDate: born('1966-04-12') },
    },
    seed(world, person) {
      const old = give(world, person, { state: 'replaced' })
      old.replacedBy = give(world, person, { object: 'HT3', insuranceNumber: old.insuranceNumber }).cardNumber
      return { oldCardNumber: old.cardNumber }
    },
  },
  {
    cast: {
      persona: 'card-renewed-twice',
      why: 'Two renewals: the old card names one that was renewed itself',
      whyVi: 'Đổi thẻ hai lần: thẻ cũ dẫn tới một thẻ cũng đã được cấp lại',
      person: { name: 'Bùi Xuân Mạnh', sex: 'male', birthDate: born('1963-08-05') },
    },
    seed(world, person) {
      const first = give(world, person, { ...longOver, object: 'DN4', state: 'replaced' })
      const same = { insuranceNumber: first.insuranceNumber }
      const second = give(world, person, { ...same, object: 'GD4', state: 'replaced' })
      first.replacedBy = second.cardNumber
      second.replacedBy = give(world, person, { ...same, object: 'HT3' }).cardNumber
      return { oldCardNumber: first.cardNumber }
    },
  },
  {
    cast: {
      persona: 'card-extended',
      why: 'Card extended under its own number',
      whyVi: 'Thẻ được gia hạn thêm, không đổi mã thẻ',
      person: { name: 'Lê Thị Bảy', birthDate: born('1971-01-15') },
    },
    seed: (world, person) => {
      give(world, person, { ...yearFromNow(world, 0), extension: yearFromNow(world, 1) })
      return {}
    },
  },
  {
    cast: {
      persona: 'card-defence',
      why: 'Card managed by the Ministry of National Defence: 001',
      whyVi: 'Thẻ do Bộ Quốc phòng quản lý: 001',
      person: { name: 'Trần Quang Vinh', sex: 'male', birthDate: born('1994-06-22') },
    },
    seed: holds({ object: 'QN5', managedBy: 'defence' }),
  },
  {
    cast: {
      persona: 'card-public-security',
      why: 'Card managed by the Ministry of Public Security: 002',
      whyVi: 'Thẻ do Bộ Công an quản lý: 002',
      person: { name: 'Phan Thị Ánh Tuyết', birthDate: born('1993-11-03') },
    },
    seed: holds({ object: 'CA5', managedBy: 'public-security' }),
  },
  {
    cast: {
      persona: 'card-left',
      why: 'The holder was reported as leaving: 120',
      whyVi: 'Thẻ đã báo giảm: 120',
      person: { name: 'Dương Hữu Nghĩa', sex: 'male', birthDate: born('1988-03-19') },
    },
    seed: holds({ object: 'DN4', state: 'ended', endedBecause: 'left' }),
  },
  {
    cast: {
      persona: 'card-moved-out',
      why: 'Moved out of the province: 121',
      whyVi: 'Đã báo giảm, chuyển ngoại tỉnh: 121',
      person: { name: 'Hồ Thị Mai', birthDate: born('1990-10-10') },
    },
    seed: holds({ state: 'ended', endedBecause: 'moved-out' }),
  },
  {
    cast: {
      persona: 'card-moved-within',
      why: 'Moved within the province: 122',
      whyVi: 'Đã báo giảm, chuyển nội tỉnh: 122',
      person: { name: 'Nguyễn Đình Khánh', sex: 'male', birthDate: born('1982-02-27') },
    },
    seed: holds({ state: 'ended', endedBecause: 'moved-within' }),
  },
  {
    cast: {
      persona: 'card-rejoined',
      why: 'Withdrawn because the same employer reported the holder a second time: 123',
      whyVi: 'Thẻ bị thu hồi do báo tăng lại tại cùng đơn vị: 123',
      person: { name: 'Lê Thị Kim Chi', birthDate: born('1987-08-14') },
    },
    seed: holds({ object: 'DN4', state: 'revoked', endedBecause: 'rejoined' }),
  },
  {
    cast: {
      persona: 'card-stopped',
      why: 'Takes no part any more: 124',
      whyVi: 'Đã báo giảm, ngừng tham gia: 124',
      person: { name: 'Võ Thị Lành', birthDate: born('1976-12-25') },
    },
    seed: holds({ state: 'ended', endedBecause: 'stopped' }),
  },
  {
    cast: {
      persona: 'card-deceased',
      why: 'The holder died, the card ended',
      whyVi: 'Chủ thẻ đã mất, thẻ đã báo giảm',
      person: { name: 'Đặng Văn Thọ', sex: 'male', birthDate: born('1941-05-05'), diedOn: '2025-11-20' as PlainDate },
    },
    seed: holds({ object: 'HT3', state: 'ended', endedBecause: 'left' }),
  },
  {
    cast: {
      persona: 'card-facility-closed',
      why: 'The facility of first registration was closed: 090',
      whyVi: 'Nơi đăng ký khám chữa bệnh ban đầu không còn hoạt động: 090',
      person: { name: 'Trần Thị Nga', birthDate: born('1974-09-02') },
    },
    seed: holds({ facilityCode: '42990' }),
  },
  {
    cast: {
      persona: 'card-unreadable',
      why: 'The card data cannot be read: 100',
      whyVi: 'Không lấy được dữ liệu sổ thẻ: 100',
      person: { name: 'Hoàng Văn Đức', sex: 'male', birthDate: born('1969-06-06') },
    },
    seed: holds({}, { trouble: '100' }),
  },
  {
    cast: {
      persona: 'card-server-error',
      why: 'The look-up fails at the server: 101',
      whyVi: 'Máy chủ lỗi khi tra cứu thẻ: 101',
      person: { name: 'Nguyễn Thị Thơm', birthDate: born('1981-01-31') },
    },
    seed: holds({}, { trouble: '101' }),
  },
]
