import { z } from 'zod'
import { defineForm } from '../../form/define-form.ts'
import { exampleAddress, exampleApplicant, exampleNamed } from '../../form/examples.ts'
import { field } from '../../form/field.ts'
import { address, applicant, named } from '../../form/parts.ts'
import { notTheSame } from '../rules.ts'
import { day, longText, pattern, text, whole, yesNo } from '../../form/scalars.ts'

const fields = z.strictObject({
  customerCode: field(pattern(/^[A-Z0-9]{11,13}$/), 'Mã khách hàng', 'Customer code'),
  oldParty: field(named(), 'Bên mua điện hiện tại', 'Present party'),
  applicant: field(applicant(), 'Bên mua điện mới', 'New party'),
  address: field(address(), 'Địa chỉ dùng điện', 'Where the power is used'),
  household: field(yesNo(), 'Mua điện cho sinh hoạt của hộ gia đình', 'For a household'),
  reason: field(longText(500), 'Lý do thay đổi', 'Reason'),
  transferOn: field(day(), 'Ngày chuyển', 'Day of the change'),
  meterReading: field(whole(0, 99_999_999).optional(), 'Chỉ số công tơ', 'Meter reading'),
  debtSettled: field(yesNo(), 'Đã thanh toán hết nợ tiền điện', 'Nothing is owed'),
  note: field(text(500).optional(), 'Ghi chú', 'Note'),
})

/** The request to change the party of a power contract. @source no form was read, the fields are chosen here; confidence: assumed, no form is public */
export const powerPartyChangeForm = defineForm({
  fields,
  rules: [notTheSame('applicant.personalId', 'oldParty.personalId')],
  examplesAt: '2026-07-20',
  examples: [
    {
      customerCode: 'PH0000000001',
      oldParty: exampleNamed,
      applicant: exampleApplicant,
      address: exampleAddress,
      household: true,
      reason: 'Nhận chuyển nhượng nhà ở',
      transferOn: '2026-07-20',
      meterReading: 1234,
      debtSettled: true,
      note: 'Liên hệ ngoài giờ hành chính',
    },
  ],
})
