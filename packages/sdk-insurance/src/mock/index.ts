import { ngspMockGateway, type BirthAct, type MockSystem, type World } from '@lienthong/mock-core'
import { ensureCard } from './benefits-requests/decide-child-card.ts'
import { cardMockGateway } from './card-mock-gateway.ts'
import { checkCard } from './handlers/check-card.ts'
import { followDeaths } from './cards-of-the-dead.ts'
import { findHouseholdMember } from './handlers/find-household-member.ts'
import { findInsuranceNumber } from './handlers/find-insurance-number.ts'
import { findInsuredPerson } from './handlers/find-insured-person.ts'
import { listTreatments } from './handlers/list-treatments.ts'
import { cardStories, seedInsurance } from './seed-insurance.ts'
import { insuredPeople } from './stories/insured-people.ts'

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
  operations: [checkCard, listTreatments],
  personas: ['card-officer', 'card-holder', 'card-expired', 'card-renewed', 'card-revoked'],
  cast: cardStories.map(({ cast }) => cast),
  install(world) {
    world.on('birth-registered', (act) => world.schedule(issueTask, issueAfterMs, act))
    followDeaths(world)
    world.onTask<BirthAct>(issueTask, (act) => issueForNewborn(world, act))
  },
  seed: seedInsurance,
}

/** The register of Vietnam Social Security behind the NGSP as a mock: the same people, cards and numbers. */
export const insuranceRegisterMock: MockSystem = {
  name: 'insurance-register',
  gateway: ngspMockGateway,
  operations: [findInsuredPerson, findInsuranceNumber, findHouseholdMember],
  personas: ['card-two-numbers', 'card-tone-style', 'card-i-y'],
  cast: insuredPeople.map(({ cast }) => cast),
  seed: seedInsurance,
}

function issueForNewborn(world: World, { personalId, dossierCode }: BirthAct): void {
  // The card may have been requested meanwhile: nobody gets a second one.
  const card = ensureCard(world, personalId)
  if (card !== undefined) world.noteDossier(dossierCode, () => ({ insuranceCard: card.cardNumber }))
}
