import type { World } from '@lienthong/mock-core'
import { awaitAcknowledgement } from '../lifecycle.ts'
import { keepRecord, type JointRecord } from '../records.ts'
import { beside } from './cast.ts'
import { daysAgo, newRecord, phoneOf } from './file-dossier.ts'
import type { BirthFiling, DeathFiling } from './filing.ts'
import { givenName } from './given-name.ts'
import { birthPersonas, deathPersonas, type PersonaDossier } from './personas.ts'

/** Gives a new world the dossiers of the personas. Each tells where its dossier is. */
export function seedJointDossiers(world: World): void {
  birthPersonas.forEach((row, index) => place(world, row, birthOf(world, row, index)))
  deathPersonas.forEach((row, index) => place(world, row, deathOf(world, row, index)))
}

function place(world: World, row: PersonaDossier, filing: BirthFiling | DeathFiling): void {
  const record = advanced(world, row, newRecord(world, filing))
  keepRecord(world, record)
  if (record.acknowledgedAt === undefined && record.withdrawnAt === undefined) awaitAcknowledgement(world, record)
  const second = row.filedTwice === true ? newRecord(world, filing) : undefined
  if (second !== undefined) {
    keepRecord(world, second)
    awaitAcknowledgement(world, second)
  }
  const { persona, why, whyVi } = row
  const { id, code, procedureCode, communeCode } = record
  const facts = {
    dossierId: id,
    jointDossierCode: code,
    procedureCode,
    communeCode,
    dossierCode: provincialCode(record),
    ...(second !== undefined && { secondJointDossierCode: second.code }),
  }
  world.cast({ persona, personalId: filing.requesterId, why, whyVi, facts })
}

/** What the province calls a dossier, or is to call it. */
function provincialCode({ code }: JointRecord): string {
  return `H27.18-${code.slice(-11)}`
}

/** A dossier as far as its persona has come. */
function advanced(
  world: World,
  { acknowledged, statuses = [], sentAgain, withdrawn }: PersonaDossier,
  record: JointRecord,
): JointRecord {
  const now = world.clock.instant()
  return {
    ...record,
    listed: withdrawn !== true && (acknowledged !== true || sentAgain === true),
    ...(acknowledged === true && { acknowledgedAt: now }),
    ...(statuses.length > 0 && { dossierCode: provincialCode(record) }),
    ...(withdrawn === true && { withdrawnAt: now }),
    statuses: [...statuses],
  }
}

function birthOf(
  world: World,
  { persona, flaws = [], joinsOthers, identityCard = false }: (typeof birthPersonas)[number],
  index: number,
): BirthFiling {
  const [motherId, fatherId] = [numberOf(world, persona), numberOf(world, beside(persona, 'father'))]
  const sex = index % 2 === 0 ? 'female' : 'male'
  const familyName = (world.people.find(fatherId)?.name ?? '').split(' ')[0] ?? ''
  return {
    kind: 'birth',
    motherId,
    fatherId,
    requesterId: motherId,
    relationship: 'Mẹ',
    child: { name: `${familyName} ${givenName(index, sex)}`, sex, birthDate: daysAgo(world, 3) },
    certificateNumber: `42001.GCS.9${String(index).padStart(4, '0')}.26`,
    headId: joinsOthers === true ? numberOf(world, beside(persona, 'head')) : fatherId,
    headConsents: true,
    facilityCode: '42001',
    identityCard,
    copies: 2,
    delivery:
      index % 3 === 0
        ? { way: 'post', address: 'Tổ dân phố 3, Phường Thành Sen, Tỉnh Hà Tĩnh' }
        : { way: 'electronic' },
    phone: phoneOf(motherId),
    flaws,
  }
}

function deathOf(
  world: World,
  { persona, flaws = [], payer = 'BHXH' }: (typeof deathPersonas)[number],
  index: number,
): DeathFiling {
  const [requesterId, deceasedId] = [numberOf(world, persona), numberOf(world, beside(persona, 'deceased'))]
  return {
    kind: 'death',
    deceasedId,
    requesterId,
    relationship: 'Con',
    diedOn: daysAgo(world, 1),
    diedAt: '04:15',
    cause: 'Bệnh lý tuổi già (mẫu)',
    noticeNumber: `42001.GBT.9${String(index).padStart(4, '0')}.26`,
    removesResidence: true,
    ...(payer !== 'not-asked' && { benefit: { payer, funeral: true, survivors: payer === 'BHXH' } }),
    copies: 1,
    delivery: { way: 'one-stop-desk' },
    phone: phoneOf(requesterId),
    flaws,
  }
}

function numberOf({ graph }: World, persona: string): string {
  const personalId = graph.personas[persona]?.personalId
  if (personalId === undefined) throw new Error(`Nobody is cast as ${persona}`)
  return personalId
}
