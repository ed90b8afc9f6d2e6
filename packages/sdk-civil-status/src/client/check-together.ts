import { dayOf, zInstant, zPlainDate } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import { z } from 'zod'

/**
 * A day after every change of units that is known. Without a readable time of reception communes are looked up in the
 * newest list: most dossiers are of these days, and reading a clock here would let the same input pass on one day only.
 */
const byTheNewestList = '9999-12-31'

const text = z.string().optional().catch(undefined)
const day = zPlainDate.optional().catch(undefined)
const address = z.object({ provinceCode: text, communeCode: text }).optional().catch(undefined)
const parent = z.object({ birthDate: day, residence: address }).optional().catch(undefined)

/** What of a birth can be judged together: whatever is there in its own form. The rest is at fault already. */
const zReadable = z
  .object({
    receivedAt: zInstant.optional().catch(undefined),
    registryCommuneCode: text,
    child: z.object({ birthDate: day, birthPlace: address, origin: address }).optional().catch(undefined),
    mother: parent,
    father: parent,
    requester: z.object({ residence: address }).optional().catch(undefined),
  })
  .catch({})

type Readable = z.output<typeof zReadable>
type Refuse = (path: string, rule: string) => void

/** Holds the fields of a birth against each other and against the list of units. */
export function checkTogether(input: unknown, context: z.RefinementCtx): void {
  const birth = zReadable.parse(input)
  const refuse: Refuse = (path, rule) => context.addIssue({ code: 'custom', path: path.split('.'), params: { rule } })
  checkPlaces(birth, refuse)
  checkDays(birth, refuse)
}

function checkPlaces(birth: Readable, refuse: Refuse): void {
  const at = birth.receivedAt ? dayOf(birth.receivedAt) : byTheNewestList
  const { registryCommuneCode, child, mother, father, requester } = birth
  const isKnown = (level: 'commune' | 'province', code: string): boolean => !!resolveUnit(code, { level, at })
  if (registryCommuneCode !== undefined && !isKnown('commune', registryCommuneCode)) {
    refuse('registryCommuneCode', 'commune-code')
  }
  const addresses = {
    'child.birthPlace': child?.birthPlace,
    'child.origin': child?.origin,
    'mother.residence': mother?.residence,
    'father.residence': father?.residence,
    'requester.residence': requester?.residence,
  }
  for (const [path, place] of Object.entries(addresses)) {
    const { provinceCode, communeCode } = place ?? {}
    if (provinceCode !== undefined && !isKnown('province', provinceCode)) {
      refuse(`${path}.provinceCode`, 'province-code')
    }
    if (communeCode === undefined) continue
    const commune = resolveUnit(communeCode, { level: 'commune', at })
    const inProvince = provinceCode === undefined || commune?.provinceCode === provinceCode
    if (commune === undefined || !inProvince) refuse(`${path}.communeCode`, 'commune-code')
  }
}

function checkDays({ receivedAt, child, mother, father }: Readable, refuse: Refuse): void {
  const born = child?.birthDate
  if (born === undefined) return
  if (receivedAt !== undefined && born > dayOf(receivedAt)) refuse('child.birthDate', 'in-future')
  for (const [path, parent] of Object.entries({ mother, father })) {
    if (parent?.birthDate !== undefined && parent.birthDate >= born) refuse(`${path}.birthDate`, 'older-than-child')
  }
}
