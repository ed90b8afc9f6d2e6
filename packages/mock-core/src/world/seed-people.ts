import type { PlainDate } from '@lienthong/sdk-core'
import type { Address, Person } from './graph.ts'
import type { World } from './world.ts'

const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phan', 'Võ', 'Đặng', 'Hoàng', 'Bùi', 'Dương', 'Hồ'] as const
const middleNames = {
  male: ['Văn', 'Hữu', 'Đình', 'Quang', 'Xuân'],
  female: ['Thị', 'Thúy', 'Ngọc', 'Mỹ', 'Thanh'],
} as const
const givenNames = {
  male: ['An', 'Bình', 'Cường', 'Đức', 'Hòa', 'Khánh', 'Lý', 'Nghĩa', 'Phúc', 'Quý', 'Thủy', 'Vinh'],
  female: ['Ánh', 'Bích', 'Diễm', 'Hạnh', 'Hường', 'Liễu', 'Mỹ', 'Nguyệt', 'Oanh', 'Phượng', 'Thủy', 'Yến'],
} as const

/** Communes of Hà Tĩnh since 2025-07-01. */
const communeCodes = ['18073', '18100', '18115', '18118', '18652', '18754', '18781', '18823', '18832'] as const

/** Fills a new world with families of Hà Tĩnh: a couple and up to two children each. All of them are made up. */
export function seedPeople(world: World, households: number): void {
  for (let index = 1; index <= households; index += 1) seedFamily(world, index)
  castFamilies(world)
}

/** The people whom every system knows: a couple about to have a child, and somebody from another family. */
function castFamilies(world: World): void {
  const [first, second] = Object.values(world.graph.households)
  const [father, mother] = first?.memberIds ?? []
  const cast = (persona: string, personalId: string | undefined, why: string, whyVi: string): void => {
    if (personalId !== undefined) world.cast({ persona, personalId, why, whyVi })
  }
  cast('father', father, 'A father about to register a birth', 'Người cha sắp đăng ký khai sinh cho con')
  cast('mother', mother, 'A mother about to register a birth', 'Người mẹ sắp đăng ký khai sinh cho con')
  cast('other-family', second?.headId, 'Somebody of another household', 'Người thuộc hộ gia đình khác')
}

function seedFamily(world: World, index: number): void {
  const { random } = world
  const residence: Address = {
    provinceCode: '42',
    communeCode: random.pick(communeCodes),
    detail: `Số ${random.below(200) + 1}, tổ dân phố ${random.below(12) + 1}`,
  }
  const home = { residence, householdId: `HG42${String(index).padStart(6, '0')}`, ethnicityCode: '01' }
  const father = addPerson(world, { ...home, sex: 'male', familyName: random.pick(familyNames), bornFrom: 1982 })
  const mother = addPerson(world, { ...home, sex: 'female', familyName: random.pick(familyNames), bornFrom: 1985 })
  father.spouseId = mother.personalId
  mother.spouseId = father.personalId
  const parents = { motherId: mother.personalId, fatherId: father.personalId }
  for (let child = random.below(3); child > 0; child -= 1) {
    const sex = random.pick(['male', 'female'] as const)
    addPerson(world, { ...home, ...parents, sex, familyName: father.name.split(' ')[0] ?? '', bornFrom: 2014 })
  }
}

type NewPerson = Omit<Person, 'personalId' | 'name' | 'birthDate'> & {
  readonly familyName: string
  readonly bornFrom: number
}

function addPerson(world: World, { familyName, bornFrom, ...rest }: NewPerson): Person {
  const { random } = world
  const name = `${familyName} ${random.pick(middleNames[rest.sex])} ${random.pick(givenNames[rest.sex])}`
  const [month, day] = [random.below(12) + 1, random.below(28) + 1].map((part) => String(part).padStart(2, '0'))
  const birthDate = `${bornFrom + random.below(10)}-${month}-${day}` as PlainDate
  const personalId = world.people.newPersonalId({ sex: rest.sex, birthDate }, rest.residence.provinceCode)
  return world.people.add({ ...rest, name, birthDate, personalId })
}
