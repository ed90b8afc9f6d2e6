import { defineOperation, zText, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  jointXmlDocuments,
  operations,
  zGetJointDossierAnswer,
  zGetJointDossierAnswerTolerant,
  zGetJointDossierRequest,
  zJointDossierContent,
  zJointDossierContentTolerant,
  zJointForm,
  zJointFormTolerant,
  type JointBirthFormTolerant,
  type JointDeathFormTolerant,
  type JointDossierContentTolerant,
  type JointDossierEnvelopeTolerant,
  type JointFileTolerant,
} from '../../../contract/index.ts'
import { fromBase64OrDataUrl } from '../../wire/base64.ts'
import { jointServiceErrors, type JointServiceErrorCode } from '../errors.ts'
import type { JointAttachment, JointDossier } from '../joint-dossier.ts'
import { given, textOf } from '../wire/form-reader.ts'
import { readBirth } from '../wire/read-birth.ts'
import { readDeath } from '../wire/read-death.ts'
import { kindOf, readHead } from '../wire/read-head.ts'
import { readOutcome } from '../wire/read-outcome.ts'

const contentSchemas = { strict: zJointDossierContent, tolerant: zJointDossierContentTolerant }
const formSchemas = { strict: zJointForm, tolerant: zJointFormTolerant }

type Context = DecodeContext<JointServiceErrorCode>

/** `GET /api/lienthongdvclt/hosolienthong/{id}` */
export const getJointDossier = defineOperation({
  system: 'joint-service',
  meta: operations.getJointDossier,
  refusals: jointServiceErrors,
  input: z.strictObject({ id: zText(100) }),
  request: zGetJointDossierRequest,
  answer: { strict: zGetJointDossierAnswer, tolerant: zGetJointDossierAnswerTolerant },
  encode: ({ id }) => ({ id }),
  async decode({ data, status, title, errors }, context, { id }): Promise<JointDossier> {
    if (data) return readDossier(id, data, context)
    // Without a dossier and without a word there is none.
    const said = title ?? jointServiceErrors.JOINT_SERVICE_UNKNOWN_DOSSIER.wire[0] ?? ''
    readOutcome({ status: status ?? 404, title: said, errors: errors ?? null }, context)
    return context.refuseUnknown(String(status))
  },
})

async function readDossier(
  id: string,
  envelope: JointDossierEnvelopeTolerant,
  context: Context,
): Promise<JointDossier> {
  const content = context.unpack(envelope.data, contentSchemas, 'data.data')
  const files = content.fileDinhKem ?? envelope.fileDinhKem ?? []
  return {
    ...readHead(id, envelope),
    request: await readRequest(envelope.module, content, context),
    attachments: files.filter(({ huyGiayTo }) => huyGiayTo !== 1).map(readFile),
  }
}

async function readRequest(
  module: string,
  { data }: JointDossierContentTolerant,
  context: Context,
): Promise<JointDossier['request']> {
  if (kindOf(module) === undefined) return { kind: 'other', module }
  const form = await context.unpackXml(data, jointXmlDocuments.JointForm, formSchemas, 'data.data.data')
  const { hoTich } = form
  return 'nksHoTen' in hoTich
    ? readBirth(form, hoTich as JointBirthFormTolerant)
    : readDeath(form, hoTich as JointDeathFormTolerant)
}

function readFile({ id, loaiGiayTo, tenGiayTo, tenTepDinhKem, duLieuTepDinhKem }: JointFileTolerant): JointAttachment {
  return given({
    id: id ?? undefined,
    kindCode: loaiGiayTo ?? undefined,
    title: textOf(tenGiayTo ?? undefined),
    fileName: tenTepDinhKem,
    content: duLieuTepDinhKem ? fromBase64OrDataUrl(duLieuTepDinhKem) : undefined,
  })
}
