/** One row by the names of its columns. */
export type CsvRecord = Readonly<Record<string, string>>

/** Columns of the dossier, with the field each fills; dots lead into parts. */
const dossierColumns: Readonly<Record<string, string>> = {
  code: 'code',
  procedureCode: 'procedure.code',
  procedureName: 'procedure.name',
  fieldCode: 'procedure.fieldCode',
  fieldName: 'procedure.fieldName',
  channel: 'channel',
  ownerKind: 'owner.kind',
  ownerName: 'owner.name',
  ownerPersonalId: 'owner.personalId',
  phone: 'phone',
  email: 'email',
  summary: 'summary',
  submittedAt: 'submittedAt',
  receivedAt: 'receivedAt',
  dueAt: 'dueAt',
  status: 'status',
  finishedAt: 'finishedAt',
  returnedAt: 'returnedAt',
  resultDelivery: 'resultDelivery',
  processingUnit: 'processingUnit',
  onlinePayment: 'onlinePayment',
  service: 'register.service',
  procedureAgency: 'register.agency',
  procedureDecision: 'register.decision',
  commune: 'register.commune',
  level: 'register.level',
  result: 'register.result',
}

/** Columns of a step. */
const stepColumns: Readonly<Record<string, string>> = {
  stepStatus: 'status',
  stepAt: 'at',
  stepOfficer: 'officer',
  stepOfficerTitle: 'officerTitle',
  stepOffice: 'office',
  stepNote: 'note',
}

/** Every column that a file may have. */
export const csvColumns: ReadonlySet<string> = new Set([...Object.keys(dossierColumns), ...Object.keys(stepColumns)])

/** Rows below the first of a dossier may leave its columns empty, or repeat them. */
export function isSameDossier(first: CsvRecord, next: CsvRecord): boolean {
  return next['code'] === '' || next['code'] === first['code']
}

/** The dossier in a row. What is empty is absent. */
export function dossierOf(row: CsvRecord): object {
  return filled(row, dossierColumns)
}

/** The step in a row; `undefined` when it has none. */
export function stepOf(row: CsvRecord): object | undefined {
  const step = filled(row, stepColumns)
  return Object.keys(step).length === 0 ? undefined : step
}

function filled(row: CsvRecord, columns: Readonly<Record<string, string>>): object {
  const made: Record<string, unknown> = {}
  for (const [column, path] of Object.entries(columns)) {
    const value = row[column]
    if (value === undefined || value === '') continue
    const [part = '', field] = path.split('.')
    if (field === undefined) made[part] = value
    else made[part] = { ...(made[part] as object | undefined), [field]: value }
  }
  return made
}
