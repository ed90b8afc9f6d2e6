import { aboutField, type Sentence } from '../client/field-labels.ts'
import type { CitizenField } from './citizen-form.ts'

/**
 * How a field of a form relates to the register.
 * - `same`: equal after case, blanks and the writing of numbers and days.
 * - `tone-style`: the tone stands on another vowel of the same word (hoà, hòa).
 * - `same-but-accents`: equal but for accents that one side leaves out.
 * - `old-number-for-new`: one side has the 9 digits of the old card, the other the 12 of the personal number, of one citizen.
 * - `old-unit-for-new`: one side names a former unit, all or part of which is now in the unit of the other side.
 * - `year-only`: one side knows only the year, or year and month, and that agrees.
 * - `different`: anything else, also what cannot be read.
 * - `missing`: one of the two has nothing; `missingIn` says which.
 */
export type MatchVerdict =
  | 'same'
  | 'tone-style'
  | 'same-but-accents'
  | 'old-number-for-new'
  | 'old-unit-for-new'
  | 'year-only'
  | 'different'
  | 'missing'

/** Every finding: its verdict and its sentence. A verdict has several sentences where an officer does different things. */
const findings = {
  same: ['same', ['agrees with the register.', 'khớp với Cơ sở dữ liệu quốc gia về dân cư.']],
  'same-unit': [
    'same',
    [
      'the unit agrees; one side does not give the house, street or hamlet.',
      'khớp đơn vị hành chính; một bên không ghi số nhà, đường, thôn hoặc tổ dân phố.',
    ],
  ],
  'tone-style': [
    'tone-style',
    [
      'agrees; only the tone mark stands on another vowel.',
      'khớp, chỉ khác vị trí đặt dấu thanh (kiểu cũ và kiểu mới).',
    ],
  ],
  'same-but-accents': [
    'same-but-accents',
    ['agrees but for accents that one side leaves out.', 'khớp, chỉ khác là một bên viết thiếu dấu tiếng Việt.'],
  ],
  'old-number-typed': [
    'old-number-for-new',
    [
      'the citizen gave the old 9-digit number of this record; the register has the personal number of 12 digits.',
      'công dân khai số CMND cũ (9 số) của chính hồ sơ này; dữ liệu dân cư đã có số định danh cá nhân (12 số).',
    ],
  ],
  'new-number-typed': [
    'old-number-for-new',
    [
      'the citizen wrote the personal number of this record where the old number belongs.',
      'công dân ghi số định danh cá nhân của chính hồ sơ này vào ô số CMND cũ.',
    ],
  ],
  'old-unit-whole': [
    'old-unit-for-new',
    [
      'the citizen gave a former unit; all of it is now in the unit of the register.',
      'công dân khai đơn vị hành chính cũ; toàn bộ đơn vị đó nay thuộc đơn vị ghi trong dữ liệu dân cư.',
    ],
  ],
  'old-unit-part': [
    'old-unit-for-new',
    [
      'the citizen may have given a former unit that is now, at least in part, in the unit of the register. Ask where the house is.',
      'công dân có thể đã khai đơn vị hành chính cũ; đơn vị đó hoặc một phần của nó nay thuộc đơn vị ghi trong dữ liệu dân cư. Cần hỏi rõ nơi ở.',
    ],
  ],
  'old-unit-in-register': [
    'old-unit-for-new',
    [
      'the register still has a former unit; all of it is now in the unit that the citizen gave.',
      'dữ liệu dân cư còn ghi đơn vị hành chính cũ; toàn bộ đơn vị đó nay thuộc đơn vị công dân khai.',
    ],
  ],
  'old-unit-in-register-part': [
    'old-unit-for-new',
    [
      'the register may still have a former unit that is now, at least in part, in the unit that the citizen gave. Ask where the house is.',
      'dữ liệu dân cư có thể còn ghi đơn vị hành chính cũ; đơn vị đó hoặc một phần của nó nay thuộc đơn vị công dân khai. Cần hỏi rõ nơi ở.',
    ],
  ],
  'year-only': ['year-only', ['one side has the year only; it agrees.', 'một bên chỉ có năm; năm khớp.']],
  'month-only': [
    'year-only',
    ['one side has year and month only; they agree.', 'một bên chỉ có tháng và năm; tháng và năm khớp.'],
  ],
  different: [
    'different',
    ['differs from the register. Look at the papers.', 'khác với dữ liệu dân cư. Cần đối chiếu giấy tờ gốc.'],
  ],
  similar: [
    'different',
    [
      'nearly agrees and may be a slip of the pen. Look at the papers.',
      'gần giống dữ liệu dân cư, có thể do viết hoặc gõ nhầm. Cần đối chiếu giấy tờ gốc.',
    ],
  ],
  'detail-differs': [
    'different',
    [
      'the unit agrees, the house, street or hamlet does not. Ask the citizen.',
      'khớp đơn vị hành chính nhưng khác số nhà, đường, thôn hoặc tổ dân phố. Cần hỏi lại công dân.',
    ],
  ],
  'commune-missing': [
    'different',
    [
      'the province agrees, but one side does not name the commune. Ask the citizen.',
      'khớp tỉnh, thành phố nhưng một bên không ghi xã, phường, đặc khu. Cần hỏi lại công dân.',
    ],
  ],
  unreadable: [
    'different',
    ['what the citizen wrote cannot be read.', 'không đọc được nội dung công dân khai. Cần hỏi lại công dân.'],
  ],
  'old-number-unknown': [
    'missing',
    [
      'the citizen gave an old number of 9 digits; the register has none to compare with.',
      'công dân khai số CMND cũ (9 số); dữ liệu dân cư không có số cũ để đối chiếu.',
    ],
  ],
  'missing-in-form': ['missing', ['the citizen left it empty.', 'công dân chưa khai.']],
  'missing-in-record': ['missing', ['the register does not say it.', 'dữ liệu dân cư không có thông tin này.']],
} as const satisfies Record<string, readonly [MatchVerdict, Sentence]>

/** What was found about one field. */
export type Finding = keyof typeof findings

/** What was found about one field, for a program and for an officer. */
export interface FieldMatch {
  readonly field: CitizenField
  readonly verdict: MatchVerdict
  /** Only with `missing`. */
  readonly missingIn?: 'form' | 'record'
  /** Names the field, never a value: it may be shown and logged. */
  readonly message: string
  readonly messageVi: string
}

/** The verdict of a finding. */
export function verdictOf(finding: Finding): MatchVerdict {
  return findings[finding][0]
}

/** Says a finding about a field. */
export function fieldMatch(field: CitizenField, finding: Finding): FieldMatch {
  const [verdict, sentence] = findings[finding]
  const missingIn = verdict !== 'missing' ? undefined : finding === 'missing-in-form' ? 'form' : 'record'
  return { field, verdict, ...(missingIn !== undefined && { missingIn }), ...aboutField(field, sentence) }
}
