import { own, type Person, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { z } from 'zod'
import { born, type Issue, type LookedAt, type Sheet, type Story } from './sheet.ts'

const zRegistration = z.object({
  applicant: z.object({ name: z.string(), personalId: z.string(), birthDate: z.string() }),
  requestKind: z.string(),
  oldTaxNumber: z.string().optional(),
  foreigner: z.unknown().optional(),
})

type Registration = z.infer<typeof zRegistration>

const twoNumbers = { persona: 'tax-two-numbers', oldTaxNumber: '9900000017' } as const

/**
 * The tax office. Name, number and birth date have to be exactly those of the population database; since 2025-07-01 the personal
 * number is the tax number, and one of 10 digits that somebody has beside it is joined with it.
 *
 * @source sheet of service 18: exact match, codes of results, times. That it is turned away before it is received, that the old
 * number has to be declared before it is joined, and which result belongs to which request: assumed
 */
export const tax: Sheet = {
  rows: [
    {
      persona: twoNumbers.persona,
      why: 'Has a tax number of 10 digits beside the personal number; the tax office joins them once it is declared',
      whyVi: 'Có mã số thuế 10 số bên cạnh số định danh; cơ quan thuế hợp nhất khi được kê khai',
      person: { name: 'Đinh Thị Hợp', birthDate: born('1984-08-26') },
      facts: { oldTaxNumber: twoNumbers.oldTaxNumber },
      // The rule below knows them: whoever is named beside them, as a dependant, has one number.
      story: {},
    },
  ],
  rule: (dossier, world) => {
    const form = zRegistration.safeParse(dossier.content).data
    if (dossier.service !== 'tax-registration' || form === undefined) return {}
    const usual = { limitWorkingDays: limitOf(form, dossier) }
    // Of a foreigner the population database knows nothing; the tax office gives a number of its own.
    if (form.foreigner !== undefined) return { ...usual, issues: [paperOf(form)] }
    const person = world.people.find(form.applicant.personalId)
    if (person === undefined || !isExactly(person, form))
      return {
        ...usual,
        decision: 'turn-away',
        reasonCode: 'KHONG_KHOP_CSDLDC',
        note: 'Họ tên, ngày sinh, số định danh không khớp đúng Cơ sở dữ liệu quốc gia về dân cư',
      }
    return { ...usual, ...numbered(form, person, dossier, world) }
  },
}

/** Letter for letter: `Hoà` is not `Hòa`. Capitals are no letters of a name, and a mark is the same in one sign or two. */
function isExactly(person: Person, { applicant: { name, birthDate } }: Registration): boolean {
  const letters = (text: string) => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toUpperCase()
  return letters(person.name) === letters(name) && person.birthDate === birthDate
}

function numbered(form: Registration, { personalId }: Person, { at }: LookedAt, { graph }: World): Story {
  const old = own(graph.personas, twoNumbers.persona)?.personalId === personalId ? twoNumbers.oldTaxNumber : undefined
  if (old !== undefined && form.oldTaxNumber !== old)
    return {
      decision: 'supplement',
      items: ['oldTaxNumber'],
      note: 'Người nộp thuế còn mã số thuế 10 số đã cấp; kê khai đúng mã số này để hợp nhất',
    }
  const isTaxNumber = dayOf(at) >= '2025-07-01'
  const number = isTaxNumber ? { number: personalId } : {}
  if (old === undefined) return { issues: [{ ...paperOf(form), ...number }] }
  return { issues: [{ code: changed, ...number }], data: { hopNhat: true, maSoThueCu: old } }
}

const changed = 'KQ.G12.000840'

/** Of a move and of dependants no code is known by its name. */
function paperOf({ requestKind }: Registration): Issue {
  switch (requestKind) {
    case 'change':
      return { code: changed }
    case 'employee':
      return { code: 'KQ.G12.000832', form: '14-MST' }
    case 'business':
    case 'person':
      return { code: 'KQ.G12.000853' }
    default:
      return {}
  }
}

function limitOf({ requestKind }: Registration, { channel }: LookedAt): number {
  if (requestKind === 'change' && channel === '2') return 2
  // The source gives 5 and 7 and not when.
  return requestKind === 'leave' ? 7 : 3
}
