// Writes docs/errors.md and docs/errors.vi.md: node --conditions=@lienthong/source tools/docs/errors.ts [--check]
import { engineErrors } from '../../packages/dossier-engine/src/engine-error.ts'
import { branchFailures } from '../../packages/dossier-engine/src/process/branch-problem.ts'
import { serviceErrors } from '../../packages/essential-services/src/api/service-error.ts'
import { civilStatusErrors, jointServiceErrors } from '../../packages/sdk-civil-status/src/index.ts'
import {
  ContractError,
  gatewayErrors,
  InputError,
  transportErrors,
  type ContractErrorCode,
  type LienThongError,
  type Outcome,
  type RefusalRow,
} from '../../packages/sdk-core/src/index.ts'
import { signInErrors } from '../../packages/sdk-dvc/src/client/sign-in/errors.ts'
import { paymentErrors, personalPapersErrors, portalErrors } from '../../packages/sdk-dvc/src/index.ts'
import {
  householdInsuranceErrors,
  insuranceBenefitsErrors,
  insuranceErrors,
  insurancePapersErrors,
  insuranceRegisterErrors,
} from '../../packages/sdk-insurance/src/index.ts'
import {
  businessRegistryErrors,
  criminalRecordErrors,
  landErrors,
  lineOfBusinessErrors,
  publicPostErrors,
  sharedCataloguesErrors,
  socialProtectionErrors,
} from '../../packages/sdk-registries/src/index.ts'
import { procedureErrors, residenceErrors } from '../../packages/sdk-residence/src/index.ts'
import { codes, finishPages, table, type Page } from './pages.ts'
import { words, type Language, type Words } from './error-words.ts'

/** What every error has, wherever its row stands. */
interface Row {
  readonly message: string
  readonly messageVi: string
  readonly retryable: boolean
  readonly outcome?: Outcome
}

const nowhere = { system: '', operation: '', requestId: '' }

/** One entry for each code, so that a new code does not compile until it is here. */
const contractCodes: Readonly<Record<ContractErrorCode, true>> = {
  ANSWER_NOT_JSON: true,
  ANSWER_NOT_XML: true,
  ANSWER_OUTSIDE_CONTRACT: true,
  UNKNOWN_REFUSAL: true,
  MOCK_ANSWER_IN_PRODUCTION: true,
}

const remoteTables: readonly (readonly [title: keyof Words['titles'], table: Readonly<Record<string, RefusalRow>>])[] =
  [
    ['gateways', gatewayErrors],
    ['residence', residenceErrors],
    ['procedures', procedureErrors],
    ['civilStatus', civilStatusErrors],
    ['jointService', jointServiceErrors],
    ['insurance', insuranceErrors],
    ['insuranceRegister', insuranceRegisterErrors],
    ['insuranceHousehold', householdInsuranceErrors],
    ['insuranceBenefits', insuranceBenefitsErrors],
    ['insurancePapers', insurancePapersErrors],
    ['portal', portalErrors],
    ['signIn', signInErrors],
    ['personalPapers', personalPapersErrors],
    ['payment', paymentErrors],
    ['lineOfBusiness', lineOfBusinessErrors],
    ['criminalRecord', criminalRecordErrors],
    ['land', landErrors],
    ['businessRegistry', businessRegistryErrors],
    ['publicPost', publicPostErrors],
    ['socialProtection', socialProtectionErrors],
    ['sharedCatalogues', sharedCataloguesErrors],
  ]

function page(language: Language): Page {
  const say = words[language]
  const text = [
    `<!-- ${say.generated} -->`,
    `# ${say.title}`,
    say.introduction,
    table([say.columns.kind, say.columns.class, say.columns.meaning], say.kinds),
    say.outcomes,
    say.confidences,
    `## ${say.titles.input}`,
    say.inputNote,
    rows(language, { INVALID_INPUT: new InputError({ ...nowhere, fields: [] }) }),
    `## ${say.titles.transport}`,
    say.transportNote,
    rows(language, transportErrors),
    `## ${say.titles.contract}`,
    say.contractNote,
    rows(language, contractErrors()),
    ...remoteTables.flatMap(([title, entries]) => [`## ${say.titles[title]}`, refusals(language, entries)]),
    `## ${say.titles.engine}`,
    say.engineNote,
    sentences(language, engineErrors),
    `## ${say.titles.branches}`,
    say.branchNote,
    sentences(language, branchFailures),
    `## ${say.titles.services}`,
    say.servicesNote,
    sentences(language, serviceErrors),
  ]
  return { path: language === 'en' ? 'docs/errors.md' : 'docs/errors.vi.md', text: text.join('\n\n') }
}

function rows(language: Language, entries: Readonly<Record<string, Row>>): string {
  const { columns } = words[language]
  return table(
    [columns.code, columns.retryable, columns.outcome, columns.sentence],
    Object.entries(entries).map(([code, row]) => [`\`${code}\``, ...common(language, row)]),
  )
}

/** Codes that are about no request. */
function sentences(language: Language, entries: Readonly<Record<string, Pick<Row, 'message' | 'messageVi'>>>): string {
  const { columns } = words[language]
  return table(
    [columns.code, columns.sentence],
    Object.entries(entries).map(([code, row]) => [`\`${code}\``, language === 'en' ? row.message : row.messageVi]),
  )
}

function refusals(language: Language, entries: Readonly<Record<string, RefusalRow>>): string {
  const { columns } = words[language]
  return table(
    [
      columns.code,
      columns.wire,
      columns.retryable,
      columns.outcome,
      columns.sentence,
      columns.source,
      columns.confidence,
    ],
    Object.entries(entries).map(([code, row]) => [
      `\`${code}\``,
      codes(row.wire),
      ...common(language, row),
      row.source,
      row.confidence,
    ]),
  )
}

function common(language: Language, { retryable, outcome = 'rejected', message, messageVi }: Row): string[] {
  const { yes, no } = words[language]
  return [retryable ? yes : no, `\`${outcome}\``, language === 'en' ? message : messageVi]
}

function contractErrors(): Record<string, LienThongError> {
  const known = Object.keys(contractCodes) as ContractErrorCode[]
  return Object.fromEntries(known.map((code) => [code, new ContractError(code, nowhere)]))
}

process.exitCode = await finishPages('docs:errors', [page('en'), page('vi')], process.argv.slice(2))
