import { catalogues } from '../catalogues.ts'
import type { CatalogueChange, ChangedPart } from './compare-catalogues.ts'
import type { NameDrift } from './find-name-drift.ts'

/** The languages of a report. */
export type ReportLanguage = 'vi' | 'en'

interface ReportWords {
  readonly title: (from: string, to: string) => string
  readonly counts: (added: number, removed: number, changed: number) => string
  readonly driftTitle: string
  readonly driftKinds: Readonly<Record<NameDrift['kind'], string>>
  readonly driftVerdicts: Readonly<Record<NameDrift['verdict'], string>>
  readonly kinds: Readonly<Record<CatalogueChange['kind'], string>>
  readonly fromTo: (before: string, after: string) => string
  readonly nothing: string
  readonly order: string
  readonly notCompared: (part: string, code?: string) => string
}

/** The words of a report. */
export const words: Readonly<Record<ReportLanguage, ReportWords>> = {
  vi: {
    title: (from, to) => `Thay đổi danh mục trên Cổng Dịch vụ công quốc gia từ ${from} đến ${to}`,
    counts: (added, removed, changed) => `Thêm mới ${added}, bãi bỏ ${removed}, sửa đổi ${changed}.`,
    driftTitle: 'Cần kiểm tra: mã thủ tục có thể đã đổi nghĩa',
    driftKinds: {
      'over-time': 'tên khác với lần sao chép trước',
      'at-once': 'một mã đang được công bố dưới hai tên',
    },
    driftVerdicts: {
      different: 'mã đã được dùng cho thủ tục khác',
      doubtful: 'chưa rõ có cùng một thủ tục hay không, cần cán bộ xem xét',
    },
    kinds: { added: 'Thêm mới', removed: 'Bãi bỏ', changed: 'Sửa đổi' },
    fromTo: (before, after) => `${before} → ${after}`,
    nothing: '(không có)',
    order: 'đổi thứ tự',
    notCompared: (part, code) =>
      `? Chưa so sánh được: ${part}${code === undefined ? '' : ` ${code}`} (một trong hai bản sao không có phần này)`,
  },
  en: {
    title: (from, to) => `Changes in the catalogues of the national portal from ${from} to ${to}`,
    counts: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed.`,
    driftTitle: 'To be looked at: codes that may stand for another procedure now',
    driftKinds: {
      'over-time': 'another name than in the earlier copy',
      'at-once': 'one code under two names at once',
    },
    driftVerdicts: {
      different: 'the code was given to another procedure',
      doubtful: 'may or may not be the same procedure, an officer should look',
    },
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    fromTo: (before, after) => `${before} → ${after}`,
    nothing: '(nothing)',
    order: 'in another order',
    notCompared: (part, code) =>
      `? Not compared: ${part}${code === undefined ? '' : ` ${code}`} (one of the two copies does not have it)`,
  },
}

const partsOfProcedures: Readonly<Record<'procedures' | 'procedure', Readonly<Record<ReportLanguage, string>>>> = {
  procedures: { vi: 'danh sách thủ tục', en: 'list of procedures' },
  procedure: { vi: 'thủ tục', en: 'procedure' },
}

/** What a part is called. */
export function partName(part: ChangedPart, language: ReportLanguage): string {
  return part === 'procedures' || part === 'procedure' ? partsOfProcedures[part][language] : catalogues[part][language]
}

const fields: Readonly<Record<string, Readonly<Record<ReportLanguage, string>>>> = {
  name: { vi: 'tên', en: 'name' },
  parentCode: { vi: 'mã cấp trên', en: 'belongs to' },
  level: { vi: 'cấp', en: 'level' },
  id: { vi: 'mã nội bộ', en: 'internal id' },
  agencyCode: { vi: 'cơ quan công bố', en: 'publishing agency' },
  decision: { vi: 'quyết định công bố', en: 'decision' },
  decisionId: { vi: 'mã quyết định công bố', en: 'id of the decision' },
  isPublic: { vi: 'công khai', en: 'public' },
  kind: { vi: 'loại thủ tục', en: 'kind' },
  keywords: { vi: 'từ khóa', en: 'keywords' },
  description: { vi: 'mô tả', en: 'description' },
  requirements: { vi: 'yêu cầu, điều kiện', en: 'requirements' },
  receptionAddress: { vi: 'địa chỉ tiếp nhận', en: 'place of reception' },
  applicants: { vi: 'đối tượng thực hiện', en: 'applicants' },
  executedBy: { vi: 'cơ quan thực hiện', en: 'carried out by' },
  decidedBy: { vi: 'cơ quan có thẩm quyền', en: 'decided by' },
  fields: { vi: 'lĩnh vực', en: 'fields' },
  sequences: { vi: 'trình tự thực hiện', en: 'steps' },
  channels: { vi: 'cách thức, thời hạn, phí, lệ phí', en: 'channels, times and fees' },
  papers: { vi: 'thành phần hồ sơ', en: 'papers' },
  results: { vi: 'kết quả', en: 'results' },
  legalBases: { vi: 'căn cứ pháp lý', en: 'legal basis' },
  executors: { vi: 'danh sách cơ quan thực hiện', en: 'agencies' },
  related: { vi: 'thủ tục liên quan', en: 'related procedures' },
  joinedWith: { vi: 'thủ tục liên thông', en: 'joined with' },
  more: { vi: 'thông tin khác', en: 'other columns' },
}

/** What a field is called. */
export function fieldName(field: string, language: ReportLanguage): string {
  return Object.hasOwn(fields, field) ? (fields[field]?.[language] ?? field) : field
}

/** Values that are words of this package. What the portal wrote is Vietnamese already. */
const values: Readonly<Record<string, string>> = {
  desk: 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính công ích',
  other: 'kênh khác',
  true: 'có',
  false: 'không',
}

/** What a value is called. */
export function valueWord(value: string, language: ReportLanguage): string {
  return language === 'vi' && Object.hasOwn(values, value) ? (values[value] ?? value) : value
}
