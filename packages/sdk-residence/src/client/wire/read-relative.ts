import { joinName } from '@lienthong/sdk-core'
import type { WireCitizenTolerant } from '../../contract/index.ts'
import type { CitizenRelative, HouseholdHead } from '../citizen-record.ts'
import { present, textOf } from './fields.ts'

/** A name as text or in parts; the whole of it may stand in the last part. `undefined` when there is none. */
export function readName(name: WireCitizenTolerant['HoVaTen']): string | undefined {
  if (typeof name === 'string') return textOf(name)
  const { Ho = '', ChuDem = '', Ten = '' } = name ?? {}
  return textOf(joinName({ family: Ho, middle: ChuDem, given: Ten }))
}

/** Somebody named in a record; `undefined` when there is no name. */
export function readRelative(relative: WireCitizenTolerant['Cha'] = {}): CitizenRelative | undefined {
  const name = readName(relative.HoVaTen)
  if (name === undefined) return undefined
  return present<CitizenRelative>({
    name,
    personalId: textOf(relative.SoDinhDanh),
    oldIdNumber: textOf(relative.SoCMND),
    nationality: textOf(relative.QuocTich),
  })
}

/** The head of the household; `undefined` when there is no name. */
export function readHead(head: WireCitizenTolerant['ChuHo'] = {}): HouseholdHead | undefined {
  const known = readRelative(head)
  const relationCode = textOf(head.QuanHe)
  return known && { ...known, ...(relationCode !== undefined && { relationCode }) }
}
