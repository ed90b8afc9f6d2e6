import type { Slice, World } from '@lienthong/mock-core'
import { own, put } from '@lienthong/mock-core'
import type { Adapter, AdapterPayload } from 'oidc-provider'

interface Kept {
  readonly payload: AdapterPayload
  /** Epoch milliseconds of the world. Absent: it does not end. */
  readonly endsMs?: number
}

/** Sessions, codes and tokens are part of the world: a snapshot keeps them. */
const records: Slice<Record<string, Kept>> = { key: 'sign-in-records', initial: () => ({}) }

/**
 * Keeps what the provider remembers in the world, and ends it on the clock of the world. The provider itself knows the clock of
 * the machine only: what it is given ends, on that clock, as far ahead as it does in the world.
 */
export class WorldAdapter implements Adapter {
  readonly #world: World
  readonly #prefix: string

  constructor(world: World, provider: string, model: string) {
    this.#world = world
    this.#prefix = `${provider} ${model} `
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    const ends = expiresIn === undefined ? {} : { endsMs: this.#world.clock.now() + expiresIn * 1000 }
    put(this.#kept(), this.#prefix + id, { payload: structuredClone(payload), ...ends })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#read(this.#prefix + id)
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const found = this.#own().find(([, { payload }]) => payload.uid === uid)
    return found && this.#read(found[0])
  }

  /** Devices without a keyboard are not served. */
  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const kept = own(this.#kept(), this.#prefix + id)
    if (kept !== undefined) kept.payload.consumed = Math.floor(this.#world.clock.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    Reflect.deleteProperty(this.#kept(), this.#prefix + id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#own()) {
      if (payload.grantId === grantId) Reflect.deleteProperty(this.#kept(), key)
    }
  }

  #kept(): Record<string, Kept> {
    return this.#world.slice(records)
  }

  #own(): [string, Kept][] {
    return Object.entries(this.#kept()).filter(([key]) => key.startsWith(this.#prefix))
  }

  #read(key: string): AdapterPayload | undefined {
    const kept = own(this.#kept(), key)
    if (kept === undefined) return undefined
    const { payload, endsMs } = kept
    if (endsMs === undefined) return structuredClone(payload)
    const leftMs = endsMs - this.#world.clock.now()
    if (leftMs <= 0) {
      Reflect.deleteProperty(this.#kept(), key)
      return undefined
    }
    return { ...structuredClone(payload), exp: Math.ceil((Date.now() + leftMs) / 1000) }
  }
}
