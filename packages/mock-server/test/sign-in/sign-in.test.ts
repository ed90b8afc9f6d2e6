import { describe, expect, it } from 'vitest'
import { signInAs, signInWorld } from './sign-in-world.ts'

describe('a citizen signs in', () => {
  it('by the portal', async () => {
    const { newClient, browser, person } = await signInWorld()
    const { personalId } = person('sign-in-citizen')
    const citizen = await signInAs(newClient(), browser(), personalId)
    expect(citizen.personalId).toBe(personalId)
  })
})
