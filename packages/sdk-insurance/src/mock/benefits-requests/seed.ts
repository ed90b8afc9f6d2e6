import { put, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import { certificates } from './cast.ts'
import { ensureCard } from './decide-child-card.ts'
import { noteLife, type InsuredLife } from './insured.ts'

const lives: Readonly<Record<string, Partial<InsuredLife>>> = {
  'deceased-pensioner': { pension: true },
  'deceased-insured': { compulsoryMonths: 12 },
  'deceased-paid-elsewhere': { voluntaryMonths: 60 },
  'deceased-no-claim': { compulsoryMonths: 11 },
  'deceased-incomplete': { pension: true },
}

/** Enters the births of the cast, what is known of the dead, and the grant that the commune paid. */
export function seedBenefits(world: World): void {
  const { graph } = world
  const idOf = (persona: string): string => graph.personas[persona]?.personalId ?? ''
  const mother = idOf('newborn-mother')
  for (const [persona, { number, registeredAt }] of Object.entries(certificates)) {
    const personalId = idOf(persona)
    const child = world.people.find(personalId)
    if (child === undefined) continue
    put(graph.people, personalId, { ...child, motherId: mother })
    put(graph.births, personalId, {
      personalId,
      number,
      dossierCode: `H42-${persona}`,
      book: `99/${registeredAt.slice(0, 4)}`,
      page: '1',
      registeredAt: registeredAt as Instant,
      communeCode: child.residence.communeCode,
    })
  }
  ensureCard(world, idOf('newborn-with-card'))
  for (const [persona, life] of Object.entries(lives)) noteLife(world, idOf(persona), life)
  const personalId = idOf('deceased-paid-elsewhere')
  world.emit('funeral-grant-paid', { personalId, payer: 'social-protection', amountVnd: 10_000_000 })
}
