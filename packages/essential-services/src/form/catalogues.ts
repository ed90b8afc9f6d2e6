import { ethnicities, religions } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { z } from 'zod'
import { scalarInfo } from './scalars.ts'

/**
 * Code lists that a field may take its values from. Provinces and communes change with the day of the dossier, so a portal
 * asks for them (`@lienthong/sdk-core/admin-units`); the others stand in the form model.
 */
export type CatalogueName = 'ethnicities' | 'religions' | 'provinces' | 'districts' | 'communes'

/** Catalogues by schema. */
export const catalogueOf = z.registry<{ readonly name: CatalogueName }>()

const short: Partial<Record<CatalogueName, Readonly<Record<string, string>>>> = { ethnicities, religions }

/** The entries of a short catalogue: code and Vietnamese word. `undefined` for the lists of places. */
export function catalogueEntries(name: CatalogueName): Readonly<Record<string, string>> | undefined {
  return short[name]
}

/** A code of a catalogue. Codes of places are checked against the day of the dossier, with {@link isInForce}. */
export function coded(name: CatalogueName): z.ZodString {
  const entries = short[name]
  const schema = entries
    ? z.string().refine((code) => Object.hasOwn(entries, code), { params: { rule: 'not-in-list' } })
    : z.string().regex(placePatterns[name as keyof typeof placePatterns])
  return schema.register(scalarInfo, { kind: 'catalogue', rule: ruleOf[name] }).register(catalogueOf, { name })
}

const placePatterns = { provinces: /^\d{2}$/, districts: /^\d{3}$/, communes: /^\d{5}$/ }

const ruleOf: Readonly<Record<CatalogueName, string>> = {
  ethnicities: 'not-in-list',
  religions: 'not-in-list',
  provinces: 'province-code',
  districts: 'district-code',
  communes: 'commune-code',
}

const levels = { provinces: 'province', districts: 'district', communes: 'commune' } as const

/** The tables of places begin here; what was in force before is not known, so nothing is refused. */
const firstKnownDay = '2022-10-01'

/** Tells whether a code of a place was in force on a day; always true for the other catalogues. */
export function isInForce(name: CatalogueName, code: string, at: string): boolean {
  if (name === 'ethnicities' || name === 'religions' || at < firstKnownDay) return true
  return resolveUnit(code, { level: levels[name], at }) !== undefined
}

/** Tells whether a commune in force on a day lies in a province. */
export function liesIn(communeCode: string, provinceCode: string, at: string): boolean {
  if (at < firstKnownDay) return true
  return resolveUnit(communeCode, { level: 'commune', at })?.provinceCode === provinceCode
}

/** The rule that a code of a place out of force breaks. */
export function ruleOfCatalogue(name: CatalogueName): string {
  return ruleOf[name]
}
