import type { Address, BirthAct, Person, World } from '@lienthong/mock-core'
import type { BirthSubmission } from '../submissions.ts'
import { dayOfForm, provinceOf, type Registered } from './book.ts'
import { numberCame } from './pending-numbers.ts'

/**
 * Gives a registered child a number: a new person of the world, told to every other system.
 *
 * @param given - A number that an officer attaches. Somebody may have it already: the child, whom the police registered.
 */
export function giveNumber(world: World, submission: BirthSubmission, entry: Registered, given?: string): string {
  const known = given === undefined ? undefined : world.people.find(given)
  const child = known ?? world.people.add(newPerson(world, submission, given))
  const { number, book, page, registeredAt } = entry
  const act: BirthAct = {
    number,
    book,
    page,
    personalId: child.personalId,
    dossierCode: submission.code,
    registeredAt,
    communeCode: submission.unit,
  }
  world.graph.births[child.personalId] = act
  numberCame(world, submission.code)
  world.noteDossier(submission.code, () => ({ personalId: child.personalId }))
  world.emit('birth-registered', act)
  return child.personalId
}

/** A number names the province that registers the birth, wherever the parents live. */
function newPerson(world: World, submission: BirthSubmission, given: string | undefined): Person {
  const { data } = submission
  const [mother, father] = [data.meSoDDCN, data.chaSoDDCN].map((number) => world.people.find(number ?? ''))
  const home = mother ?? father
  const birthDate = dayOfForm(data.nksNgaySinh)
  // The world knows two sexes; "not determined" is entered as female, as the register has to choose a digit.
  const sex = data.nksGioiTinh === '1' ? 'male' : 'female'
  const residence: Address = home?.residence ?? {
    provinceCode: data.nksQueQuan.maTinh,
    communeCode: data.nksQueQuan.maXa,
    detail: data.nksQueQuan.dcChiTiet ?? '',
  }
  const province = provinceOf(world, submission, data.nksQueQuan.maTinh)
  return {
    personalId: given ?? world.people.newPersonalId({ sex, birthDate }, province),
    name: data.nksHoTen.normalize('NFC'),
    sex,
    birthDate,
    ethnicityCode: data.nksDanToc,
    residence,
    householdId: home?.householdId ?? `HG${residence.provinceCode}-${world.next('household')}`,
    ...(mother && { motherId: mother.personalId }),
    ...(father && { fatherId: father.personalId }),
  }
}
