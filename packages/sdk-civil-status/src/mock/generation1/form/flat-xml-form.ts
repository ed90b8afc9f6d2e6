import type { PlainDate } from '@lienthong/sdk-core'
import { parseAddress, resolveUnit } from '@lienthong/sdk-core/admin-units'
import type { Address } from '../../../contract/index.ts'
import type { XmlFields } from './read-xml-form.ts'

const citizenCard = '4'

/** Whose number of a citizen card is their personal number. The form of the deceased has it there in every generation. */
const people = ['me', 'cha', 'nyc', 'chong', 'vo', 'cbs']

/**
 * The form as the second generation would have it, so that both are decided by the same officer: addresses by codes, and the
 * personal number of whoever shows a citizen card.
 */
export function flatXmlForm(fields: XmlFields, on: PlainDate): Record<string, unknown> {
  const { nksNoiSinhDVHC: _, ...form } = fields
  const flat = Object.entries(form).map(([field, text]) => [
    field,
    /(?:NoiSinh|QueQuan|NoiCuTru|NoiChet)$/.test(field) ? addressOf(text, fields['noiDangKy'] ?? '', on) : text,
  ])
  return { ...Object.fromEntries(flat), ...numbers(fields) }
}

function numbers(fields: XmlFields): Record<string, string> {
  return Object.fromEntries(
    people.flatMap((prefix) => {
      const number = fields[`${prefix}SoGiayToTuyThan`] ?? ''
      const isCard = fields[`${prefix}LoaiGiayToTuyThan`] === citizenCard && /^\d{12}$/.test(number)
      return isCard ? [[`${prefix}SoDDCN`, number]] : []
    }),
  )
}

/** Where the text names no commune that is certain, the officer enters that of his own office and keeps the words. */
function addressOf(text: string, registry: string, on: PlainDate): Address {
  const { commune, detail } = parseAddress(text, { at: on })
  if (commune !== undefined) return addressIn(commune, detail ?? '')
  const own = resolveUnit(registry, { level: 'commune', at: on })
  return own === undefined ? { maTinh: '00', maXa: '00000', dcChiTiet: text } : addressIn(own, text)
}

function addressIn({ code, provinceCode }: { readonly code: string; readonly provinceCode?: string }, detail: string) {
  return { maTinh: provinceCode ?? '', maXa: code, dcChiTiet: detail }
}
