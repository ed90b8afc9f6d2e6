import type { World } from '@lienthong/mock-core'
import type { ProcedureRelationship } from '../../contract/index.ts'

/** Whether civil status shows that somebody is to another what a form says. Whoever claims no kinship need not prove any. */
export function isKin({ people }: World, personalId: string, headId: string, as: ProcedureRelationship): boolean {
  const [person, head] = [people.find(personalId), people.find(headId)]
  if (person === undefined || head === undefined) return false
  const parents = (of: { readonly motherId?: string; readonly fatherId?: string }) =>
    [of.motherId, of.fatherId].filter((id) => id !== undefined)
  const childOf = (child: string, parent: string): boolean => {
    const found = people.find(child)
    return found !== undefined && parents(found).includes(parent)
  }
  switch (as) {
    case 'CHU_HO':
      return personalId === headId
    case 'VO_CHONG':
      return (
        person.spouseId === headId ||
        people.list().some((one) => childOf(one.personalId, personalId) && childOf(one.personalId, headId))
      )
    case 'CON':
      return childOf(personalId, headId)
    case 'CHA_ME':
      return childOf(headId, personalId)
    case 'ANH_CHI_EM':
      return parents(person).some((parent) => parents(head).includes(parent))
    case 'ONG_BA':
      return parents(head).some((parent) => childOf(parent, personalId))
    case 'CHAU':
      return parents(person).some((parent) => childOf(parent, headId))
    case 'KHAC':
      return true
  }
}
