import type { JointDeliveryTolerant } from '../../../contract/index.ts'
import type { JointDelivery, JointRequestBase } from '../joint-dossier.ts'
import { FormReader, given, textOf } from './form-reader.ts'
import { elementOf, readRequester, type FormFields } from './read-person.ts'

const registrationKinds = { 'on-time': '1', again: '2', abroad: '3', late: '4' } as const
const deliveryWays = { 'one-stop-desk': '0', post: '1', electronic: '2' } as const

/** Reads what forms of births and deaths have alike, but for the problems: those are known at the end. */
export function readCommon(
  form: FormFields,
  delivery: JointDeliveryTolerant | undefined,
  reader: FormReader,
): Omit<JointRequestBase, 'problems'> {
  return given({
    registryUnitCode: textOf(elementOf(form, 'noiDangKy')),
    registrationKind: reader.code(elementOf(form, 'loaiDangKy'), registrationKinds),
    copies: copiesOf(elementOf(form, 'soLuongBanSao')),
    requester: readRequester(form, reader),
    delivery: delivery && readDelivery(delivery, reader),
  })
}

/** Copies asked for; what is no number asks for none. */
function copiesOf(element = ''): number {
  return /^\d{1,3}$/.test(element.trim()) ? Number(element) : 0
}

function readDelivery({ hinhThuc, diaChi, soDienThoai }: JointDeliveryTolerant, reader: FormReader): JointDelivery {
  const way = reader.code(hinhThuc, deliveryWays) ?? 'one-stop-desk'
  if (way === 'post') reader.required('delivery.address', diaChi)
  return given({ way, address: textOf(diaChi), phone: textOf(soDienThoai) })
}
