import type { FeeRule, ServiceVersion, VersionInForce } from '../../../packages/essential-services/src/index.ts'
import { both, conditionText, dong, knownRow, limitText, valueRow, type ValueRow } from './words.ts'

const levels = {
  paper: 'hồ sơ giấy / paper',
  'level-3': 'mức độ 3 / level 3',
  'level-4': 'mức độ 4 / level 4',
  partial: 'một phần / partial',
  full: 'toàn trình / full',
  'payment-service': 'dịch vụ thanh toán / payment service',
  provider: 'hệ thống của đơn vị cung cấp / system of the provider',
} as const

const channels = {
  desk: 'trực tiếp / desk',
  online: 'trực tuyến / online',
  post: 'bưu chính / post',
  other: 'điện thoại, thư điện tử / telephone, mail',
} as const

/** Every value of a version with its provenance. */
export function versionRows(version: VersionInForce): ValueRow[] {
  const { begins, procedures, proceduresNote, ministry, authority, level, channels: ways, portals, paperForm } = version
  const { formBasis } = version
  return [
    knownRow('Bắt đầu / begins', begins, both),
    ...procedures.map((procedure) =>
      knownRow('Thủ tục / procedure', procedure, ({ code, agency, decision, scope }) =>
        [`\`${code}\``, agency, decision ?? 'QĐ chưa rõ / decision unknown', scope && both(scope)]
          .filter(Boolean)
          .join('; '),
      ),
    ),
    ...(proceduresNote ? [['Thủ tục / procedure', both(proceduresNote), '–', '–'] as const] : []),
    knownRow('Bộ, ngành / ministry', ministry, both),
    valueRow('Thẩm quyền / authority', authority, both),
    valueRow('Mức độ / level', level, (value) => levels[value]),
    valueRow('Kênh / channels', ways, (value) => value.map((each) => channels[each]).join(', ')),
    valueRow('Cổng / portals', portals, (value) => value.join(', ')),
    valueRow('Mẫu / form', paperForm, (value) => value),
    knownRow('Các trường / fields', formBasis, () => 'như phiên bản năm 2026 / as on the form of 2026'),
    ...feeRows(version.fee),
    ...timeRows(version),
    ...version.results.map((result) =>
      knownRow('Kết quả / result', result, (paper) =>
        [both(paper), paper.paperForm, paper.code ? `\`${paper.code}\`` : 'mã chưa rõ / code unknown']
          .filter(Boolean)
          .join('; '),
      ),
    ),
    ...version.legalBasis.map((basis) => knownRow('Căn cứ / legal basis', basis, (value) => value)),
  ]
}

function timeRows({ time, timeStarts }: Pick<ServiceVersion, 'time' | 'timeStarts'>): ValueRow[] {
  const from = timeStarts === 'payment' ? ' (từ khi nộp phí / from the payment)' : ''
  return time.map((row) =>
    valueRow('Thời hạn / time', row.limit, (limit) => `${both(row)}: ${limitText(limit)}${from}`),
  )
}

function feeRows(fee: FeeRule): ValueRow[] {
  const what = 'Phí, lệ phí / fee'
  switch (fee.kind) {
    case 'free':
      return [valueRow(what, fee.basis, () => 'không thu / free')]
    case 'unknown':
      return [valueRow(what, fee, () => '')]
    case 'quoted':
      return [valueRow(what, fee.quote({} as never, { at: '9999-12-31' }), dong)]
    case 'charges':
      return fee.charges.flatMap((charge) =>
        charge.rows.map((row) =>
          valueRow(what, row.amount, (amount) =>
            [
              `${both(charge)}: ${dong(amount)}`,
              row.times === undefined ? '' : `× \`${row.times}\``,
              row.channel === undefined ? '' : channels[row.channel],
              conditionText(row.when),
              row.since === undefined ? '' : `từ/from ${row.since}`,
              row.until === undefined ? '' : `đến/until ${row.until}`,
            ]
              .filter(Boolean)
              .join('; '),
          ),
        ),
      )
  }
}
