import { own, put, readKeptFile, recordView, type KeptFile, type Slice, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { SubmitRecordRequestRequest } from '../../contract/index.ts'

type Form = SubmitRecordRequestRequest['toKhai']
type File = NonNullable<Form['fileHoSo']>[number]

/** A dossier of the second generation as it came, without the key of the province; files by size and hash. */
export interface FiledForm extends Omit<SubmitRecordRequestRequest, 'authKey' | 'toKhai'> {
  readonly toKhai: Omit<Form, 'fileHoSo'> & {
    readonly fileHoSo: readonly (Omit<File, 'noiDungFile'> & KeptFile)[]
  }
}

const filed: Slice<Record<string, FiledForm>> = { key: 'criminal-record:filed', initial: () => ({}) }

/** Whether every file of a dossier can be read. */
export function hasReadableFiles({ toKhai }: SubmitRecordRequestRequest): boolean {
  return (toKhai.fileHoSo ?? []).every(({ noiDungFile }) => readKeptFile(noiDungFile) !== undefined)
}

/** Keeps what was sent; a supplement takes the place of what it supplements. */
export function keepFiledForm(world: World, { authKey: _, toKhai, ...head }: SubmitRecordRequestRequest): void {
  const { fileHoSo = [], ...form } = toKhai
  const files = fileHoSo.flatMap(({ noiDungFile, ...file }) => {
    const kept = readKeptFile(noiDungFile)
    return kept === undefined ? [] : [{ ...file, ...kept }]
  })
  put(world.slice(filed), head.maHoSoMCDT, { ...head, toKhai: { ...form, fileHoSo: files } })
}

/** What the system was told of a dossier. */
export const filedFormRecords = recordView({
  summary: 'Tells what was sent of a dossier of the second generation; files by size and SHA-256.',
  query: z.strictObject({ dossierCode: z.string().min(1).max(50) }),
  read: (world, { dossierCode }) => ({ request: own(world.slice(filed), dossierCode) ?? null }),
})
