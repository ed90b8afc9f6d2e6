import { officerAction, type OfficerOutcome, type World } from '@lienthong/mock-core'
import { zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { findRecord, type JointRecord } from '../records.ts'
import { forgetSteps, sendAgain, supplement, withdraw } from './act.ts'
import { nextCouple, nextDeceased, relativeOf } from './choose-people.ts'
import { daysAgo, fileDossier, phoneOf } from './file-dossier.ts'
import { birthFlaws, deathFlaws } from './filing.ts'
import { givenName } from './given-name.ts'

const zDelivery = z
  .strictObject({ way: z.enum(['one-stop-desk', 'post', 'electronic']), address: zText(500).optional() })
  .default({ way: 'electronic' })

const zFileBirth = z.strictObject({
  /** Absent, with the father: a couple of the world, the next in turn. */
  motherId: zPersonalId.optional(),
  fatherId: zPersonalId.optional(),
  child: z
    .strictObject({
      name: zText(200).optional(),
      sex: z.enum(['male', 'female']).optional(),
      birthDate: zPlainDate.optional(),
    })
    .default({}),
  /** Head of the household the child is to join. Absent: that of the mother's. */
  headId: zPersonalId.optional(),
  residence: z.boolean().default(true),
  /** `null` when no card is asked for. */
  facilityCode: zText(10).nullable().default('42001'),
  identityCard: z.boolean().default(false),
  copies: z.int().min(0).max(100).default(1),
  delivery: zDelivery,
  flaws: z.array(z.enum(birthFlaws)).default([]),
})

const zFileDeath = z.strictObject({
  /** Absent: an adult of the world whose death nobody has filed. */
  deceasedId: zPersonalId.optional(),
  /** Absent: an adult of the same household. */
  requesterId: zPersonalId.optional(),
  diedOn: zPlainDate.optional(),
  cause: zText(500).default('Bệnh lý (mẫu)'),
  removesResidence: z.boolean().default(true),
  /** `null` when no money is asked for. */
  benefit: z
    .strictObject({
      payer: z.enum(['BHXH', 'BTXH', 'HTXH', 'CCB', 'TNXP', 'NCC', 'KHONG']),
      funeral: z.boolean().default(true),
      survivors: z.boolean().default(false),
    })
    .nullable()
    .default({ payer: 'BHXH', funeral: true, survivors: false }),
  copies: z.int().min(0).max(100).default(1),
  delivery: zDelivery,
  flaws: z.array(z.enum(deathFlaws)).default([]),
})

const zCode = z.strictObject({ jointDossierCode: zText(50) })

const zSupplement = zCode.extend({
  childName: zText(200).optional(),
  childBirthDate: zPlainDate.optional(),
  facilityCode: zText(10).optional(),
})

/** What citizens can be told to do. They stand beside the officers: both are people whom no client commands. */
export const citizenActions = {
  'file-birth': officerAction({
    summary: 'A citizen files a joint birth.',
    body: zFileBirth,
    run: fileBirth,
  }),
  'file-death': officerAction({
    summary: 'A citizen files a joint death.',
    body: zFileDeath,
    run: fileDeath,
  }),
  supplement: officerAction({
    summary: 'A citizen supplements a dossier under its code, with everything put right.',
    body: zSupplement,
    run: (world, { jointDossierCode, childName, childBirthDate, facilityCode }) =>
      withRecord(world, jointDossierCode, (record) => {
        if (record.statuses.at(-1) !== 2) return { refused: 'NOT_NOW', message: 'Nobody asked for a supplement' }
        const correction = {
          ...(childName !== undefined && { childName }),
          ...(childBirthDate !== undefined && { childBirthDate }),
          ...(facilityCode !== undefined && { facilityCode }),
        }
        supplement(world, record, correction)
        return told(record)
      }),
  }),
  withdraw: officerAction({
    summary: 'A citizen takes a dossier back; the software then knows it no more.',
    body: zCode,
    run: (world, { jointDossierCode }) =>
      withRecord(world, jointDossierCode, (record) => {
        withdraw(world, record)
        return told(record)
      }),
  }),
  'send-again': officerAction({
    summary: 'Puts a dossier into the list again although it was taken over, as when its acknowledgement got lost.',
    body: zCode,
    run: (world, { jointDossierCode }) =>
      withRecord(world, jointDossierCode, (record) => {
        sendAgain(world, record)
        return told(record)
      }),
  }),
  'forget-steps': officerAction({
    summary: 'The software loses the steps it was told, as when it is set back to a copy of an earlier day.',
    body: zCode,
    run: (world, { jointDossierCode }) =>
      withRecord(world, jointDossierCode, (record) => {
        forgetSteps(world, record)
        return told(record)
      }),
  }),
} as const

function fileBirth(world: World, input: z.output<typeof zFileBirth>): OfficerOutcome {
  const chosen = input.motherId === undefined ? nextCouple(world) : undefined
  const motherId = input.motherId ?? chosen?.mother.personalId
  const fatherId = input.fatherId ?? chosen?.father.personalId
  if (motherId === undefined) return { refused: 'NOT_NOW', message: 'This world has no couple who could have a child' }
  const mother = world.people.find(motherId)
  const headId = input.headId ?? world.graph.households[mother?.householdId ?? '']?.headId
  const named = [motherId, fatherId, headId].filter((id): id is string => id !== undefined)
  if (named.some((id) => world.people.find(id) === undefined)) return nobody
  const count = world.next('joint-service:child')
  const familyName = (world.people.find(fatherId ?? motherId)?.name ?? '').split(' ')[0] ?? ''
  const sex = input.child.sex ?? (count % 2 === 0 ? 'male' : 'female')
  return told(
    fileDossier(world, {
      kind: 'birth',
      motherId,
      ...(fatherId !== undefined && { fatherId }),
      requesterId: motherId,
      relationship: 'Mẹ',
      child: {
        name: input.child.name ?? `${familyName} ${givenName(count, sex)}`,
        sex,
        birthDate: input.child.birthDate ?? daysAgo(world, 2),
      },
      certificateNumber: paperNumber('GCS', count),
      ...(input.residence && headId !== undefined && { headId }),
      headConsents: true,
      ...(input.facilityCode !== null && { facilityCode: input.facilityCode }),
      identityCard: input.identityCard,
      copies: input.copies,
      delivery: deliveryOf(input.delivery),
      phone: phoneOf(motherId),
      flaws: input.flaws,
    }),
  )
}

function fileDeath(world: World, input: z.output<typeof zFileDeath>): OfficerOutcome {
  const deceased = input.deceasedId === undefined ? nextDeceased(world) : world.people.find(input.deceasedId)
  if (deceased === undefined) return input.deceasedId === undefined ? nobodyLeft : nobody
  const requester = input.requesterId === undefined ? relativeOf(world, deceased) : world.people.find(input.requesterId)
  if (requester === undefined) return input.requesterId === undefined ? nobodyLeft : nobody
  const { deceasedId = deceased.personalId, benefit } = input
  return told(
    fileDossier(world, {
      kind: 'death',
      deceasedId,
      requesterId: requester.personalId,
      relationship: 'Người thân',
      diedOn: input.diedOn ?? daysAgo(world, 1),
      diedAt: '06:30',
      cause: input.cause,
      noticeNumber: paperNumber('GBT', world.next('joint-service:notice')),
      removesResidence: input.removesResidence,
      ...(benefit !== null && { benefit }),
      copies: input.copies,
      delivery: deliveryOf(input.delivery),
      phone: phoneOf(requester.personalId),
      flaws: input.flaws,
    }),
  )
}

const nobody = { refused: 'UNKNOWN', message: 'Nobody in this world has that number' } as const
const nobodyLeft = {
  refused: 'NOT_NOW',
  message: 'Nobody is left whose death a relative could file: start the mocks with more households',
} as const

function deliveryOf({ way, address }: z.output<typeof zDelivery>) {
  return { way, ...(address !== undefined && { address }) }
}

/** In the form of a real one: facility, kind, running number, year. */
function paperNumber(kind: 'GCS' | 'GBT', count: number): string {
  return `42001.${kind}.${String(count).padStart(5, '0')}.26`
}

function withRecord(world: World, code: string, run: (record: JointRecord) => OfficerOutcome): OfficerOutcome {
  const record = findRecord(world, code)
  return record === undefined ? { refused: 'UNKNOWN', message: 'No joint dossier has that code' } : run(record)
}

function told({ code, id, procedureCode, filing, dossierCode }: JointRecord): OfficerOutcome {
  const people =
    filing.kind === 'birth'
      ? {
          motherId: filing.motherId,
          ...(filing.fatherId !== undefined && { fatherId: filing.fatherId }),
          child: filing.child,
        }
      : { deceasedId: filing.deceasedId, requesterId: filing.requesterId }
  return {
    done: {
      jointDossierCode: code,
      id,
      kind: filing.kind,
      procedureCode,
      ...people,
      ...(dossierCode !== undefined && { dossierCode }),
    },
  }
}
