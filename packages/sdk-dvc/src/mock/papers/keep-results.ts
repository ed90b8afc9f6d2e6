import type { BirthAct, DeathAct, MarriageAct, World } from '@lienthong/mock-core'
import { keepPaper } from './repository.ts'

const justice = '000.00.00.G15'

interface Kind {
  readonly resultCode: string
  readonly title: string
  /** Without accents, as the file has it. */
  readonly heading: string
}

const birth = { resultCode: 'KQ.G15.000031', title: 'Giấy khai sinh', heading: 'GIAY KHAI SINH' }
const marriage = {
  resultCode: 'KQ.G15.000032',
  title: 'Giấy chứng nhận kết hôn',
  heading: 'GIAY CHUNG NHAN KET HON',
}
const death = { resultCode: 'KQ.G15.000034', title: 'Trích lục khai tử', heading: 'TRICH LUC KHAI TU' }

/** Results of civil status come to their owners' repositories by themselves: that the real ones do is assumed. */
export function keepResults(world: World): void {
  world.on('birth-registered', (act) => keep(world, act.personalId, birth, act))
  world.on('death-registered', (act) => keep(world, act.personalId, death, act))
  world.on('marriage-registered', (act) => {
    keep(world, act.husbandId, marriage, act)
    keep(world, act.wifeId, marriage, act)
  })
}

/** Gives those who are about to register a birth the papers that they already own. */
export function seedPapers(world: World): void {
  for (const persona of ['father', 'mother']) {
    const owner = world.graph.personas[persona]?.personalId
    keep(world, owner, birth, { number: '12', book: '01/1995' })
    keep(world, owner, marriage, { number: '34', book: '02/2024' })
  }
}

type Act = Pick<BirthAct | DeathAct | MarriageAct, 'number' | 'book'>

function keep(world: World, ownerId: string | undefined, kind: Kind, { number, book }: Act): void {
  if (ownerId === undefined) return
  const { resultCode, title, heading } = kind
  const lines = [heading, `So: ${number}   Quyen so: ${book}`]
  keepPaper(world, ownerId, { resultCode, title, number: `${number}/${book}`, agency: justice, lines })
}
