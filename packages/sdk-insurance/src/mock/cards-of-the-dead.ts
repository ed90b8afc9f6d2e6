import { own, put, type DeathAct, type Slice, type World } from '@lienthong/mock-core'

/** Cards that ended with a death, by the number of the holder: a death may have been registered by mistake. */
const endedByDeath: Slice<Record<string, string[]>> = { key: 'insurance-ended-by-death', initial: () => ({}) }

/** Withdraws the cards of whoever died, and gives them back when it was a mistake. */
export function followDeaths(world: World): void {
  world.on('death-registered', ({ personalId = '' }: DeathAct) => {
    const cards = Object.values(world.graph.cards).filter(
      (card) => card.personalId === personalId && card.state === 'active',
    )
    for (const card of cards) card.state = 'revoked'
    if (cards.length > 0) {
      put(
        world.slice(endedByDeath),
        personalId,
        cards.map(({ cardNumber }) => cardNumber),
      )
    }
  })
  world.on('death-cancelled', ({ personalId = '' }: DeathAct) => {
    for (const cardNumber of own(world.slice(endedByDeath), personalId) ?? []) {
      const card = own(world.graph.cards, cardNumber)
      if (card?.state === 'revoked') card.state = 'active'
    }
    Reflect.deleteProperty(world.slice(endedByDeath), personalId)
  })
}
