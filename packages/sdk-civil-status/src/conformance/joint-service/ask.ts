import { readXmlInside, type CaseContext } from '@lienthong/conformance'
import {
  jointXmlDocuments,
  operations,
  zAcknowledgeJointDossierAnswer,
  zGetJointDossierAnswer,
  zJointDossierContent,
  zJointForm,
  zJointServiceAnswer,
  zListNewJointDossiersAnswer,
  type JointDossierContent,
  type JointForm,
  type NewJointDossierRow,
  type UpdateJointStatusRequest,
} from '../../contract/index.ts'

/** What a target tells of the dossier of a persona. */
export interface PersonaDossier {
  readonly personalId: string
  readonly id: string
  readonly code: string
  readonly procedureCode: string
  /** Code at the one-stop system, the same in every run: a step may be told twice, not under two names. */
  readonly dossierCode: string
}

/** The dossier of a persona. */
export function dossierOf(t: CaseContext, persona: string): PersonaDossier {
  const person = t.person(persona)
  return {
    personalId: person.personalId,
    id: t.fact(person, 'dossierId'),
    code: t.fact(person, 'jointDossierCode'),
    procedureCode: t.fact(person, 'procedureCode'),
    dossierCode: t.fact(person, 'dossierCode'),
  }
}

/** The rows of the list now. */
export async function listNow(t: CaseContext): Promise<readonly NewJointDossierRow[]> {
  const answer = await t.send(operations.listNewJointDossiers, {})
  t.expectStatus(answer, 200)
  return t.expectFits(answer.body, zListNewJointDossiersAnswer, 'the answer').data ?? []
}

/** A dossier without its wrappings. */
export async function unwrapped(
  t: CaseContext,
  id: string,
): Promise<{ content: JointDossierContent; form: JointForm }> {
  const answer = await t.send(operations.getJointDossier, { id })
  t.expectStatus(answer, 200)
  const { data } = t.expectFits(answer.body, zGetJointDossierAnswer, 'the answer')
  t.expect(data != null, 'a dossier in data')
  const content = t.expectFits(parse(data?.data), zJointDossierContent, 'the JSON in data.data')
  const inside = readXmlInside(content.data, jointXmlDocuments.JointForm.children)
  return { content, form: t.expectFits(inside, zJointForm, 'the XML in data.data.data') }
}

/** Acknowledges a dossier; the text of the answer, in small letters. */
export async function acknowledge(t: CaseContext, code: string): Promise<string> {
  const answer = await t.send(operations.acknowledgeJointDossier, { maHoSo: code, daNhan: true })
  t.expect([200, 400].includes(answer.status), 'HTTP status 200 or 400')
  const body = t.expectFits(answer.body, zAcknowledgeJointDossierAnswer, 'the answer')
  return small(typeof body === 'string' ? body : [body.title, ...textsOf(body.errors)].join('\n'))
}

/** One step of a dossier, as a province tells it. */
export function stepOf(
  t: CaseContext,
  dossier: Omit<PersonaDossier, 'personalId' | 'id'>,
  trangThai: UpdateJointStatusRequest['trangThai'],
): UpdateJointStatusRequest {
  const [yyyy = '', MM = '', dd = ''] = t.today.split('-')
  return {
    maTTHC: dossier.procedureCode,
    soHoSoLT: dossier.code,
    coQuanXuLy: 5,
    maHoSo: dossier.dossierCode,
    trangThai,
    thoiGianThucHien: `${dd}/${MM}/${yyyy} 08:30:00`,
    noiDungXuLy: 'Bước xử lý (kiểm thử)',
    nguoiXuLy: 'Cán bộ kiểm thử',
  }
}

/** What the software said to a step. */
export interface Said {
  readonly status: number
  /** Everything in it, in small letters. */
  readonly text: string
  readonly errors: object
}

/** Tells a step and demands an answer of the contract. */
export async function tell(t: CaseContext, step: object): Promise<Said> {
  const answer = await t.send(operations.updateJointStatus, step)
  t.expect([200, 400].includes(answer.status), 'HTTP status 200 or 400')
  const { status, title, errors } = t.expectFits(answer.body, zJointServiceAnswer, 'the answer')
  return { status, text: small([title, ...textsOf(errors)].join('\n')), errors: errors ?? {} }
}

/** Demands that a step was taken. */
export function expectTaken(t: CaseContext, { status, text }: Said, what: string): void {
  t.expectCode(status, 200, `status of ${what}`)
  t.expect(text.includes('thành công') && !text.includes('không thành công'), `"thành công" for ${what}`)
}

/** Demands that a step was refused with a text. */
export function expectRefused(t: CaseContext, { status, text }: Said, words: string): void {
  t.expect(status !== 200, 'a status other than 200')
  t.expect(text.includes(words), `"${words}" in the answer`)
}

/** What the software says of a dossier that takes no such step any more: so it answers when the cases are run again. */
const finalWords = [
  'đã tồn tại trong một cửa điện tử',
  'đã trả kết quả, không được cập nhật trạng thái',
  'đã có kết quả xử lý. không thể cập nhật trạng thái',
  'đã hoàn thành đăng ký, không được cập nhật trạng thái',
]

/** Demands that a step was taken, or was told before. */
export function expectTakenOrFinal(t: CaseContext, said: Said, what: string): void {
  if (finalWords.some((words) => said.text.includes(words))) t.expect(said.status !== 200, 'a status other than 200')
  else expectTaken(t, said, what)
}

function textsOf(errors: object | null | undefined): string[] {
  return Object.values(errors ?? {})
    .flat()
    .filter((text) => typeof text === 'string')
}

function small(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown
  } catch {
    return undefined
  }
}
