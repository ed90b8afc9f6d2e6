import {
  findings,
  listVersions,
  systems,
  type FieldModel,
  type Service,
  type VersionInForce,
} from '../../../packages/essential-services/src/index.ts'
import { fieldModels } from '../../../packages/essential-services/src/form/field-model.ts'
import { table } from '../pages.ts'
import { versionRows } from './version-rows.ts'
import { both, conditionText, valueRow } from './words.ts'

/** The page of a service, Vietnamese and English side by side. */
export function servicePage(service: Service): string {
  const { number, slug, slugVi, name, profile } = service
  const versions = listVersions(slug)
  const last = versions.at(-1)
  return [
    `# ${number}. ${name.vi}`,
    `**${name.en}.** \`${slug}\`, \`${slugVi}\`; luồng trạng thái / status profile \`${profile}\`; nộp qua / handed to: ${filedBy(service)}.`,
    ...versions.flatMap(versionSection),
    '## Tờ khai / Form',
    'Tên trường, nhãn, kiểu, bắt buộc và điều kiện của phiên bản mới nhất. / Fields of the latest version.',
    ...(last ? [fieldTable(fieldModels(service.form.schema))] : []),
    ...rulesSection(service),
    '## Giấy tờ / Papers',
    ...(last ? [documentTable(last)] : []),
    '## Các bước / Steps',
    ...(last ? [stepTable(last)] : []),
    ...openQuestions(service),
  ].join('\n\n')
}

function versionSection(version: VersionInForce): string[] {
  const until = version.until === undefined ? 'nay / now' : version.until
  return [
    `## ${version.from} – ${until}`,
    table(['Mục / item', 'Giá trị / value', 'Tin cậy / confidence', 'Nguồn / source'], versionRows(version)),
  ]
}

function filedBy({ filing }: Service): string {
  switch (filing.by) {
    case 'mirror':
      return `cơ quan chủ quản, chỉ theo dõi / its owner, read only (${filing.portal})`
    case 'line-of-business':
      return both(systems[filing.system])
    case 'residence':
    case 'by-form':
      return both(systems.residence)
    default:
      return describe(filing)
  }
}

function describe(filing: { readonly by: string; readonly registry?: string; readonly process?: string }): string {
  return `\`${filing.registry ?? filing.process ?? filing.by}\``
}

function fieldTable(fields: readonly FieldModel[]): string {
  return table(
    [
      'Trường / field',
      'Nhãn / label',
      'Kiểu / kind',
      'Bắt buộc / needed',
      'Điều kiện / when',
      'CSDL dân cư / register',
    ],
    fields.flatMap(rowsOf),
  )
}

function rowsOf(field: FieldModel): (readonly string[])[] {
  const { path, vi, en, kind, required, when, from, options, fields = [], item } = field
  const choices = kind === 'choice' ? `: ${(options ?? []).map(({ value }) => value).join(', ')}` : ''
  const row = [
    `\`${path}\``,
    both({ vi, en }),
    `${kind}${choices}`,
    required ? 'có / yes' : '',
    conditionText(when),
    from === undefined ? '' : `\`${from}\``,
  ]
  // An address looks the same everywhere; its parts would bury the rest.
  const below = fields.some(({ name }) => name === 'communeCode') ? [] : [...fields, ...(item?.fields ?? [])]
  return [row, ...below.flatMap(rowsOf)]
}

function rulesSection({ form }: Service): string[] {
  if (form.rules.length === 0) return []
  const rows = form.rules.map(({ field, rule, vi, en }) => [`\`${field}\``, `\`${rule}\``, both({ vi, en })])
  return [
    'Ràng buộc giữa các trường / rules between fields:',
    table(['Trường / field', 'Quy tắc / rule', 'Nội dung / words'], rows),
  ]
}

function documentTable({ documents }: VersionInForce): string {
  if (documents.length === 0) return 'Không có. / None.'
  return table(
    [
      'Mã / id',
      'Giấy tờ / paper',
      'Khi / when',
      'CSDL thay thế / replaced by',
      'Tin cậy / confidence',
      'Nguồn / source',
    ],
    documents.map((document) => {
      const { id, when, replacedBy, optional, paperForm, basis } = document
      const [, , confidence, source] = valueRow('', basis, () => '')
      const register = replacedBy && findings[replacedBy.finding]
      const replaced = register
        ? `${both(systems[register.register])}: ${replacedBy.conditionVi} / ${replacedBy.conditionEn}`
        : ''
      const name = `${both(document)}${paperForm === undefined ? '' : ` (${paperForm})`}${optional ? '; không bắt buộc / optional' : ''}`
      return [`\`${id}\``, name, conditionText(when), replaced, confidence, source]
    }),
  )
}

function stepTable({ flow }: VersionInForce): string {
  return table(
    ['Bước / step', 'Hệ thống / system', 'Việc / what', 'Gọi / call', 'Sau / after', 'Khi / when'],
    flow.map((step) => {
      const { id, system, call, after, when, optional } = step
      const what = `${both(step)}${optional ? '; tùy trường hợp / optional' : ''}`
      const later = after?.map((name) => `\`${name}\``).join(', ') ?? ''
      return [
        `\`${id}\``,
        both(systems[system]),
        what,
        call === undefined ? '' : `\`${call}\``,
        later,
        conditionText(when),
      ]
    }),
  )
}

function openQuestions(service: Service): string[] {
  const questions = 'openQuestions' in service ? service.openQuestions : undefined
  if (!questions || questions.length === 0) return []
  return ['## Chưa rõ / Open questions', questions.map((question) => `- ${both(question)}`).join('\n')]
}
