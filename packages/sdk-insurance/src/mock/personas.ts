import type { Person, World } from '@lienthong/mock-core'
import type { PlainDate } from '@lienthong/sdk-core'
import { issueCard } from './issue-card.ts'

/** Everybody has a card; the people named here have one with a story. */
export function seedCards(world: World): void {
  const { personas } = world.graph
  const taken = new Set(Object.values(personas).map((persona) => persona.personalId))
  const [officer, holder, expired, renewed, revoked] = world.people.list().filter((person) => isAdult(person) && !taken.has(person.personalId))
  for (const person of world.people.list()) {
    if (person === expired) issueCard(world, person, lastYear)
    else if (person === renewed) renewCard(world, person)
    else if (person === revoked) issueCard(world, person, { state: 'revoked' })
    else issueCard(world, person)
  }
  const cast = (persona: string, person: Person | undefined, why: string, whyVi: string): void => {
    if (person !== undefined) world.cast({ persona, personalId: person.personalId, why, whyVi })
  }
  cast('card-officer', officer, 'Officer of the facility, registered to look cards up', 'Cán bộ cơ sở khám chữa bệnh, đã đăng ký tra cứu thẻ')
  cast('card-holder', holder, 'Adult with a valid card', 'Người lớn có thẻ còn giá trị')
  cast('card-expired', expired, 'Card ended last year', 'Thẻ đã hết hạn năm trước')
  cast('card-renewed', renewed, 'Old card replaced by a newer one', 'Thẻ cũ đã được cấp thẻ mới')
  cast('card-revoked', revoked, 'Card was withdrawn', 'Thẻ đã bị thu hồi')
}

/** Dates of a card long over, whenever the world begins. */
const lastYear = { validFrom: '2021-01-01' as PlainDate, validTo: '2021-12-31' as PlainDate }

/** The newer card differs by its object code, as when somebody retires: HT3 after GD4. */
function renewCard(world: World, person: Person): void {
  const old = issueCard(world, person, { ...lastYear, state: 'replaced' })
  const cardNumber = `HT3${old.cardNumber.slice(3)}`
  issueCard(world, person, { cardNumber, insuranceNumber: old.insuranceNumber })
  old.replacedBy = cardNumber
}

function isAdult({ birthDate }: Person): boolean {
  return birthDate < '2000-01-01'
}
