import type { PlainDate } from '@lienthong/sdk-core'
import { born, give, holds, isEnteredOnly, longOver, type Story } from './story.ts'

/** People with a card in use, or none, who are particular for another reason. */
export const cardHolders: readonly Story[] = [
  {
    cast: {
      persona: 'card-newborn',
      why: 'Child under six with a card TE1',
      whyVi: 'Trẻ dưới 6 tuổi có thẻ TE1',
      person: { name: 'Phan Gia Hân', birthDate: born('2025-10-19') },
      livesWith: 'card-officer-second',
    },
  },
  {
    cast: {
      persona: 'card-child-unpresented',
      why: 'Child under six, known to insurance and without a card: 130',
      whyVi: 'Trẻ dưới 6 tuổi đã có mã số BHXH nhưng không xuất trình thẻ: 130',
      person: { name: 'Phan Bảo Long', sex: 'male', birthDate: born('2025-10-19') },
      livesWith: 'card-officer-second',
    },
    seed: isEnteredOnly(),
  },
  {
    cast: {
      persona: 'card-five-years',
      why: 'Insured for five years without a gap',
      whyVi: 'Đã tham gia đủ 5 năm liên tục',
      person: { name: 'Lê Quang Phúc', sex: 'male', birthDate: born('1968-02-20') },
    },
    seed: holds({ object: 'DN4', fiveYearsFrom: '2020-01-01' as PlainDate }),
  },
  {
    cast: {
      persona: 'card-area-k1',
      why: 'Lives in an area K1',
      whyVi: 'Sinh sống tại khu vực K1',
      person: { name: 'Hồ Thị Y', birthDate: born('1992-04-30') },
    },
    seed: holds({ object: 'DT2', areaCode: 'K1' }),
  },
  {
    cast: {
      persona: 'card-area-k2',
      why: 'Lives in an area K2',
      whyVi: 'Sinh sống tại khu vực K2',
      person: { name: 'Trần Văn Lộc', sex: 'male', birthDate: born('1983-03-03') },
    },
    seed: holds({ object: 'DK2', areaCode: 'K2' }),
  },
  {
    cast: {
      persona: 'card-area-k3',
      why: 'Lives in an area K3',
      whyVi: 'Sinh sống tại khu vực K3',
      person: { name: 'Nguyễn Thị Đảo', birthDate: born('1977-07-17') },
    },
    seed: holds({ object: 'XD2', areaCode: 'K3' }),
  },
  {
    cast: {
      persona: 'card-other-benefit',
      why: 'The number on paper has another benefit digit than the card: 053',
      whyVi: 'Mã thẻ trên giấy sai mã quyền lợi (ký tự thứ 3): 053',
      person: { name: 'Dương Thị Xuân', birthDate: born('1951-11-11') },
    },
    seed: (world, person) =>
      misread(give(world, person, { object: 'HT3' }).cardNumber, (known) => `HT4${known.slice(3)}`),
  },
  {
    cast: {
      persona: 'card-other-province',
      why: 'The number on paper has another province than the card: 052',
      whyVi: 'Mã thẻ trên giấy sai mã tỉnh (ký tự thứ 4, 5): 052',
      person: { name: 'Bùi Thị Hà Giang', birthDate: born('1985-05-15') },
    },
    seed: (world, person) =>
      misread(give(world, person, {}).cardNumber, (known) => `${known.slice(0, 3)}40${known.slice(5)}`),
  },
  {
    cast: {
      persona: 'card-other-object',
      why: 'The number on paper has another object code than the card: 051',
      whyVi: 'Mã thẻ trên giấy sai mã đối tượng: 051',
      person: { name: 'Võ Minh Trí', sex: 'male', birthDate: born('2001-09-05') },
    },
    seed: (world, person) =>
      misread(give(world, person, { object: 'SV4' }).cardNumber, (known) => `HS4${known.slice(3)}`),
  },
  {
    cast: {
      persona: 'card-two-numbers',
      why: 'Two insurance numbers; the card of the older one ended',
      whyVi: 'Có hai mã số BHXH; thẻ theo mã số cũ đã ngừng tham gia',
      person: { name: 'Lê Văn Hai', sex: 'male', birthDate: born('1980-10-20') },
    },
    seed(world, person) {
      const old = give(
        world,
        person,
        { ...longOver, state: 'ended', endedBecause: 'stopped' },
        { bookNumber: '4208000123' },
      )
      give(world, person, { object: 'DN4' })
      return { oldInsuranceNumber: old.insuranceNumber, oldCardNumber: old.cardNumber }
    },
  },
  {
    cast: {
      persona: 'card-never-insured',
      why: 'Was never insured: 050',
      whyVi: 'Chưa từng tham gia BHYT: 050',
      person: { name: 'Đặng Thị Nhàn', birthDate: born('1998-08-28') },
    },
    seed: () => ({}),
  },
  {
    cast: {
      persona: 'card-treated',
      why: 'Several treatments, one of them not over',
      whyVi: 'Có nhiều lượt khám chữa bệnh, một lượt chưa kết thúc',
      person: { name: 'Trần Thị Sáu', birthDate: born('1955-06-01') },
    },
    seed: holds({ object: 'HT3' }),
  },
]

/** What stands on the paper, for a case that asks with it. */
function misread(cardNumber: string, change: (cardNumber: string) => string): Readonly<Record<string, string>> {
  return { wrongCardNumber: change(cardNumber) }
}
