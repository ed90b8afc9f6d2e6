import { mockOperation } from '@lienthong/mock-core'
import { readPlainDate } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitRegistrationXmlAnswer,
  zSubmitRegistrationXmlRequest,
  type Operations,
  type SubmitRegistrationXmlRequest,
} from '../../../contract/index.ts'
import { classOf, describeProblems, type FormProblem } from '../../forms/form-problem.ts'
import { takeIn, type Push } from '../../reception.ts'
import { done, refused, turnedAway, type RefusalCode } from '../access.ts'
import { flatXmlForm } from '../form/flat-xml-form.ts'
import { readXmlForm } from '../form/read-xml-form.ts'
import { unitCode } from '../unit-code.ts'

/** Takes a dossier in, as the second generation does: the same office registers it. */
export const submitRegistrationXml = mockOperation<Operations['submitRegistrationXml']>({
  meta: operations.submitRegistrationXml,
  request: zSubmitRegistrationXmlRequest,
  answers: { 200: zSubmitRegistrationXmlAnswer },
  async handle({ world, body }, reply) {
    const away = turnedAway(world, { dossierCode: body.maHoSo })
    if (away !== undefined) return reply(200, away)
    const receivedOn = readPlainDate(body.ngayTiepNhan)
    const read = await readXmlForm(body.module, body.data)
    const problems = 'problems' in read ? [...read.problems] : []
    if (receivedOn === undefined) problems.push({ field: 'ngayTiepNhan', rule: 'bad-form' })
    if ('problems' in read || receivedOn === undefined) return reply(200, refused('500', describeProblems(problems)))
    const data = flatXmlForm(read.fields, receivedOn)
    const refusal = takeIn(world, pushOf(body), { shape: '2020', data }, nameField)
    if (refusal === undefined) return reply(200, done)
    return reply(200, refused((refusal.code ?? '500') as RefusalCode, refusal.text))
  },
  malformed: (problems, reply) =>
    reply(
      200,
      refused('500', describeProblems(problems.map(({ path, rule }) => ({ field: path, rule: classOf(rule) })))),
    ),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})

/** The envelope in the words of the second generation. Of the reception only the day is told. */
function pushOf({ maDonVi, module, maHoSo, ngayTiepNhan }: SubmitRegistrationXmlRequest): Push {
  const day = ngayTiepNhan.split('-').reverse().join('/')
  return { maDonVi: unitCode(maDonVi), module, maHoSoMCDT: maHoSo, ngayTiepNhan: `${day} 00:00:00`, fileDinhKem: [] }
}

/** Fields by the names they have here: addresses are one element, and the number of the dossier has another name. */
function nameField({ field, rule }: FormProblem): FormProblem {
  const [own = ''] = field.split('.')
  return { field: own === 'maHoSoMCDT' ? 'maHoSo' : own, rule }
}
