import { own, put, type Slice, type World } from '@lienthong/mock-core'

/** What Social Security knows of the insured life of somebody. */
export interface InsuredLife {
  readonly compulsoryMonths: number
  readonly voluntaryMonths: number
  /** Draws a pension or a monthly benefit for a work accident, also when it is suspended. */
  readonly pension: boolean
  /** Died of a work accident or an occupational disease. */
  readonly workAccident: boolean
}

const lives: Slice<Record<string, InsuredLife>> = { key: 'insurance-benefits:lives', initial: () => ({}) }

/** Notes the insured life of somebody. */
export function noteLife(world: World, personalId: string, life: Partial<InsuredLife>): void {
  const none = { compulsoryMonths: 0, voluntaryMonths: 0, pension: false, workAccident: false }
  put(world.slice(lives), personalId, { ...none, ...life })
}

/**
 * Whether the death of somebody gives a claim to a funeral grant.
 *
 * @source Law 41/2024/QH15 and its decree: 12 months compulsory, or 60 months in all, or work accident, or pension
 */
export function givesClaim(world: World, personalId: string): boolean {
  const life = own(world.slice(lives), personalId)
  if (life === undefined) return false
  const { compulsoryMonths, voluntaryMonths, pension, workAccident } = life
  return pension || workAccident || compulsoryMonths >= 12 || compulsoryMonths + voluntaryMonths >= 60
}
