import type { ContractProblem } from '@lienthong/mock-core'
import { classOf, describeProblems } from '../../forms/form-problem.ts'
import { refused, type RefusalCode } from '../access.ts'

/** Which code stands for a field that cannot be read. For the others the document has none, so it is the general one. */
const codes: Readonly<Record<string, RefusalCode>> = { maDonVi: '106', maTinh: '108', loaiDanhMuc: '302' }

/** The answer to a question outside the contract. */
export function refusalOfQuestion(problems: readonly ContractProblem[]) {
  const [field = ''] = (problems[0]?.path ?? '').split('.')
  const code = Object.hasOwn(codes, field) ? codes[field] : undefined
  if (code !== undefined) return refused(code)
  return refused('500', describeProblems(problems.map(({ path, rule }) => ({ field: path, rule: classOf(rule) }))))
}
