import type { HealthCard, Person, Persona, World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { issueCard } from './issue-card.ts'

/** Everybody has a card; the people named here have one with a story. */
export function seedCards(world: World): void {
  const { personas } = world.graph
  const taken = new Set(Object.values(personas).map((persona) => persona.personalId))
  const adults = world.people.list().filter((person) => isAdult(person) && !taken.has(person.personalId))
  const [officer, holder, expired, renewed, revoked] = adults
  let oldCardNumber = ''
  for (const person of world.people.list()) {
    if (person === expired) issueCard(world, person, lastYear)
    else if (person === renewed) oldCardNumber = renewCard(world, person).cardNumber
    else if (person === revoked || person.diedOn !== undefined) issueCard(world, person, { state: 'revoked' })
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

/** Dates of a card long over, whenever the world begins. */
const lastYear = { validFrom: '2021-01-01' as PlainDate, validTo: '2021-12-31' as PlainDate }

/** The newer card differs by its object code, as when somebody retires: HT3 after GD4. */
function renewCard(world: World, person: Person): HealthCard {
  const old = issueCard(world, person, { ...lastYear, state: 'replaced' })
  const cardNumber = `HT3${old.cardNumber.slice(3)}`
  issueCard(world, person, { cardNumber, insuranceNumber: old.insuranceNumber })
  old.replacedBy = cardNumber
  return old
}

function isAdult({ birthDate }: Person): boolean {
  return birthDate < '2000-01-01'
}
