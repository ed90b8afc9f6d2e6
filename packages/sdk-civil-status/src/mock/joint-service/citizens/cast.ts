import type { CastRow } from '@lienthong/mock-core'
import type { PartialDate } from '@lienthong/sdk-core'
import { birthPersonas, deathPersonas } from './personas.ts'

/** Somebody beside a persona, by the name of the persona. */
export const beside = (persona: string, role: 'father' | 'head' | 'deceased'): string => `${persona}-${role}`

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Võ', 'Đặng', 'Bùi', 'Đỗ'] as const
const mothers = ['Thanh Hà', 'Thu Hiền', 'Mai Lan', 'Ngọc Quỳnh', 'Kim Oanh', 'Hồng Nhung', 'Thúy Vân'] as const
const fathers = ['Văn Thắng', 'Đình Toàn', 'Hữu Nghị', 'Quốc Việt', 'Xuân Trường', 'Trọng Tấn', 'Bá Lộc'] as const
const elders = ['Văn Tư', 'Thị Sáu', 'Đình Năm', 'Thị Bảy', 'Hữu Tám', 'Thị Chín', 'Xuân Mười'] as const

/**
 * The families behind the dossiers of personas. Each persona is who filed: a mother of a birth, a grown child of a death. They
 * exist in every system of a world.
 */
export const jointCast: readonly CastRow[] = [...birthPersonas.flatMap(family), ...deathPersonas.flatMap(bereaved)]

function family({ persona, why, whyVi, joinsOthers }: (typeof birthPersonas)[number], index: number): CastRow[] {
  const name = (given: readonly string[], shift: number): string =>
    `${pick(families, index + shift)} ${pick(given, index)}`
  const parents: CastRow[] = [
    {
      persona: beside(persona, 'father'),
      why: `${why}; the father`,
      whyVi: `${whyVi}; người cha`,
      person: { name: name(fathers, 0), sex: 'male', birthDate: born(1990 + (index % 6), index) },
    },
    {
      persona,
      why,
      whyVi,
      livesWith: beside(persona, 'father'),
      person: { name: name(mothers, 3), sex: 'female', birthDate: born(1993 + (index % 6), index) },
    },
  ]
  if (joinsOthers !== true) return parents
  const grandmother: CastRow = {
    persona: beside(persona, 'head'),
    why: `${why}; the head of the household`,
    whyVi: `${whyVi}; chủ hộ`,
    person: {
      name: `${pick(families, index + 3)} ${pick(elders, index | 1)}`,
      sex: 'female',
      birthDate: born(1958, index),
    },
  }
  return [...parents, grandmother]
}

function bereaved({ persona, why, whyVi }: (typeof deathPersonas)[number], index: number): CastRow[] {
  const familyName = pick(families, index + 5)
  const sex = index % 2 === 0 ? 'male' : 'female'
  return [
    {
      persona: beside(persona, 'deceased'),
      why: `${why}; who died, until it is registered alive everywhere`,
      whyVi: `${whyVi}; người chết (các hệ thống khác chưa biết cho đến khi khai tử)`,
      person: { name: `${familyName} ${pick(elders, index)}`, sex, birthDate: born(1944 + index, index) },
    },
    {
      persona,
      why,
      whyVi,
      livesWith: beside(persona, 'deceased'),
      person: { name: `${familyName} ${pick(fathers, index)}`, sex: 'male', birthDate: born(1972 + index, index) },
    },
  ]
}

function born(year: number, index: number): PartialDate {
  return `${year}-${two((index % 12) + 1)}-${two((index % 27) + 1)}` as PartialDate
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}
