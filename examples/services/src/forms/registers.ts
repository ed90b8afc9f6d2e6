import type { ServiceForm } from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
import { applicantOf, homeOf, type People } from '../people.ts'

/** Forms that go to a register which looks at the people in them. */

const electronic = { by: 'electronic' } as const

/** Somebody who moves into a home of their own in Thành Sen. */
export function permanentResidence(people: People): ServiceForm<'permanent-residence'> {
  const settler = people.named('settler')
  const { name, personalId } = settler
  return {
    applicant: applicantOf(settler),
    householdHead: { name, personalId },
    relationship: 'head',
    request: 'Đăng ký thường trú',
    home: { kind: 'own', address: { ...thanhSen, detail: people.newHouse() } },
    delivery: electronic,
  }
}

/** The same somewhere else for a time. */
export function temporaryResidence(people: People, today: string): ServiceForm<'temporary-residence'> {
  const boarder = people.named('boarder')
  const { name, personalId } = boarder
  return {
    applicant: applicantOf(boarder),
    filedAs: 'household',
    householdHead: { name, personalId },
    relationship: 'head',
    request: 'Đăng ký tạm trú',
    home: { kind: 'own', address: { ...thanhSen, communeCode: '18100', detail: people.newHouse() } },
    from: today,
    until: `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`,
    delivery: electronic,
  }
}

/** Somebody who goes away for half a year. */
export function absenceDeclaration(people: People, today: string): ServiceForm<'absence-declaration'> {
  const { name, personalId } = people.named('settler-host')
  return {
    person: { name, identityKind: 'personal-id', personalId },
    group: 'd',
    reason: 'Đi làm xa',
    from: today,
    until: `${String(Number(today.slice(0, 4)) + 1)}${today.slice(4)}`,
    destination: { provinceCode: '40', communeCode: '16690', detail: 'Số 2, đường Lê Lợi' },
  }
}

/** Two guests of a hotel. */
export function lodgingNotice(people: People, now: string): ServiceForm<'lodging-notice'> {
  const { name, personalId, birthDate } = people.named('settler')
  const notifier = people.adult()
  return {
    house: {
      name: 'Khách sạn Ví Dụ',
      kind: 'hotel',
      address: thanhSen,
      notifier: { name: notifier.name, personalId: notifier.personalId },
    },
    guests: [
      { name, identityKind: 'personal-id', personalId, birthDate, arrivesAt: now },
      { name: 'Guest', identityKind: 'passport', passportNumber: 'X0000001', arrivesAt: now },
    ],
  }
}

/** Somebody who asks for a confirmation of the old number. */
export function oldIdNumber(people: People): ServiceForm<'old-id-number'> {
  return {
    applicant: applicantOf(people.named('nine-digits-known')),
    request: 'Xác nhận số cũ',
    agency: 'Công an phường Thành Sen',
    delivery: electronic,
  }
}

/** A child born ten days ago. */
export function birthRegistration(people: People, bornOn: string): ServiceForm<'birth-registration'> {
  const [mother, father] = [people.named('mother'), people.named('father')]
  const parent = (person: typeof mother) => civilPerson(person)
  return {
    applicant: applicantOf(father),
    relationship: 'Cha',
    registrationKind: 'on-time',
    child: {
      name: people.newChild(),
      sex: 'female',
      birthDate: bornOn,
      birthPlace: homeOf(mother),
      ethnicityCode: '01',
      nationality: 'VN',
      origin: homeOf(mother),
    },
    abandoned: false,
    mother: parent(mother),
    father: parent(father),
    parentsMarried: true,
    copies: 0,
    delivery: electronic,
  }
}

/** An old woman died. */
export function deathRegistration(people: People, diedOn: string): ServiceForm<'death-registration'> {
  const [dead, relative] = [people.dead('elder'), people.named('elder-child')]
  const { nationality, ethnicityCode, residenceKind, name, personalId, birthDate } = civilPerson(dead)
  return {
    applicant: applicantOf(relative),
    relationship: 'Người thân thích',
    registrationKind: 'on-time',
    deceased: {
      name,
      personalId,
      birthDate,
      ethnicityCode,
      nationality,
      residenceKind,
      sex: dead.sex,
      lastResidence: homeOf(dead),
      diedOn,
      placeOfDeath: homeOf(dead),
      cause: 'Tuổi già',
    },
    deathNotice: { kind: 'death-notice', number: '15/GBT', issuedOn: diedOn, issuer: 'Trạm y tế' },
    copies: 0,
    delivery: electronic,
  }
}

/** Two who marry. */
export function marriageRegistration(people: People): ServiceForm<'marriage-registration'> {
  const [wife, husband] = [people.single('bride'), people.single('groom')]
  const side = (person: typeof wife) =>
    ({ ...civilPerson(person), marriageNumber: 1, maritalStatus: 'single' }) as const
  return {
    applicant: applicantOf(wife),
    wife: side(wife),
    husband: side(husband),
    copies: 0,
    delivery: { by: 'desk' },
  }
}

/** Somebody who was fined and looks the decision up. What it costs the register tells. */
export function trafficFinePayment(people: People, persona = 'fine-new'): ServiceForm<'traffic-fine-payment'> {
  const { decisionNumber = '', agencyCode = '' } = people.factsOf(persona)
  return fineOf(applicantOf(people.named(persona)), { decisionNumber, agencyCode })
}

/** Somebody whom the police fines now: a fine is paid once, and the mocks may have been used before. */
export async function newTrafficFine(people: People, admin: MockAdmin): Promise<ServiceForm<'traffic-fine-payment'>> {
  const person = people.adult()
  const key = await admin.officer<FineKey>('line-of-business', 'write-fine', { personalId: person.personalId })
  return fineOf(applicantOf(person), key)
}

interface FineKey {
  readonly decisionNumber: string
  readonly agencyCode: string
}

const fineOf = (
  applicant: ServiceForm<'traffic-fine-payment'>['applicant'],
  { decisionNumber, agencyCode }: FineKey,
): ServiceForm<'traffic-fine-payment'> => ({
  applicant,
  lookUpBy: 'decision',
  decisionNumber,
  agencyCode,
  returnPapers: false,
})

/** Two of a household renew their cards. */
export function householdInsurance(people: People): ServiceForm<'household-insurance'> {
  const [head, second] = [people.named('household-five-head'), people.named('household-five-second')]
  const members = [head, second].map(({ name, personalId }) => ({ name, personalId, months: 12 }))
  return { applicant: applicantOf(head), members, delivery: electronic }
}

const thanhSen = { provinceCode: '42', communeCode: '18073', detail: 'Số 12, đường Phan Đình Phùng' } as const

/** Somebody as a civil-status form has them. */
export function civilPerson(person: ReturnType<People['named']>) {
  const { name, personalId, birthDate } = person
  return {
    name,
    personalId,
    birthDate: birthDate as string,
    ethnicityCode: '01',
    nationality: 'VN',
    residenceKind: 'permanent',
    residence: homeOf(person),
  } as const
}
