import { createHash } from 'node:crypto'
import {
  followDossier,
  getService,
  submit,
  type ReadPaper,
  type ServiceForm,
  type ServiceClients,
} from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { clock, headOf } from '../ask-service.ts'
import { caseSystem, proofOf, servicesWorld } from '../world.ts'

const head = headOf()
const at = (hour: string) => ({ submittedAt: `2026-07-20T${hour}:00:00+07:00` })
const file = new TextEncoder().encode('%PDF-1.4 giấy tờ')
const readPaper: ReadPaper = () => Promise.resolve(file)
const paper = (id: string, civilStatusKindCode = 1) => ({
  id,
  name: `${id}.pdf`,
  url: `https://one-stop.example/${id}`,
  sha256: createHash('sha256').update(file).digest('hex'),
  civilStatusKindCode,
})

/** The civil-status system, and what it was sent of each birth. */
function civilStatus() {
  const sent: { readonly child: string; readonly papers: readonly string[] }[] = []
  const client = {
    checkRegistration() {},
    submitRegistration(birth: {
      readonly child: { readonly name: string }
      readonly attachments?: readonly { readonly fileName: string }[]
    }) {
      sent.push({ child: birth.child.name, papers: (birth.attachments ?? []).map(({ fileName }) => fileName) })
      return Promise.resolve()
    },
    async *listRegistrationResults() {},
  }
  const clients = { civilStatus: client, readPaper } as unknown as ServiceClients
  return { sent, options: { clock, clients, provinceCode: '42' } }
}

const [birth] = getService('birth-registration').form.examples
const corrected = { ...birth, child: { ...birth.child, name: 'Nguyễn Ví Dụ Sửa' } }

describe('a second supplement to civil status', () => {
  it('takes the corrected form and every paper along', async () => {
    const { sent, options } = civilStatus()
    const dossier = await submit('birth-registration', birth, {
      ...options,
      head: { ...head, documents: [paper('a')] },
    })
    await dossier.supplement({ ...at('10'), form: corrected, documents: [paper('b')] })
    await dossier.supplement({ ...at('11'), documents: [paper('c')] })
    expect(sent).toEqual([
      { child: birth.child.name, papers: ['a.pdf'] },
      { child: 'Nguyễn Ví Dụ Sửa', papers: ['a.pdf', 'b.pdf'] },
      { child: 'Nguyễn Ví Dụ Sửa', papers: ['a.pdf', 'b.pdf', 'c.pdf'] },
    ])
  })

  it('asks for the form of a dossier that is followed, once', async () => {
    const { sent, options } = civilStatus()
    const dossier = followDossier('birth-registration', { ...options, head })
    await expect(dossier.supplement({ ...at('10'), documents: [paper('b')] })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
      what: 'form',
    })
    await dossier.supplement({ ...at('10'), form: corrected, documents: [paper('b')] })
    await dossier.supplement({ ...at('11'), documents: [paper('c')] })
    expect(sent.map(({ papers }) => papers)).toEqual([['b.pdf'], ['b.pdf', 'c.pdf']])
    expect(sent.at(-1)).toMatchObject({ child: 'Nguyễn Ví Dụ Sửa' })
  })

  it('does not keep what could not be sent', async () => {
    const { sent, options } = civilStatus()
    const dossier = await submit('birth-registration', birth, { ...options, head })
    const forged = { ...paper('b'), sha256: '0'.repeat(64) }
    await expect(dossier.supplement({ ...at('10'), form: corrected, documents: [forged] })).rejects.toMatchObject({
      fields: [{ field: 'documents.0.sha256', rule: 'hash-of-file' }],
    })
    await dossier.supplement({ ...at('11'), documents: [paper('c')] })
    expect(sent.at(-1)).toEqual({ child: birth.child.name, papers: ['c.pdf'] })
  })
})

describe('a second supplement to a case system', () => {
  it('tells what stood before, the first supplement included', async () => {
    const { system, heard } = caseSystem()
    const form = getService('criminal-record').form.examples[0] as ServiceForm<'criminal-record'>
    const changed = { ...form, purpose: 'Mục đích đã sửa' }
    const options = { head: { ...head, documents: [paper('a')] }, clock, clients: { registries: system } }
    const dossier = await submit('criminal-record', form, { ...options, paid: proofOf(head.dossierCode, 200_000) })
    await dossier.supplement({ ...at('10'), form: changed, documents: [paper('b')] })
    await dossier.supplement({ ...at('11'), documents: [paper('c')] })
    expect(heard.slice(1)).toMatchObject([
      {
        input: { content: { purpose: changed.purpose }, before: { content: { purpose: form.purpose } } },
      },
      {
        input: {
          documents: [{ id: 'c' }],
          before: { content: { purpose: changed.purpose }, documents: [{ id: 'a' }, { id: 'b' }] },
        },
      },
    ])
    expect(heard[2]?.input).not.toHaveProperty('content')
  })
})

describe('a corrected form of a dossier that is followed', () => {
  it.each(['passport', 'criminal-record'] as const)('reaches the system of %s', async (slug) => {
    const { system, heard, ask } = caseSystem()
    ask({ dossierCode: head.dossierCode, status: 'supplement-required', question: { number: 2, items: ['applicant'] } })
    const [form] = getService(slug).form.examples as readonly { readonly applicant: object }[]
    const applicant = { ...form!.applicant, name: 'Trần Thị Ví Dụ Sửa' }
    const clients = { lineOfBusiness: system, registries: system }
    const dossier = followDossier(slug, { head, clock, clients })
    await dossier.supplement({ ...at('10'), form: { ...form, applicant } })
    expect(heard).toMatchObject([
      { call: 'supplement', input: { question: 2, content: { applicant: { name: 'Trần Thị Ví Dụ Sửa' } } } },
    ])
    expect(heard[0]?.input).not.toHaveProperty('before')
  })

  it('is refused for the police, whose wire takes papers only, and nothing is sent', async () => {
    const sent: object[] = []
    const residenceProcedures = {
      ...servicesWorld().clients.residenceProcedures,
      getProcedureStatus: () => Promise.resolve({ status: 'supplement-required', steps: [] }),
      supplementDossier: (given: object) => Promise.resolve(void sent.push(given)),
    } as unknown as NonNullable<ServiceClients['residenceProcedures']>
    const [form] = getService('temporary-residence').form.examples
    const dossier = followDossier('temporary-residence', { head, clock, clients: { residenceProcedures } })
    await expect(dossier.supplement({ ...at('10'), form, documents: [] })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
      what: 'form',
    })
    expect(sent).toEqual([])
    await dossier.supplement({ ...at('10'), documents: [paper('a')] })
    expect(sent).toHaveLength(1)
  })
})
