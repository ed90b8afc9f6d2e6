import type { World } from '@lienthong/mock-core'
import { writeDocument, writeWireTime } from '@lienthong/sdk-core'
import {
  jointXmlDocuments,
  type JointDossierContent,
  type JointForm,
  type NewJointDossierRow,
} from '../../../contract/index.ts'
import type { JointRecord } from '../records.ts'
import { writeBirthForm } from './write-birth-form.ts'
import { writeDeathForm } from './write-death-form.ts'
import { writePapers } from './write-papers.ts'

/** Writes the row of a dossier in the list. */
export function writeRow({ id, ...record }: JointRecord): NewJointDossierRow {
  return { id, ...writeHead(record) }
}

/** Writes a dossier with all its wrappings. */
export function writeDetail(world: World, record: JointRecord) {
  const head = writeHead(record)
  const content: JointDossierContent = {
    ...head,
    data: writeDocument(writeForm(world, record), jointXmlDocuments.JointForm),
    fileDinhKem: writePapers(record.filing),
  }
  return { ...head, data: JSON.stringify(content), fileDinhKem: null }
}

function writeForm(world: World, { filing, communeCode, filedAt }: JointRecord): JointForm {
  return filing.kind === 'birth'
    ? writeBirthForm(world, { filing, communeCode, filedAt })
    : writeDeathForm(world, { filing, communeCode, filedAt })
}

function writeHead({ code, communeCode, procedureCode, filing, filedAt }: Omit<JointRecord, 'id'>) {
  return {
    // A number, as public types have it.
    maDonVi: Number(communeCode),
    maTTHC: procedureCode,
    module: filing.kind === 'birth' ? ('KS' as const) : ('KT' as const),
    maHoSo: code,
    ngayTiepNhan: writeWireTime(filedAt, 'dd/MM/yyyy HH:mm:ss'),
    techId: `mock-${filing.requesterId.slice(-6)}`,
  }
}
