import type { Fault, FaultRule } from './fault.ts'

/** A rule in force. */
export interface ActiveFault extends FaultRule {
  readonly id: string
  readonly struck: number
  /** Requests that fitted, struck or not. */
  readonly met: number
}

/** The faults that are set, first set first served. */
export class FaultBook {
  #active: ActiveFault[] = []
  #count = 0

  /** Puts a rule in force, after those that are. */
  add(rule: FaultRule): ActiveFault {
    const active = { ...rule, id: `fault-${(this.#count += 1)}`, struck: 0, met: 0 }
    this.#active.push(active)
    return active
  }

  /** The rules in force, in the order they strike. */
  list(): readonly ActiveFault[] {
    return this.#active
  }

  /** Removes one rule; `false` when there is none of that id. */
  remove(id: string): boolean {
    const before = this.#active.length
    this.#active = this.#active.filter((rule) => rule.id !== id)
    return this.#active.length < before
  }

  /** Removes every rule. */
  clear(): void {
    this.#active = []
  }

  /**
   * The fault that strikes this request, which uses up one of its times.
   *
   * @param needsToken - False for a request that fetches one: an expired token is not its trouble.
   */
  strike(system: string, operation: string, needsToken = true): Fault | undefined {
    const fits = (rule: ActiveFault): boolean =>
      (rule.system ?? system) === system &&
      (rule.operation ?? operation) === operation &&
      (needsToken || rule.fault.kind !== 'token-expired')
    let fault: Fault | undefined
    this.#active = this.#active.flatMap((rule) => {
      // A rule after the one that strikes does not meet the request.
      if (fault !== undefined || !fits(rule)) return [rule]
      const met = rule.met + 1
      if (met % (rule.every ?? 1) !== 0) return [{ ...rule, met }]
      fault = rule.fault
      const struck = rule.struck + 1
      return struck === rule.times ? [] : [{ ...rule, met, struck }]
    })
    return fault
  }
}
