import type { World } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import type {
  ProcedureCode,
  ProcedureConsents,
  ProcedureDocument,
  ProcedureDossier,
  ProcedureReceipt,
  ProcedureReceiptAnswer,
} from '../../contract/index.ts'
import { dayOfForm, faultsIn, isCommune } from './check-form.ts'
import { receive } from './lifecycle.ts'
import { findDossier, type Dossier, type Form } from './state.ts'
import { dueAfter, feeOf, type Terms } from './terms.ts'
import { codeTexts } from './words.ts'

/** The no to a request, with the fields it is about. */
export interface No {
  readonly code: Exclude<ProcedureCode, '00' | '20'>
  readonly fields?: readonly string[]
}

/** Writes a no. */
export function say({ code, fields = [] }: No): Pick<ProcedureReceiptAnswer, 'maKetQua' | 'moTa' | 'truong'> {
  const truong = fields.map((ten) => ({ ten }))
  return { maKetQua: code, moTa: codeTexts[code], ...(truong.length > 0 && { truong }) }
}

/** What every form is judged by, whatever its procedure. */
export function formFault(body: { readonly hoSo: ProcedureDossier }, procedureCode: string): No | undefined {
  const day = dayOfForm(body.hoSo.ngayNop)
  if (day === undefined) return { code: '01', fields: ['hoSo.ngayNop'] }
  const fields = [...(body.hoSo.maThuTuc === procedureCode ? [] : ['hoSo.maThuTuc']), ...faultsIn(body, day)]
  if (fields.length > 0) return { code: '01', fields }
  return isCommune(body.hoSo.coQuanTiepNhan, day) ? undefined : { code: '05', fields: ['hoSo.coQuanTiepNhan'] }
}

/** A form on its way in. */
export interface Submission {
  readonly form: Exclude<Form, { readonly kind: 'lodging' }>
  readonly terms: Terms
  /** How many people the fee is for. Default 1. */
  readonly people?: number
  /** What the databases have against it, once it is well formed. */
  check(): No | undefined
}

/** Takes a form in, unless it was taken in before. */
export function submit(world: World, { form, terms, people = 1, check }: Submission): ProcedureReceiptAnswer {
  const { hoSo } = form.body
  const known = findDossier(world, hoSo.maHoSo)
  if (known !== undefined) return repeated(known, form)
  const no = formFault(form.body, terms.code) ?? check()
  if (no !== undefined) return say(no)
  const receivedAt = world.clock.instant()
  const dueAt = dueAfter(receivedAt, terms)
  const receipt: ProcedureReceipt = {
    mauPhieu: 'CT04',
    soPhieu: `CT04-${receivedAt.slice(0, 4)}-${String(world.next('residence-receipt')).padStart(6, '0')}`,
    maHoSo: hoSo.maHoSo,
    ngayTiepNhan: writeWireTime(receivedAt, 'dd/MM/yyyy HH:mm:ss'),
    ngayHenTra: writeWireTime(dueAt, 'dd/MM/yyyy HH:mm:ss'),
    lePhi: feeOf(terms, hoSo.kenhThucHien, people),
  }
  const { yKien = {}, giayTo = [] } = form.body as { yKien?: ProcedureConsents; giayTo?: ProcedureDocument[] }
  const procedureCode = terms.code
  receive(world, {
    code: hoSo.maHoSo,
    procedureCode,
    form,
    receipt,
    receivedAt,
    dueAt,
    consents: yKien,
    documents: giayTo,
  })
  return { maKetQua: '00', moTa: codeTexts['00'], daTiepNhan: false, bienNhan: receipt }
}

/** The same dossier again gets the same receipt; another one under its code gets none. */
function repeated({ form: known, receipt }: Dossier, form: Submission['form']): ProcedureReceiptAnswer {
  const same = known.kind === form.kind && canonical(known.body) === canonical(form.body)
  if (!same || receipt === undefined) return say({ code: '02', fields: ['hoSo.maHoSo'] })
  return { maKetQua: '00', moTa: codeTexts['00'], daTiepNhan: true, bienNhan: receipt }
}

/** JSON with its keys in order: the order of fields is no difference. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
