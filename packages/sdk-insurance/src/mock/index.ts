import type { BirthAct, MockSystem, World } from '@lienthong/mock-core'
import { cardMockGateway } from './card-mock-gateway.ts'
import { checkCard } from './handlers/check-card.ts'
import { followDeaths } from './cards-of-the-dead.ts'
import { issueCard } from './issue-card.ts'
import { seedCards } from './personas.ts'

/** On the virtual clock; the law gives two working days. */
const issueAfterMs = 60 * 60_000
const issueTask = 'insurance:issue-card'

/** The health-insurance card gateway as a mock. A registered birth becomes a card for a child under six. */
export const insuranceMock: MockSystem = {
  name: 'insurance',
  gateway: cardMockGateway,
  operations: [checkCard],
  personas: ['card-officer', 'card-holder', 'card-expired', 'card-renewed', 'card-revoked'],
  install(world) {
    world.on('birth-registered', (act) => world.schedule(issueTask, issueAfterMs, act))
    followDeaths(world)
    world.onTask<BirthAct>(issueTask, (act) => issueForNewborn(world, act))
  },
  seed: seedCards,
}

function issueForNewborn(world: World, { personalId, dossierCode }: BirthAct): void {
  const child = world.people.find(personalId)
  if (child === undefined || child.diedOn !== undefined) return
  const { cardNumber } = issueCard(world, child)
  world.noteDossier(dossierCode, () => ({ insuranceCard: cardNumber }))
}
