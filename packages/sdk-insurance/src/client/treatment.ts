import { readWireTime, type Instant } from '@lienthong/sdk-core'
import type { ListTreatmentsAnswerTolerant } from '../contract/index.ts'
import { present } from '../card/present.ts'

/** One treatment of the holder at some facility. A code that the contract does not know is absent, and told to `onDrift`. */
export interface Treatment {
  /** Code of the visit at the facility. */
  readonly visitCode?: string
  readonly facilityCode?: string
  readonly admittedAt?: Instant
  /** Absent while the treatment lasts. */
  readonly dischargedAt?: Instant
  /** As the facility wrote it. Health data of a person: for the doctor, never for a log. */
  readonly diagnosis?: string
  /** How the visit ended (tình trạng ra viện). */
  readonly ending?: 'discharged' | 'transferred' | 'absconded' | 'left-on-request'
  /** Outcome of the treatment (kết quả điều trị). */
  readonly outcome?: 'cured' | 'improved' | 'unchanged' | 'worsened' | 'died'
  /** On what ground the holder came (lý do vào viện). */
  readonly reason?: 'registered-facility' | 'emergency' | 'other-facility' | 'free-choice'
}

const endings = { '1': 'discharged', '2': 'transferred', '3': 'absconded', '4': 'left-on-request' } as const
const outcomes = { '1': 'cured', '2': 'improved', '3': 'unchanged', '4': 'worsened', '5': 'died' } as const
const reasons = { '1': 'registered-facility', '2': 'emergency', '3': 'other-facility', '4': 'free-choice' } as const

type Row = NonNullable<ListTreatmentsAnswerTolerant['dsLichSuKCB2025']>[number]

/** Reads one row of the history. */
export function readTreatment(row: Row): Treatment {
  return {
    ...present('visitCode', row.maHoSo),
    ...present('facilityCode', row.maCSKCB),
    ...present('admittedAt', readTime(row.ngayVao)),
    ...present('dischargedAt', readTime(row.ngayRa)),
    ...present('diagnosis', row.tenBenh?.normalize('NFC')),
    ...present('ending', wordOf(endings, row.tinhTrang)),
    ...present('outcome', wordOf(outcomes, row.kqDieuTri)),
    ...present('reason', wordOf(reasons, row.lyDoVV)),
  }
}

function readTime(text: string | null | undefined): Instant | undefined {
  return readWireTime(text ?? '', 'yyyyMMddHHmm')
}

function wordOf<Word extends string>(
  words: Readonly<Record<string, Word>>,
  code: string | null | undefined,
): Word | undefined {
  return code != null && Object.hasOwn(words, code) ? words[code] : undefined
}
