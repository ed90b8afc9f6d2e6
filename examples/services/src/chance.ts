/** Chance that is the same for the same seed: 0 <= n < 1. */
export type Chance = () => number

/** Makes a chance of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** One of several. */
export function pick<Item>(chance: Chance, items: readonly [Item, ...(readonly Item[])]): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0]
}
