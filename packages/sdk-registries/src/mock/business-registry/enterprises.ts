import { own, put, type CastRow, type Slice, type World } from '@lienthong/mock-core'
import { writeWireDate, writeWireTime, type Instant, type PartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { BusinessDossier, GetEnterpriseAnswer } from '../../contract/index.ts'

/** A dossier with the time it was received, by which lists go. */
export interface KeptBusinessDossier {
  readonly receivedAt: Instant
  readonly row: BusinessDossier
}

interface RegistryState {
  readonly enterprises: Record<string, GetEnterpriseAnswer>
  readonly dossiers: KeptBusinessDossier[]
}

const registry: Slice<RegistryState> = { key: 'business-registry', initial: () => ({ enterprises: {}, dossiers: [] }) }

/** Codes of made-up enterprises begin with 90. */
const code = '9000000001'
const dissolvedCode = '9000000002'
const journal = 'HSDN-9000001'

/** Who represents the enterprise of the mock. */
export const registryCast: readonly CastRow[] = [
  {
    persona: 'enterprise-owner',
    why: 'Represents an enterprise that the registry has',
    whyVi: 'Người đại diện theo pháp luật của một doanh nghiệp có trong CSDL',
    person: { name: 'Nghiêm Thị Nghiệp', birthDate: '1982-11-03' as PartialDate },
    facts: { enterpriseCode: code, journalNumber: journal },
  },
  {
    persona: 'enterprise-former-owner',
    why: 'Represented an enterprise that was dissolved',
    whyVi: 'Từng là người đại diện theo pháp luật của một doanh nghiệp đã giải thể',
    person: { name: 'Ông Thị Giải', birthDate: '1974-04-15' as PartialDate },
    facts: { enterpriseCode: dissolvedCode },
  },
]

/** An enterprise; `undefined` when there is none of that code. */
export function findEnterprise(world: World, msdn: string): GetEnterpriseAnswer | undefined {
  return own(world.slice(registry).enterprises, msdn)
}

/** All dossiers, the oldest first. */
export function businessDossiers(world: World): readonly KeptBusinessDossier[] {
  return world.slice(registry).dossiers
}

/** Enters two enterprises of one member, and a dossier of the first of the day the world began. */
export function seedRegistry(world: World): void {
  const name = ownerName(world, 'enterprise-owner')
  const formerName = ownerName(world, 'enterprise-former-owner')
  if (name === undefined || formerName === undefined) return
  enterEnterprise(world, enterpriseOf(name), 'active')
  enterEnterprise(world, dissolved(enterpriseOf(formerName)), 'dissolved')
  const receivedAt = world.clock.instant()
  world.slice(registry).dossiers.push({
    receivedAt,
    row: {
      IN_JOURNAL_NO: journal,
      DOCUMENT_TYPE: 'Đăng ký thay đổi',
      ENTERPRISE_GDT_CODE: code,
      NAME: 'CÔNG TY TNHH THỬ NGHIỆM HÀ TĨNH',
      RECEIPT_DATE: writeWireTime(receivedAt, 'dd/MM/yyyy HH:mm:ss'),
      PROCESS_STATUS: 'Đang xử lý',
      CONTACT_FULL_NAME: name,
    },
  })
}

function ownerName({ people, graph }: World, persona: string): string | undefined {
  return people.find(own(graph.personas, persona)?.personalId ?? '')?.name.toUpperCase()
}

/** Other systems hear of an enterprise, and whether there still is one. */
function enterEnterprise(world: World, enterprise: GetEnterpriseAnswer, state: 'active' | 'dissolved'): void {
  const entered = state === 'active' ? code : dissolvedCode
  put(world.slice(registry).enterprises, entered, enterprise)
  world.emit('enterprise-changed', { code: entered, state })
}

function dissolved({ MainInformation, ...enterprise }: GetEnterpriseAnswer): GetEnterpriseAnswer {
  return {
    ...enterprise,
    MainInformation: {
      ...MainInformation,
      ENTERPRISE_ID: '9000002',
      ENTERPRISE_GDT_CODE: dissolvedCode,
      NAME: 'CÔNG TY TNHH THỬ NGHIỆM ĐÃ GIẢI THỂ',
      ENTERPRISE_STATUS: 'Đã giải thể, phá sản, chấm dứt tồn tại',
    },
  }
}

function enterpriseOf(owner: string): GetEnterpriseAnswer {
  const capital = 1_000_000_000
  return {
    MainInformation: {
      ENTERPRISE_ID: '9000001',
      ENTERPRISE_GDT_CODE: code,
      ENTERPRISE_TYPE_NAME: 'Công ty trách nhiệm hữu hạn một thành viên',
      NAME: 'CÔNG TY TNHH THỬ NGHIỆM HÀ TĨNH',
      FOUNDING_DATE: writeWireDate('2020-02-03' as PlainDate, 'dd/MM/yyyy'),
      NUMBER_CHANGES: '0',
      ENTERPRISE_STATUS: 'Đang hoạt động',
      LEGAL_NAMES: owner,
      CAPITAL_AMOUNT: capital,
    },
    HOAdress: {
      CityID: '42',
      CityName: 'Tỉnh Hà Tĩnh',
      WardID: '18073',
      WardName: 'Phường Thành Sen',
      StreetNumber: 'Số 1',
      AddressFullText: 'Số 1, Phường Thành Sen, Tỉnh Hà Tĩnh',
    },
    BusinessActivity: [{ CODE: '6201', NAME: 'Lập trình máy vi tính', IS_MAIN: 'Y' }],
    Member: [{ MEMBER_NAME: owner, AMOUNT: capital, RATIO_PERCENT: 100, COUNTRY: 'Việt Nam' }],
    DataCount: 1,
    Status: 1,
    Message: 'Thành công',
  }
}
