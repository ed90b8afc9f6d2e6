import type { HealthCard, Person, Persona, World } from '@lienthong/mock-core'
import { cardlessPersonas } from './cardless.ts'
import { issueCard } from './issue-card.ts'
import { longOver } from './stories/story.ts'

/** Everybody without a story has a card; five adults of the families have one with a story. */
export function seedFamilies(world: World, people: readonly Person[]): void {
  const taken = new Set(Object.values(world.graph.personas).map((persona) => persona.personalId))
  const adults = people.filter((person) => isAdult(person) && !taken.has(person.personalId))
  const [officer, holder, expired, renewed, revoked] = adults
  let oldCardNumber = ''
  const leftOut = withoutCard(world)
  for (const person of people) {
    if (leftOut.has(person.personalId)) continue
    if (person === expired) issueCard(world, person, longOver)
    else if (person === renewed) oldCardNumber = renewCard(world, person).cardNumber
    else if (person === revoked) issueCard(world, person, { state: 'revoked' })
    else if (person.diedOn !== undefined) issueCard(world, person, { state: 'ended', endedBecause: 'left' })
    else issueCard(world, person)
  }
  const cast = (persona: string, person: Person | undefined, told: Pick<Persona, 'why' | 'whyVi' | 'facts'>): void => {
    if (person !== undefined) world.cast({ persona, personalId: person.personalId, ...told })
  }
  cast('card-officer', officer, {
    why: 'Officer of the facility, registered to look cards up',
    whyVi: 'Cán bộ cơ sở khám chữa bệnh, đã đăng ký tra cứu thẻ',
  })
  cast('card-holder', holder, { why: 'Adult with a valid card', whyVi: 'Người lớn có thẻ còn giá trị' })
  cast('card-expired', expired, { why: 'Card ended in 2021', whyVi: 'Thẻ đã hết hạn từ năm 2021' })
  cast('card-renewed', renewed, {
    why: 'Old card replaced by a newer one',
    whyVi: 'Thẻ cũ đã được cấp thẻ mới',
    // People are found by their newest card, the old one only by its own number.
    facts: { oldCardNumber },
  })
  cast('card-revoked', revoked, { why: 'Card was withdrawn', whyVi: 'Thẻ đã bị thu hồi' })
}

/** The newer card differs by its object code, as when somebody retires: HT3 after GD4. */
function renewCard(world: World, person: Person): HealthCard {
  const old = issueCard(world, person, { ...longOver, state: 'replaced' })
  const cardNumber = `HT3${old.cardNumber.slice(3)}`
  issueCard(world, person, { cardNumber, insuranceNumber: old.insuranceNumber })
  old.replacedBy = cardNumber
  return old
}

/** Those whose story is to hold no card, and those to whom another seed gave one. */
function withoutCard({ graph }: World): Set<string> {
  const cardless = Object.values(graph.personas).filter(({ persona }) => cardlessPersonas.has(persona))
  return new Set([...cardless, ...Object.values(graph.cards)].map(({ personalId }) => personalId))
}

function isAdult({ birthDate }: Person): boolean {
  return birthDate < '2000-01-01'
}
