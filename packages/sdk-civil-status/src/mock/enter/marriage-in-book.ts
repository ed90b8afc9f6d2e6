import { own, put, type Person, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'

/** Enters a marriage of years ago that the population database never heard of. */
export function seedMarriageInBook(world: World): void {
  const [husbandId, wifeId] = ['husband-in-book-only', 'wife-in-book-only'].map(
    (persona) => own(world.graph.personas, persona)?.personalId,
  )
  if (husbandId === undefined || wifeId === undefined) return
  put(world.graph.marriages, 'marriage-of-2015', {
    number: '7',
    book: '01/2015',
    page: '7',
    registeredAt: '2015-06-20T09:00:00+07:00' as Instant,
    dossierCode: 'marriage-of-2015',
    communeCode: '18118',
    husbandId,
    wifeId,
  })
}

/** Whether a book of marriages has somebody married to a person who lives. A divorce is known to the population database only. */
export function isMarriedInBook({ graph, people }: World, { personalId, maritalStatus }: Person): boolean {
  if (maritalStatus === 'divorced-or-widowed') return false
  return Object.values(graph.marriages).some(({ husbandId, wifeId }) => {
    if (husbandId !== personalId && wifeId !== personalId) return false
    const other = people.find((husbandId === personalId ? wifeId : husbandId) ?? '')
    return other !== undefined && other.diedOn === undefined
  })
}
