import { z } from 'zod'
import { choice, sex } from '../../form/choice.ts'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleNamed } from '../../form/examples.ts'
import { field, fieldWhen } from '../../form/field.ts'
import { address, country, named } from '../../form/parts.ts'
import { partialDay, pattern, personalId, phone, text, time } from '../../form/scalars.ts'

const house = () =>
  z.strictObject({
    name: field(text(500), 'Tên cơ sở lưu trú', 'Name of the house'),
    kind: field(
      choice({
        household: ['Hộ gia đình', 'Household'],
        hotel: ['Khách sạn, nhà nghỉ', 'Hotel'],
        hospital: ['Cơ sở y tế', 'Hospital'],
        dormitory: ['Ký túc xá', 'Dormitory'],
        other: ['Cơ sở khác', 'Other'],
      }),
      'Loại cơ sở',
      'Kind of house',
    ),
    address: field(address(), 'Địa chỉ', 'Address'),
    notifier: field(named(), 'Người thông báo', 'Who gives notice'),
    phone: field(phone().optional(), 'Số điện thoại', 'Telephone'),
  })

const guest = () =>
  z.strictObject({
    name: field(text(200), 'Họ, chữ đệm và tên', 'Full name'),
    identityKind: field(
      choice({ 'personal-id': ['Số định danh cá nhân', 'Personal number'], passport: ['Hộ chiếu', 'Passport'] }),
      'Loại giấy tờ',
      'Kind of number',
    ),
    personalId: fieldWhen(
      { field: 'identityKind', is: ['personal-id'] },
      personalId(),
      'Số định danh cá nhân',
      'Personal number',
    ),
    passportNumber: fieldWhen(
      { field: 'identityKind', is: ['passport'] },
      pattern(/^[A-Z0-9]{5,20}$/),
      'Số hộ chiếu',
      'Passport number',
    ),
    birthDate: field(partialDay().optional(), 'Ngày, tháng, năm sinh', 'Date of birth'),
    sex: field(sex().optional(), 'Giới tính', 'Sex'),
    nationality: field(country().optional(), 'Quốc tịch', 'Nationality'),
    residence: field(text(500).optional(), 'Nơi thường trú', 'Permanent residence'),
    room: field(text(50).optional(), 'Số phòng', 'Room'),
    reason: field(text(500).optional(), 'Lý do lưu trú', 'Reason'),
    arrivesAt: field(time(), 'Thời điểm đến', 'Arrival'),
    leavesAt: field(time().optional(), 'Thời điểm đi', 'Departure'),
  })

const fields = z.strictObject({
  house: field(house(), 'Cơ sở lưu trú', 'House'),
  guests: field(z.array(guest()).min(1).max(100), 'Khách lưu trú', 'Guest'),
})

/** The notice of guests. @source fields as public pages of the procedure tell them; confidence: inferred; at most 100 guests in a notice, assumed */
export const lodgingNoticeForm = defineForm({
  fields,
  rules: [
    {
      field: 'guests',
      rule: 'before-beginning',
      vi: 'có người có thời điểm đi trước thời điểm đến',
      en: 'hold somebody who leaves before they arrive',
      isBroken: ({ guests }) =>
        guests.some(
          ({ arrivesAt, leavesAt }) => leavesAt !== undefined && Date.parse(leavesAt) < Date.parse(arrivesAt),
        ),
    },
  ],
  examplesAt: '2026-07-20',
  examples: [
    {
      house: {
        name: 'Khách sạn Ví Dụ',
        kind: 'hotel',
        address: exampleAddress,
        notifier: exampleNamed,
        phone: '0900000003',
      },
      guests: [
        {
          name: 'Nguyễn Thị Ví Dụ',
          identityKind: 'personal-id',
          personalId: '942190000011',
          birthDate: '1990-05-17',
          sex: 'female',
          nationality: 'VN',
          residence: 'Phường Thành Sen, tỉnh Hà Tĩnh',
          room: '101',
          reason: 'Du lịch',
          arrivesAt: '2026-07-20T14:00:00+07:00',
          leavesAt: '2026-07-22T12:00:00+07:00',
        },
        {
          name: 'John Example',
          identityKind: 'passport',
          passportNumber: 'X0000001',
          arrivesAt: '2026-07-20T15:30:00+07:00',
        },
      ],
    },
  ],
})
