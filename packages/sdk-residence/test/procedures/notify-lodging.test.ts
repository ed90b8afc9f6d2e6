import { inProcessFetch } from '@lienthong/mock-core'
import { lodgingDeadline } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { absence, collect, guest, notice, proceduresWorld } from './world.ts'

describe('notifyLodging', () => {
  it('notes each guest at once, and the dossier is done', async () => {
    const { procedures, person } = proceduresWorld()
    const told = notice(person('hotel-manager'))
    const passport = {
      name: 'Somphone Vongsa',
      identity: { kind: 'passport', number: 'pa0123456' },
      nationality: 'LA',
      room: '301',
      reason: 'Du lịch',
      residence: 'Vientiane',
      arrivesAt: '2026-03-02T20:00:00+07:00',
      leavesAt: '2026-03-05T12:00:00+07:00',
    } as const

    const outcomes = await procedures.notifyLodging({ ...told, guests: [guest(person('hotel-guest')), passport] })

    expect(outcomes).toEqual([
      { index: 0, status: 'received', late: false, receiptNumber: 'LT-00000001' },
      { index: 1, status: 'received', late: false, receiptNumber: 'LT-00000002' },
    ])
    const [result] = await collect(procedures.listProcedureResults({ dossierCodes: [told.dossierCode] }))
    expect(result).toMatchObject({ status: 'returned', papers: [{ code: 'KQ.G01.000066' }] })
    const { steps } = await procedures.getProcedureStatus(told.dossierCode)
    expect(steps.map(({ statusCode }) => statusCode)).toEqual(['1', '2', '9', '10'])
  })

  it('writes the wire form', async () => {
    const { newClient, person, platform } = proceduresWorld()
    const bodies: unknown[] = []
    const fetch = async (request: Request) => {
      if (!request.url.endsWith('/token')) bodies.push(await request.clone().json())
      return inProcessFetch(platform)(request)
    }
    const told = notice(person('hotel-manager'), { dossierCode: 'G01.18073-260302-7777' })
    const lodging = guest(person('hotel-guest'), { sex: 'male', arrivesAt: '2026-03-02T12:40:00Z' })

    await newClient({ fetch }).notifyLodging({ ...told, guests: [lodging] })

    const { name, personalId } = person('hotel-guest')
    expect(bodies).toEqual([
      {
        hoSo: {
          maHoSo: 'G01.18073-260302-7777',
          maThuTuc: '2.001159',
          kenhThucHien: '2',
          ngayNop: '02/03/2026 21:30:00',
          coQuanTiepNhan: '18073',
        },
        coSo: {
          ten: 'Khách sạn Sông La',
          loai: 'KHACH_SAN',
          diaChi: { maTinh: '42', maXa: '18073', chiTiet: 'Số 1, đường Hàm Nghi' },
          nguoiThongBao: { hoTen: person('hotel-manager').name, soDinhDanh: person('hotel-manager').personalId },
        },
        khach: [
          {
            hoTen: name,
            loaiGiayTo: 'DINH_DANH',
            soGiayTo: personalId,
            ngaySinh: '29/02/1992',
            gioiTinh: '1',
            den: '02/03/2026 19:40:00',
          },
        ],
      },
    ])
  })

  it('the same guest, house and arrival again is received before, under whatever code', async () => {
    const { procedures, person, world } = proceduresWorld()
    const guests = [guest(person('hotel-guest'))]
    const [first] = await procedures.notifyLodging({ ...notice(person('hotel-manager')), guests })
    const told = notice(person('hotel-manager'))
    const house = { ...told.house, name: 'KHÁCH SẠN  Sông La' }

    const [again] = await procedures.notifyLodging({ ...told, house, guests })
    const later = [guest(person('hotel-guest'), { arrivesAt: '2026-03-02T20:40:00+07:00' })]
    const [another] = await procedures.notifyLodging({ ...told, guests: later })

    expect(again).toEqual({ index: 0, status: 'already-received', receiptNumber: first?.receiptNumber })
    expect(another?.status).toBe('received')
    expect(Object.keys((world.snapshot().slices['residence-procedures'] as { stays: object }).stays)).toHaveLength(2)
  })

  it('a guest who is not known or dead is refused, and holds up nobody', async () => {
    const { procedures, person } = proceduresWorld()
    const guests = [
      guest(person('hotel-guest')),
      guest(person('hotel-guest'), { name: 'Trần Văn Khác', arrivesAt: '2026-03-02T20:40:00+07:00' }),
      guest(person('resident-deceased')),
      guest(person('settler'), { birthDate: '1991' }),
    ]

    const outcomes = await procedures.notifyLodging({ ...notice(person('hotel-manager')), guests })

    expect(outcomes).toMatchObject([
      { status: 'received' },
      { status: 'refused', error: { code: 'PROCEDURE_CITIZEN_UNKNOWN', wireCode: '11' } },
      { status: 'refused', error: { code: 'PROCEDURE_CITIZEN_DECEASED', wireCode: '12' } },
      { status: 'received' },
    ])
  })

  it('a notifier who is not known is refused with the whole notice', async () => {
    const { procedures, person } = proceduresWorld()
    const told = notice(person('hotel-manager'))
    const house = { ...told.house, notifier: { ...told.house.notifier, name: 'Ai Đó' } }

    await expect(
      procedures.notifyLodging({ ...told, house, guests: [guest(person('hotel-guest'))] }),
    ).rejects.toMatchObject({ code: 'PROCEDURE_CITIZEN_UNKNOWN', field: 'house.notifier.personalId' })
  })

  it('a code of another procedure is a conflict', async () => {
    const { procedures, person } = proceduresWorld()
    const declared = absence(person('absentee'))
    await procedures.declareAbsence(declared)
    const told = notice(person('hotel-manager'), { dossierCode: declared.dossierCode })

    await expect(procedures.notifyLodging({ ...told, guests: [guest(person('hotel-guest'))] })).rejects.toMatchObject({
      code: 'PROCEDURE_DOSSIER_CONFLICT',
    })
  })
})

describe('the time of a notice', () => {
  const at = (time: string) => `2026-03-${time}+07:00` as Parameters<typeof lodgingDeadline>[0]

  it.each([
    ['02T00:00:00', '02T23:00:00'],
    ['02T19:40:00', '02T23:00:00'],
    ['02T22:59:59', '02T23:00:00'],
    ['02T23:00:00', '03T08:00:00'],
    ['31T23:59:59', undefined],
  ])('an arrival at %s is to be notified by %s', (arrival, deadline) => {
    expect(lodgingDeadline(at(arrival))).toBe(deadline === undefined ? '2026-04-01T08:00:00+07:00' : at(deadline))
  })

  it('is that of Viet Nam, however the arrival is written', () => {
    expect(lodgingDeadline('2026-03-02T16:30:00Z' as never)).toBe('2026-03-03T08:00:00+07:00')
  })

  it.each([
    ['02T22:10:00', '02T23:00:00', false],
    ['02T22:10:00', '02T23:00:01', true],
    ['02T23:10:00', '03T08:00:00', false],
    ['02T23:10:00', '03T08:00:01', true],
  ])('the mock keeps it too: arrived %s, notified %s, late %s', async (arrival, notified, late) => {
    const { procedures, person } = proceduresWorld()
    const guests = [guest(person('hotel-guest'), { arrivesAt: at(arrival) })]

    const [outcome] = await procedures.notifyLodging({
      ...notice(person('hotel-manager'), { notifiedAt: at(notified) }),
      guests,
    })

    expect(outcome).toMatchObject({ status: 'received', late })
  })
})
