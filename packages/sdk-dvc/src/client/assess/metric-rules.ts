import type { DossierDraft } from './dossier-draft.ts'

/** Metrics of Decision 766/QĐ-TTg that follow from a synchronised dossier. */
export type MetricId = '2.1' | '3.3' | '3.6' | '4.1' | '4.2' | '4.3' | '4.4' | '4.5'

/** A field at the top of a dossier that holds a list of objects. */
type ListField = 'documents' | 'results' | 'fees'

/** What must hold of a dossier. Data: no rule is a function. */
export type Condition =
  /** A field is one of these. */
  | { readonly kind: 'is-one-of'; readonly field: keyof DossierDraft; readonly values: readonly string[] }
  /** A field of the owner says yes. */
  | { readonly kind: 'owner-says'; readonly field: 'verifiedByVneid' }
  /** Some entry of a list has all of these fields, and says yes in all of those. */
  | {
      readonly kind: 'some'
      readonly list: ListField
      readonly has?: readonly string[]
      readonly says?: readonly string[]
    }
  /** One of the databases that were asked is the population database. */
  | { readonly kind: 'asked-population-database' }
  /** At least one of several holds. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }

/** One thing that a metric asks for, and what to say when it is not there. */
export interface Requirement {
  readonly condition: Condition
  /** Field to correct, in the words of the client. */
  readonly field: string
  /** Only where the procedure ends with a paper. */
  readonly onlyWithPaper?: true
  /** A result comes at the end: until then it is no fault that it is missing. */
  readonly atTheEnd?: true
  readonly message: string
  readonly messageVi: string
}

/** How a dossier counts for one metric. */
export interface MetricRule {
  readonly id: MetricId
  readonly title: string
  readonly titleVi: string
  /** All of them must hold. Empty for 2.1, which is a matter of times: see `assessOnTime`. */
  readonly requires: readonly Requirement[]
  /** Dossiers that the metric does not look at. */
  readonly excluded?: 'no-fee-to-pay'
  readonly confidence: 'observed' | 'inferred' | 'assumed'
}

const resultFile: Requirement = {
  condition: { kind: 'some', list: 'results', has: ['url'] },
  field: 'results',
  atTheEnd: true,
  message: 'No result paper with an address from which the portal can load it',
  messageVi: 'Chưa có giấy tờ kết quả kèm đường dẫn tệp điện tử',
}

/**
 * The rules as data.
 *
 * @source a transcription of "Mô tả công thức tính chỉ số 766", read 2026; confidence: observed
 */
export const metricRules: readonly MetricRule[] = [
  {
    id: '2.1',
    title: 'Handled on time',
    titleVi: 'Hồ sơ giải quyết đúng hạn',
    requires: [],
    confidence: 'observed',
  },
  {
    id: '3.3',
    title: 'Handled online',
    titleVi: 'Hồ sơ trực tuyến',
    requires: [
      {
        condition: { kind: 'is-one-of', field: 'channel', values: ['online'] },
        field: 'channel',
        message: 'The dossier was not filed online',
        messageVi: 'Hồ sơ không nộp theo hình thức trực tuyến',
      },
      {
        condition: { kind: 'some', list: 'results', has: ['resultCode', 'url'] },
        field: 'results',
        onlyWithPaper: true,
        atTheEnd: true,
        message: 'No result paper with both its code and an address',
        messageVi: 'Chưa có giấy tờ kết quả đủ mã kết quả và đường dẫn tệp',
      },
    ],
    confidence: 'observed',
  },
  {
    id: '3.6',
    title: 'Paid online',
    titleVi: 'Hồ sơ thanh toán trực tuyến',
    requires: [
      {
        condition: { kind: 'is-one-of', field: 'onlinePayment', values: ['national-platform', 'province-gateway'] },
        field: 'onlinePayment',
        message: 'The fee was not paid online, neither on the national platform nor on the gateway of the province',
        messageVi:
          'Phí, lệ phí chưa được thanh toán trực tuyến qua Nền tảng thanh toán của Cổng Dịch vụ công quốc gia hoặc cổng của tỉnh',
      },
    ],
    excluded: 'no-fee-to-pay',
    confidence: 'observed',
  },
  {
    id: '4.1',
    title: 'Electronic result',
    titleVi: 'Hồ sơ cấp kết quả điện tử',
    requires: [resultFile],
    confidence: 'observed',
  },
  {
    id: '4.2',
    title: 'Digitised papers and result',
    titleVi: 'Hồ sơ số hóa thành phần và kết quả giải quyết',
    requires: [
      {
        condition: { kind: 'some', list: 'documents', has: ['url'] },
        field: 'documents',
        message: 'No paper handed in has a file',
        messageVi: 'Chưa có thành phần hồ sơ nào kèm tệp',
      },
      resultFile,
    ],
    confidence: 'observed',
  },
  {
    id: '4.3',
    title: 'Digitised data used again',
    titleVi: 'Hồ sơ khai thác, sử dụng lại thông tin, dữ liệu số hóa',
    requires: [
      {
        condition: { kind: 'some', list: 'documents', says: ['digitised'] },
        field: 'documents.*.digitised',
        message: 'No paper is marked as digitised',
        messageVi: 'Chưa có thành phần hồ sơ nào được đánh dấu đã số hóa',
      },
    ],
    confidence: 'observed',
  },
  {
    id: '4.4',
    title: 'Papers from the citizen’s digital repository',
    titleVi: 'Hồ sơ lấy thành phần từ Kho quản lý dữ liệu điện tử của tổ chức, cá nhân',
    requires: [
      {
        condition: { kind: 'some', list: 'documents', says: ['fromRepository'] },
        field: 'documents.*.fromRepository',
        message: 'No paper was taken from the citizen’s digital repository',
        messageVi: 'Chưa có thành phần hồ sơ nào lấy từ Kho quản lý dữ liệu điện tử của tổ chức, cá nhân',
      },
    ],
    confidence: 'observed',
  },
  {
    id: '4.5',
    title: 'Population data used',
    titleVi: 'Hồ sơ khai thác dữ liệu dân cư',
    requires: [
      {
        condition: {
          kind: 'any',
          of: [
            { kind: 'owner-says', field: 'verifiedByVneid' },
            { kind: 'some', list: 'documents', says: ['fromRepository'] },
            { kind: 'asked-population-database' },
          ],
        },
        field: 'owner.verifiedByVneid',
        message:
          'No account verified with VNeID, no paper from the repository, and the population database was not asked',
        messageVi:
          'Tài khoản chưa xác thực qua VNeID, không có thành phần lấy từ Kho dữ liệu điện tử và chưa kết nối Cơ sở dữ liệu quốc gia về dân cư',
      },
    ],
    confidence: 'observed',
  },
]
