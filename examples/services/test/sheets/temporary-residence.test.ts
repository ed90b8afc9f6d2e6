import { paper } from '../../src/papers.ts'
import type { ServiceForm } from '@lienthong/essential-services'
import type { ProcedureRow } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { followToEnd, type Filed } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'temporary-residence'>
type Lodger = NonNullable<Form['people']>[number]

/** Service 4: what its sheet tells of. */
describe('temporary-residence', () => {
  const { office, file, form, named, lookUp, faultsOf } = officeOfTests()
  const slug = 'temporary-residence'
  const at = '2026-03-03T09:00:00+07:00'
  const [from, until] = ['2026-03-02', '2026-12-31']

  describe('of a household', () => {
    /** The boarder rents from somebody, who agrees in VNeID as far as the form says. */
    async function rentedFrom(persona: string): Promise<Form> {
      const given = (await form(slug)) as Form
      const ownerId = named(persona).personalId
      const ownerConsent = { agrees: true, by: 'vneid', on: from, personalId: ownerId } as const
      return { ...given, ownerConsent, home: { ...given.home, kind: 'rented', ownerId, squareMetresEach: 9 } }
    }

    it('asks for the consent of an owner who has confirmed nothing, once, and goes on', async () => {
      const filed = await file(slug, {}, await rentedFrom('owner-silent'))
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'supplement-required',
        question: { number: 1, items: ['owner-consent'] },
      })
      await filed.dossier.supplement({ submittedAt: at, documents: [paper('owner-consent')] })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
      const citizen = await lookUp(named('boarder'))
      expect(citizen?.currentResidence).toMatchObject({ communeCode: '18100' })
      expect(citizen?.permanentResidence).toMatchObject({ communeCode: '18118' })
    })

    it('is refused in the commune where the person is registered already', async () => {
      const given = (await form(slug)) as Form
      const home = { ...given.home, address: { ...given.home.address, communeCode: '18118' } }
      await expect(file(slug, {}, { ...given, home })).rejects.toMatchObject({
        kind: 'remote',
        code: 'PROCEDURE_SAME_COMMUNE',
      })
    })

    it('is not sent for longer than two years', async () => {
      const tooLong = { ...(await form(slug)), until: '2028-03-03', from }
      expect(await faultsOf(slug, tooLong)).toEqual(['until: over-years'])
    })
  })

  describe('of a list', () => {
    const dormitoryCommune = '18133'
    let houses = 0
    /** A dormitory of its own hands in a list; its manager owns the house. */
    async function dormitory(lodgers: readonly Lodger[]): Promise<Form> {
      const manager = named('dormitory-manager')
      houses += 1
      const { home, delivery } = (await form(slug)) as Form
      return {
        applicant: applicantOf(manager),
        filedAs: 'list',
        organisation: {
          name: 'Ký túc xá công nhân Ví Dụ',
          representative: { name: manager.name, personalId: manager.personalId },
        },
        people: [...lodgers],
        home: {
          ...home,
          address: {
            ...home.address,
            communeCode: dormitoryCommune,
            detail: `Ký túc xá công nhân, nhà ${String(houses)}`,
          },
        },
        from,
        delivery,
      }
    }

    /** Grown people of the mocks: nobody is registered in the commune of the dormitory. */
    const workers = async (count: number): Promise<Lodger[]> =>
      (await office().admin.people())
        .filter(({ diedOn, birthDate }) => diedOn === undefined && birthDate < '2008')
        .slice(0, count)
        .map(({ name, personalId, birthDate }) => ({ name, personalId, birthDate, until }))

    const rowsOf = async (filed: Filed) =>
      ((await filed.dossier.result()).data as { readonly rows: readonly ProcedureRow[] }).rows

    it('of 200 workers, three of them with a wrong number, is registered but for those three', async () => {
      const lodgers = await workers(200)
      expect(lodgers).toHaveLength(200)
      // Two numbers that nobody has, and one of somebody above in the list.
      const wrong = new Map([
        [17, '942199111117'],
        [101, '942199111101'],
        [199, lodgers[0]?.personalId ?? ''],
      ])
      const list = lodgers.map((lodger, index) => ({ ...lodger, personalId: wrong.get(index) ?? lodger.personalId }))
      const filed = await file(slug, {}, await dormitory(list))
      const rows = await rowsOf(filed)
      expect(rows.filter(({ status }) => status === 'received')).toHaveLength(197)
      expect(rows.flatMap((row) => (row.status === 'refused' ? [[row.index, row.error.code]] : []))).toEqual([
        [17, 'PROCEDURE_CITIZEN_UNKNOWN'],
        [101, 'PROCEDURE_CITIZEN_UNKNOWN'],
        [199, 'PROCEDURE_ROW_REPEATED'],
      ])
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
      const everybody = await office().admin.people()
      const nowAt = async (index: number) => {
        const found = everybody.find(({ personalId }) => personalId === lodgers[index]?.personalId)
        return (found && (await lookUp(found)))?.currentResidence?.communeCode
      }
      expect(await nowAt(0)).toBe(dormitoryCommune)
      expect(await nowAt(17)).not.toBe(dormitoryCommune)
    })

    it('costs its fee for each person of the list', async () => {
      const filed = await file(slug, {}, await dormitory(await workers(3)))
      const seen = (await office().admin.dossiers()).find(({ code }) => code === filed.head.dossierCode)
      expect(seen?.paidVnd).toBe(15_000)
    })

    it('of whom nobody can be registered is refused as a whole', async () => {
      const [one] = await workers(1)
      const nobody = { ...one, personalId: '942199000099' } as Lodger
      await expect(file(slug, {}, await dormitory([nobody]))).rejects.toMatchObject({
        kind: 'remote',
        code: 'PROCEDURE_NO_USABLE_ROW',
      })
    })

    it('is not sent when somebody would stay longer than two years', async () => {
      const [one] = await workers(1)
      const tooLong = { ...one, until: '2028-03-03' } as Lodger
      expect(await faultsOf(slug, await dormitory([tooLong]))).toEqual(['people: over-two-years'])
    })
  })
})
