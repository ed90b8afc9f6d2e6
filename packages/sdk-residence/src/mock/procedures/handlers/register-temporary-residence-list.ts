import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zRegisterTemporaryResidenceListAnswer,
  zRegisterTemporaryResidenceListRequest,
  type Operations,
  type ProcedureCode,
  type ProcedureRowOutcome,
  type RegisterTemporaryResidenceListAnswer,
  type RegisterTemporaryResidenceListRequest,
} from '../../../contract/index.ts'
import { citizenFault } from '../citizens.ts'
import { submit } from '../reception.ts'
import { boardingFault, periodFault } from '../refuse-move.ts'
import { findDossier } from '../state.ts'
import { terms } from '../terms.ts'
import { codeTexts } from '../words.ts'
import { failure, malformed } from './no-answer.ts'

type List = RegisterTemporaryResidenceListRequest

/** Takes the good rows of a list in and says what is wrong with the others. */
export const registerTemporaryResidenceList = mockOperation<Operations['registerTemporaryResidenceList']>({
  meta: operations.registerTemporaryResidenceList,
  request: zRegisterTemporaryResidenceListRequest,
  answers: { 200: zRegisterTemporaryResidenceListAnswer },
  handle: ({ world, body }, reply) => reply(200, takeList(world, body)),
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function takeList(world: World, body: List): RegisterTemporaryResidenceListAnswer {
  const known = findDossier(world, body.hoSo.maHoSo)?.form
  // Of a list that is known, what was said of its rows: people may have moved since.
  const rows = known?.kind === 'temporary-list' ? known.rows : judgeRows(world, body)
  const people = rows.filter(({ maKetQua }) => maKetQua === '00').length
  const answer = submit(world, {
    form: { kind: 'temporary-list', body, rows },
    terms: terms['temporary-list'],
    people,
    check() {
      const code = citizenFault(world, body.toChuc.nguoiDaiDien)
      if (code !== undefined) return { code, fields: ['toChuc.nguoiDaiDien.soDinhDanh'] }
      return people === 0 ? { code: '17', fields: ['danhSach'] } : undefined
    },
  })
  const report = answer.maKetQua === '00' || answer.maKetQua === '17'
  return { ...answer, ...(report && { dong: [...rows] }) }
}

function judgeRows(world: World, list: List): ProcedureRowOutcome[] {
  const seen = new Set<string>()
  return list.danhSach.map((row, index) => {
    const maKetQua = seen.has(row.soDinhDanh) ? '18' : judgeRow(world, list, row)
    seen.add(row.soDinhDanh)
    return { stt: index + 1, maKetQua, moTa: codeTexts[maKetQua] }
  })
}

function judgeRow(world: World, { choO, tuNgay }: List, row: List['danhSach'][number]): ProcedureCode {
  const period = periodFault(tuNgay, row.thoiHan) ? '16' : undefined
  return citizenFault(world, row) ?? period ?? boardingFault(world, row.soDinhDanh, { home: choO }, tuNgay) ?? '00'
}
