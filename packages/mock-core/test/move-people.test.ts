import { describe, expect, it } from 'vitest'
import { createMadeUpMocks } from './made-up-systems.ts'

/** A household of two at least, and somebody of another one. */
function neighbours() {
  const { world } = createMadeUpMocks()
  const { people, graph } = world
  const households = Object.values(graph.households)
  const family = households.find(({ memberIds }) => memberIds.length > 1)!
  const other = households.find(({ id }) => id !== family.id)!
  return { world, people, graph, family, other }
}

describe('somebody moves to another household', () => {
  it('and is a member there only', () => {
    const { world, people, family, other } = neighbours()
    const [head, second] = family.memberIds

    people.move(people.find(second!)!, other.id)

    expect(people.find(second!)?.householdId).toBe(other.id)
    expect(other.memberIds).toContain(second)
    expect(family.memberIds).not.toContain(second)
    expect(family.headId).toBe(head)
    expect(world.violations()).toEqual([])
  })

  it('the next member heads a household whose head left', () => {
    const { world, people, family, other } = neighbours()
    const [head, second] = family.memberIds

    people.move(people.find(head!)!, other.id)

    expect(family.headId).toBe(second)
    expect(world.violations()).toEqual([])
  })

  it('a household that everybody left is gone, and a new one is made by who comes first', () => {
    const { world, people, graph, family } = neighbours()
    const members = [...family.memberIds]

    for (const member of members) people.move(people.find(member)!, 'HG-new')

    expect(graph.households[family.id]).toBeUndefined()
    expect(graph.households['HG-new']).toEqual({ id: 'HG-new', headId: members[0], memberIds: members })
    expect(world.violations()).toEqual([])
  })
})
