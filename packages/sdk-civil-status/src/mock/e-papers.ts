import { own, put, type BirthPaper, type DeathPaper, type Slice, type World } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import type { BirthData, DeathData, RegistrationError } from '../contract/index.ts'
import { verify } from './decide/decision.ts'
import { dayOfForm } from './enter/book.ts'
import { numberOfTheDead } from './enter/enter-death.ts'

/** Signed papers that health facilities have sent, by their codes. */
interface Papers {
  readonly births: Record<string, BirthPaper>
  readonly deaths: Record<string, DeathPaper>
}

const papers: Slice<Papers> = { key: 'civil-status-papers', initial: () => ({ births: {}, deaths: {} }) }

/** Keeps what facilities send. */
export function keepPapers(world: World): void {
  world.on('birth-paper-received', (paper) => put(world.slice(papers).births, paper.paperCode, paper))
  world.on('death-paper-received', (paper) => put(world.slice(papers).deaths, paper.paperCode, paper))
}

/** What of a birth differs from its certificate. One that no facility of this world has sent is taken on trust. */
export function differsFromBirthPaper(world: World, data: BirthData): RegistrationError[] {
  const paper = own(world.slice(papers).births, data.maGCS ?? '')
  if (paper === undefined) return []
  const sameMother = paper.motherId === undefined || !data.meSoDDCN || paper.motherId === data.meSoDDCN
  const sameDay = dayOf(paper.bornAt) === dayOfForm(data.nksNgaySinh)
  return sameMother && sameDay ? [] : [verify('maGCS', 'Tờ khai không khớp với giấy chứng sinh điện tử')]
}

/** What of a death differs from its notice. */
export function differsFromDeathPaper(world: World, data: DeathData): RegistrationError[] {
  const paper = own(world.slice(papers).deaths, data.maGBT ?? '')
  if (paper === undefined) return []
  const number = numberOfTheDead(data)
  const samePerson = paper.personalId === undefined || number === undefined || paper.personalId === number
  const sameDay = dayOf(paper.diedAt) === dayOfForm(data.nktNgayChet)
  return samePerson && sameDay ? [] : [verify('maGBT', 'Tờ khai không khớp với giấy báo tử điện tử')]
}
