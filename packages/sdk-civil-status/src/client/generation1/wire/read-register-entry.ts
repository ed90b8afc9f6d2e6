import { readWireDate, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zRegisterEntry } from '../../../contract/index.ts'
import type { CivilStatusErrorCode } from '../../errors.ts'
import { zOptionalText, zTextOrNumber } from '../../wire/as-it-comes.ts'
import { entryNames } from '../../wire/entry-schemas.ts'
import { peopleOf } from '../../wire/read-entry.ts'
import type { RegisteredEntry } from '../registered-entry.ts'

const zEntryAsItComes = z.looseObject({
  id: zTextOrNumber,
  so: zTextOrNumber,
  quyenSo: zTextOrNumber,
  trangSo: zOptionalText,
  ngayDangKy: zOptionalText,
  noiDangKy: zOptionalText,
  soDinhDanh: zOptionalText,
  ...entryNames,
})

/** Text and number are the same id. */
export function entryIdOf(id: string): string {
  return id.trim().replace(/^0+(?=\d)/, '')
}

/**
 * Reads an entry of the register.
 *
 * @param asked - Its id, when that was asked for: the entry of somebody else is outside the contract.
 */
export function readRegisterEntry(
  wire: unknown,
  context: DecodeContext<CivilStatusErrorCode>,
  { path, asked }: { readonly path: string; readonly asked?: string },
): RegisteredEntry {
  const isAsked = ({ id }: { readonly id: string }) => asked === undefined || entryIdOf(id) === entryIdOf(asked)
  const tolerant = zEntryAsItComes.refine(isAsked, { path: ['id'] })
  const entry = context.unpack(wire, { strict: zRegisterEntry, tolerant }, path)
  const registeredOn = dayOfEntry(entry.ngayDangKy)
  const people = (['birth', 'death', 'marriage', 'extract-copy'] as const).flatMap((kind) => peopleOf(entry, kind))
  return {
    entryId: entryIdOf(entry.id),
    number: entry.so,
    book: entry.quyenSo,
    ...(entry.trangSo && { page: entry.trangSo }),
    ...(registeredOn && { registeredOn }),
    ...(entry.noiDangKy && { registryCommuneCode: entry.noiDangKy }),
    ...(/^\d{12}$/.test(entry.soDinhDanh ?? '') && { personalId: entry.soDinhDanh as string }),
    ...(people.length > 0 && { people }),
  }
}

/** Digitised books write dots, results of the second generation slashes. */
function dayOfEntry(text = '') {
  return readWireDate(text, 'dd.MM.yyyy') ?? readWireDate(text, 'dd/MM/yyyy')
}
