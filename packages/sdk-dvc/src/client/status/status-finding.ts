import { dossierStatus } from './dossier-status-moves.ts'

/** What can be wrong with a mapping of states. */
export type StatusMappingFindingKind =
  'not-a-mapping' | 'unmapped' | 'unreachable' | 'illegal-move' | 'dead-end' | 'never-told'

/** One thing that is wrong with a mapping of states, or deserves a look. */
export interface StatusMappingFinding {
  readonly kind: StatusMappingFindingKind
  readonly severity: 'error' | 'warning'
  /** The local states it is about: one, or from and to. For `not-a-mapping` the field of the file. */
  readonly states: readonly string[]
  readonly message: string
  readonly messageVi: string
}

type Sentence = (states: readonly string[], codes: readonly string[]) => string

interface Kind {
  readonly severity: StatusMappingFinding['severity']
  readonly en: Sentence
  readonly vi: Sentence
}

const kinds: Readonly<Record<Exclude<StatusMappingFindingKind, 'not-a-mapping'>, Kind>> = {
  unmapped: {
    severity: 'error',
    en: ([name]) => `"${name}" is used and has no entry in statuses`,
    vi: ([name]) => `Trạng thái "${name}" đang được dùng nhưng chưa được khai báo trong statuses`,
  },
  unreachable: {
    severity: 'error',
    en: ([name]) => `No move leads from a first state to "${name}"`,
    vi: ([name]) => `Không có bước chuyển nào dẫn từ trạng thái ban đầu đến "${name}"`,
  },
  'illegal-move': {
    severity: 'error',
    en: ([from, to], codes) => `From "${from}" to "${to}" the portal would go from ${inWords(codes, 'en', ' to ')}`,
    vi: ([from, to], codes) =>
      `Bước chuyển từ "${from}" sang "${to}" làm Cổng chuyển trạng thái ${inWords(codes, 'vi', ' sang ')}: không hợp lệ`,
  },
  'dead-end': {
    severity: 'warning',
    en: ([name], codes) => `Nothing follows "${name}", and ${inWords(codes, 'en', ' ')} is no end at the portal`,
    vi: ([name], codes) =>
      `Không có bước nào sau "${name}", trong khi ${inWords(codes, 'vi', ' ')} chưa phải trạng thái kết thúc trên Cổng`,
  },
  'never-told': {
    severity: 'warning',
    en: (_, codes) => `No local state stands for ${inWords(codes, 'en', ' ')}`,
    vi: (_, codes) => `Không có trạng thái nội bộ nào ứng với ${inWords(codes, 'vi', ' ')}`,
  },
}

/** Makes one finding with its sentences. Names of states are a file's own words and no personal data. */
export function findingOf(
  kind: keyof typeof kinds,
  states: readonly string[],
  codes: readonly string[] = [],
): StatusMappingFinding {
  const { severity, en, vi } = kinds[kind]
  return { kind, severity, states, message: en(states, codes), messageVi: vi(states, codes) }
}

function inWords(codes: readonly string[], language: 'vi' | 'en', between: string): string {
  return codes.map((code) => `${code} (${dossierStatus.label(code, language) ?? ''})`).join(between)
}
