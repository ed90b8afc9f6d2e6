import type { BirthRegistration, RegisteredBirth, RegistrationResult } from '@lienthong/sdk-civil-status'
import { instantOf, type Clock } from '@lienthong/sdk-core'
import { dossierStatuses, type DossierStatus, type PortalDossier, type UpsertResult } from '@lienthong/sdk-dvc'
import type { HealthInsuranceCard } from '@lienthong/sdk-insurance'
import type { NationalSystems } from './connect.ts'
import type { Timeline } from './timeline.ts'

/** Birth, residence and health-insurance card for a child under six, in one procedure. */
const procedure = {
  code: '2.000986',
  name: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi',
  fieldCode: 'G15-HT',
  fieldName: 'Hộ tịch',
} as const

const officer = 'can-bo-mot-cua'
const office = 'Trung tâm Phục vụ hành chính công (giả lập)'

/** What the one-stop system needs beside the national systems. */
export interface Desk {
  readonly systems: NationalSystems
  readonly timeline: Timeline
  readonly clock: Clock
  /** Waits for the national systems. The demo moves their clock instead. */
  readonly wait: (minutes: number) => Promise<void>
  /** The officer who looks cards up, registered with the card gateway. */
  readonly cardOfficer: { readonly personalId: string; readonly name: string }
}

/** The one-stop system of a commune: one method for each thing it does with a dossier. Copy what you need. */
export class OneStop {
  readonly #desk: Desk
  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Asks the population database about both parents before anything is sent. */
  async verifyParents({ mother, father }: BirthRegistration): Promise<void> {
    const { systems, timeline } = this.#desk
    for (const parent of [mother, father].filter((known) => known !== undefined)) {
      const { personalId, name, birthDate } = parent
      await timeline.step(
        'residence',
        'verifyCitizen',
        () => systems.residence.verifyCitizen({ personalId, name, birthDate, officer, procedureCode: procedure.code }),
        ({ matches }) =>
          matches ? [`${name}: khớp`, `${name}: matches`] : [`${name}: không khớp`, `${name}: does not match`],
      )
    }
  }

  /** Hands the birth to civil status. Safe to repeat. */
  async register(dossier: BirthRegistration): Promise<{ readonly alreadyReceived: boolean }> {
    const { systems, timeline } = this.#desk
    return timeline.step(
      'civil-status',
      'submitRegistration',
      () => systems.civilStatus.submitRegistration(dossier),
      ({ alreadyReceived }) =>
        alreadyReceived
          ? [
              `${dossier.dossierCode}: đã tiếp nhận từ trước, không đăng ký lại`,
              `${dossier.dossierCode}: received before, not registered again`,
            ]
          : [`${dossier.dossierCode}: đã tiếp nhận`, `${dossier.dossierCode}: received`],
    )
  }

  /** Asks every half hour until civil status has decided. */
  async awaitDecision(dossierCode: string): Promise<RegistrationResult> {
    const { systems, timeline, wait } = this.#desk
    for (let asked = 0; asked < 20; asked += 1) {
      for await (const result of systems.civilStatus.listRegistrationResults({
        provinceCode: '42',
        joint: true,
        dossierCodes: [dossierCode],
      })) {
        timeline.note('civil-status', 'listRegistrationResults', describeState(result))
        if (!['waiting', 'processing', 'not-found'].includes(result.state)) return result
      }
      await wait(30)
    }
    throw new Error(`Civil status has not decided about ${dossierCode} after ten hours`)
  }

  /** The child can be asked about as soon as it is registered. */
  async verifyChild({ child }: BirthRegistration, personalId: string): Promise<void> {
    const { systems, timeline } = this.#desk
    await timeline.step(
      'residence',
      'verifyCitizen',
      () =>
        systems.residence.verifyCitizen({
          personalId,
          name: child.name,
          birthDate: child.birthDate,
          officer,
          procedureCode: procedure.code,
        }),
      ({ matches }) =>
        matches
          ? [`${child.name}: đã có trong CSDL dân cư`, `${child.name}: is in the register`]
          : ['chưa có', 'not there yet'],
    )
  }

  /** Finds the card by the child's personal number; it is issued a little after the birth is registered. */
  async findCard({ child }: BirthRegistration, personalId: string): Promise<HealthInsuranceCard> {
    const { systems, timeline, wait, cardOfficer } = this.#desk
    await wait(60)
    const { card } = await timeline.step(
      'insurance',
      'checkCard',
      () =>
        systems.insurance.checkCard({
          number: personalId,
          name: child.name,
          birthDate: child.birthDate,
          officer: cardOfficer,
        }),
      ({ card: { cardNumber, validTo } }) => [
        `thẻ ${cardNumber}, hạn dùng ${validTo}`,
        `card ${cardNumber}, valid to ${validTo}`,
      ],
    )
    return card
  }

  /** Puts the dossier at the national portal, once. */
  async syncDossier(dossier: BirthRegistration, status: DossierStatus, timeoutMs = 10_000): Promise<UpsertResult> {
    const { systems, timeline } = this.#desk
    return timeline.step(
      'dvc',
      'upsertDossier',
      () => systems.portal.upsertDossier(portalDossier(dossier, status), { timeoutMs }),
      ({ recovered, outcome }) =>
        recovered
          ? [
              'mất trả lời, tra cứu thấy hồ sơ đã có: không tạo trùng',
              'answer lost, looked up and found: no second dossier',
            ]
          : [outcome === 'created' ? 'đã tạo hồ sơ' : 'đã cập nhật', outcome],
    )
  }

  /** Tells the portal what was done, in one call. */
  async syncProgress(
    { dossierCode }: BirthRegistration,
    steps: readonly (readonly [DossierStatus, note: string])[],
  ): Promise<void> {
    const { systems, timeline, clock } = this.#desk
    const at = instantOf(clock.now())
    await timeline.step(
      'dvc',
      'syncProgress',
      () =>
        systems.portal.syncProgress(
          steps.map(([status, note]) => ({ dossierCode, status, at, officer, office, note })),
        ),
      () => [
        steps.map(([status]) => dossierStatuses[status].vi).join(' → '),
        steps.map(([status]) => status).join(' → '),
      ],
    )
  }
}

function portalDossier(dossier: BirthRegistration, status: DossierStatus): PortalDossier {
  const { dossierCode, requester, receivedAt } = dossier
  return {
    code: dossierCode,
    procedure,
    channel: 'online',
    owner: { name: requester.name, personalId: requester.personalId, verifiedByVneid: true },
    ...(requester.phone !== undefined && { phone: requester.phone }),
    // No name of the child here: a summary is shown in lists.
    summary: 'Đăng ký khai sinh liên thông',
    submittedAt: receivedAt,
    receivedAt,
    status,
    processingUnit: office,
  }
}

function describeState(result: RegistrationResult): readonly [string, string] {
  switch (result.state) {
    case 'waiting':
      return ['1 chờ tiếp nhận', '1 waiting']
    case 'processing':
      return ['3 đang xử lý', '3 being worked on']
    case 'completed':
      return describeBirth(result.birth)
    case 'supplement-required':
      return ['2 yêu cầu bổ sung', '2 supplement required']
    case 'refused':
      return ['6 từ chối', '6 refused']
    case 'not-found':
      return ['chưa có hồ sơ', 'not found']
  }
}

function describeBirth({
  personalId = '–',
  number,
  book,
  page,
  certificatePdf,
}: RegisteredBirth): readonly [string, string] {
  const kilobytes = ((certificatePdf?.byteLength ?? 0) / 1024).toFixed(1)
  return [
    `4 hoàn thành: số định danh ${personalId}, số ${number} quyển ${book} trang ${page}, giấy khai sinh PDF ${kilobytes} kB`,
    `4 registered: personal number ${personalId}, entry ${number} book ${book} page ${page}, certificate PDF ${kilobytes} kB`,
  ]
}
