import { expect, it } from 'vitest'
import { uuidV7 } from './uuid-v7.ts'

it('later ids sort after earlier ones, also when the clock stands or is set back', () => {
  const now = Date.now() + 1_000_000
  const ids = [
    ...Array.from({ length: 10_000 }, () => uuidV7(now)),
    uuidV7(now - 60_000),
    uuidV7(now + 60_000),
    uuidV7(now + 60_001),
  ]
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
