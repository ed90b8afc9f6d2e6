import { zHolderNumber } from './card-question.ts'
import type { CheckCardResult } from './operations/check-card.ts'

/** Renewals that are followed from one card; a longer chain ends where it is then. */
const mostRenewals = 3

/** Asks for the newer card in place of one that was replaced, until a card is in use or names none that is new. */
export async function followRenewal(
  first: CheckCardResult,
  ask: (cardNumber: string) => Promise<CheckCardResult>,
): Promise<CheckCardResult> {
  let current = first
  const asked = [first.card.cardNumber]
  while (asked.length <= mostRenewals) {
    const next = newerCard(current)
    if (next === undefined || asked.includes(next)) break
    asked.push(next)
    current = await ask(next)
  }
  return current === first ? first : { ...current, replaces: first.card }
}

/** More days under the same number are no other card to ask for. */
function newerCard({ status, renewedBy }: CheckCardResult): string | undefined {
  const replaced = status === 'replaced-and-expired' || status === 'replaced-and-still-valid'
  return replaced && zHolderNumber.safeParse(renewedBy?.cardNumber).success ? renewedBy?.cardNumber : undefined
}
