import type { BirthAct, MockSystem, World } from '@lienthong/mock-core'
import { ensureCard } from './benefits-requests/decide-child-card.ts'
import { cardMockGateway } from './card-mock-gateway.ts'
import { checkCard } from './handlers/check-card.ts'
import { seedCards } from './personas.ts'

export { insuranceBenefitsMock } from './benefits-requests/index.ts'
export { insurancePapersMock } from './e-papers/index.ts'
export { householdInsuranceMock } from './household/index.ts'

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
    world.onTask<BirthAct>(issueTask, (act) => issueForNewborn(world, act))
  },
  seed: seedCards,
}

function issueForNewborn(world: World, { personalId, dossierCode }: BirthAct): void {
  // The card may have been requested meanwhile: nobody gets a second one.
  const card = ensureCard(world, personalId)
  if (card !== undefined) world.noteDossier(dossierCode, () => ({ insuranceCard: card.cardNumber }))
}
