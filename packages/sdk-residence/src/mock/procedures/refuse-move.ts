import type { World } from '@lienthong/mock-core'
import { readWireDate } from '@lienthong/sdk-core'
import type { ProcedureCode } from '../../contract/index.ts'
import { citizenFault, isSamePlace, type Named } from './citizens.ts'
import { joins, moveOf, type Move } from './movers.ts'
import type { No } from './reception.ts'
import { isRegistered } from './registered.ts'
import { temporaryOf, type Form } from './state.ts'

type MoveForm = Extract<Form, { readonly kind: 'permanent' | 'temporary' }>

/** What is against a registration before an officer looks at it. */
export function refuseMove(world: World, form: MoveForm): No | undefined {
  const move = moveOf(form) as Move
  const { nguoiNop, chuHo, thanhVien = [] } = form.body
  const named: [string, Named][] = [
    ['nguoiNop', nguoiNop],
    ['chuHo', chuHo],
    ...thanhVien.map((member, index): [string, Named] => [`thanhVien.${index}`, member]),
  ]
  for (const [path, citizen] of named) {
    const code = citizenFault(world, citizen)
    if (code !== undefined) return { code, fields: [`${path}.soDinhDanh`] }
  }
  if (form.kind === 'permanent') return registeredThere(world, move, form)
  if (periodFault(form.body.tuNgay, form.body.denNgay)) return { code: '16', fields: ['denNgay'] }
  for (const [path, { soDinhDanh }] of named) {
    if (path === 'chuHo') continue
    const code = boardingFault(world, soDinhDanh, move, form.body.tuNgay)
    if (code !== undefined) return { code, fields: [`${path}.soDinhDanh`] }
  }
  return undefined
}

/** The applicant lives there, or in the household that is to be joined. */
function registeredThere(world: World, move: Move, { body }: MoveForm): No | undefined {
  const person = world.people.find(body.nguoiNop.soDinhDanh)
  if (person === undefined || !isRegistered(world, person)) return undefined
  const host = joins(move) ? world.people.find(body.chuHo.soDinhDanh) : undefined
  const there =
    host === undefined ? isSamePlace(person.residence, body.choO.diaChi) : host.householdId === person.householdId
  return there ? { code: '14', fields: ['nguoiNop.soDinhDanh'] } : undefined
}

/** What is against temporary residence of one person. */
export function boardingFault(
  world: World,
  personalId: string,
  { home }: Pick<Move, 'home'>,
  tuNgay: string,
): Extract<ProcedureCode, '14' | '15'> | undefined {
  const person = world.people.find(personalId)
  if (
    person !== undefined &&
    person.residenceRemovedOn === undefined &&
    person.residence.communeCode === home.diaChi.maXa
  )
    return '15'
  const entry = temporaryOf(world, personalId)
  const from = readWireDate(tuNgay, 'dd/MM/yyyy') ?? ''
  return entry !== undefined && isSamePlace(entry.residence, home.diaChi) && entry.until >= from ? '14' : undefined
}

/** Whether a period ends before it begins, or after more than two years. */
export function periodFault(tuNgay: string, denNgay: string): boolean {
  const [from, until] = [tuNgay, denNgay].map((day) => readWireDate(day, 'dd/MM/yyyy'))
  if (from === undefined || until === undefined) return true
  return until < from || until > `${Number(from.slice(0, 4)) + 2}${from.slice(4)}`
}
