import { put, type World } from '@lienthong/mock-core'
import { instantOf, writeWireTime } from '@lienthong/sdk-core'
import type { VisitRow } from '../contract/index.ts'
import { insuranceState } from './state.ts'

/** One treatment, counted back from the day the world begins. */
interface Visit extends Pick<VisitRow, 'tenBenh' | 'tinhTrang' | 'kqDieuTri' | 'lyDoVV'> {
  readonly facility: string
  readonly daysAgo: number
  /** Absent while it lasts. */
  readonly hours?: number
}

const sorethroat: Visit = {
  facility: '42001',
  daysAgo: 40,
  hours: 2,
  tenBenh: 'J02 - Viêm họng cấp',
  tinhTrang: '1',
  kqDieuTri: '1',
  lyDoVV: '1',
}

/** Who was treated, newest first. Together they have every code but that of somebody who died. */
const visits: Readonly<Record<string, readonly Visit[]>> = {
  'card-holder': [sorethroat],
  'card-renewed': [{ ...sorethroat, daysAgo: 200 }],
  'card-five-years': [
    {
      facility: '42002',
      daysAgo: 15,
      hours: 50,
      tenBenh: 'S52.5 - Gãy đầu dưới xương quay',
      tinhTrang: '2',
      kqDieuTri: '3',
      lyDoVV: '2',
    },
    {
      facility: '42001',
      daysAgo: 13,
      hours: 96,
      tenBenh: 'S52.5 - Gãy đầu dưới xương quay',
      tinhTrang: '4',
      kqDieuTri: '2',
      lyDoVV: '4',
    },
  ],
  'card-treated': [
    { facility: '42001', daysAgo: 1, tenBenh: 'E11 - Đái tháo đường týp 2', tinhTrang: '', kqDieuTri: '', lyDoVV: '1' },
    {
      facility: '42003',
      daysAgo: 33,
      hours: 1,
      tenBenh: 'I10 - Tăng huyết áp vô căn',
      tinhTrang: '1',
      kqDieuTri: '2',
      lyDoVV: '4',
    },
    {
      facility: '42002',
      daysAgo: 90,
      hours: 30,
      tenBenh: 'J18 - Viêm phổi',
      tinhTrang: '3',
      kqDieuTri: '4',
      lyDoVV: '3',
    },
  ],
}

const hourMs = 60 * 60_000

/** Writes down who was treated. People who are not in this world are left out. */
export function seedTreatments(world: World): void {
  const { treatments } = world.slice(insuranceState)
  for (const [persona, rows] of Object.entries(visits)) {
    const personalId = world.graph.personas[persona]?.personalId
    if (personalId === undefined) continue
    const newestFirst = rows.toSorted((one, other) => one.daysAgo - other.daysAgo)
    put(
      treatments,
      personalId,
      newestFirst.map((visit) => writeVisit(world, visit)),
    )
  }
}

function writeVisit(world: World, { facility, daysAgo, hours, ...codes }: Visit): VisitRow {
  const from = world.clock.now() - daysAgo * 24 * hourMs
  const time = (ms: number): string => writeWireTime(instantOf(ms), 'yyyyMMddHHmm')
  return {
    maHoSo: `${facility}${time(from)}`,
    maCSKCB: facility,
    ngayVao: time(from),
    ngayRa: hours === undefined ? '' : time(from + hours * hourMs),
    ...codes,
  }
}
