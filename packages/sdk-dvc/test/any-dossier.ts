import { instantOf } from '@lienthong/sdk-core'
import { dossierStatuses, type DossierStatus, type PortalDossier } from '@lienthong/sdk-dvc'
import fc from 'fast-check'

/** Refused in any text of a form. */
const noText = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/** Text that nothing is taken away from: no blanks at its ends, marks put together. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 30) })
    .map((text) => text.normalize('NFC').trim().slice(0, maxLength))
    .filter((text) => text !== '' && text === text.normalize('NFC').trim() && !noText.test(text))
}

/** A time of the years that forms have, to the second. */
export const anyInstant = fc.integer({ min: 1_640_970_000, max: 1_830_000_000 }).map((s) => instantOf(s * 1000))

const anyUrl = fc.webUrl({ validSchemes: ['https'], size: 'small' }).filter((url) => url.length < 2000)

/** Any object of these fields, each optional one there or not. */
function some(required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) })
}

const anyDocument = some(
  { title: anyText(4000), url: anyUrl },
  {
    fileId: anyText(100),
    deleted: fc.boolean(),
    componentCode: anyText(50),
    digitised: fc.boolean(),
    reused: fc.constantFrom(true, false, '2'),
    fromRepository: fc.boolean(),
    replacedBy: anyText(50),
  },
)

const anyFee = some(
  { name: anyText(500), code: anyText(50), amountVnd: fc.nat(1_000_000_000) },
  { collectedAt: fc.constantFrom('reception', 'supplement', 'result'), kind: anyText(20) },
)

const anySupplement = some(
  { request: anyText(4000), askedAt: anyInstant },
  {
    id: fc.nat(1000),
    askedBy: anyText(200),
    receivedBy: anyText(200),
    receivedNote: anyText(4000),
    answeredAt: anyInstant,
    answered: fc.boolean(),
    documents: fc.array(anyDocument, { maxLength: 2 }),
    fees: fc.array(anyFee, { maxLength: 2 }),
    dueBefore: anyInstant,
    dueAfter: anyInstant,
  },
)

const anyResult = some(
  { title: anyText(2000), resultCode: anyText(50), url: anyUrl },
  { componentCode: anyText(50), paperId: anyText(100) },
)

const anyOwner = fc
  .record({
    kind: fc.constantFrom('citizen', 'business', 'agency', 'organisation'),
    name: anyText(500),
    personalId: fc.stringMatching(/^9\d{11}$/),
  })
  .chain((owner) =>
    some(
      { kind: fc.constant(owner.kind), name: fc.constant(owner.name), personalId: fc.constant(owner.personalId) },
      {
        identity: fc.oneof(
          fc.record({ kind: fc.constant('old-id'), number: fc.stringMatching(/^9\d{8}$/) }),
          fc.record({ kind: fc.constant('portal-code'), code: fc.constantFrom('3', '4'), number: anyText(50) }),
        ),
        paperNumber: anyText(50),
        accountId: anyText(100),
        verifiedByVneid: fc.boolean(),
      },
    ),
  )

/** Any dossier that is sound. */
export const anyDossier: fc.Arbitrary<PortalDossier> = some(
  {
    code: anyText(100),
    procedure: fc.record({
      code: fc.stringMatching(/^\d\.\d{6}$/),
      name: anyText(2000),
      fieldCode: anyText(50),
      fieldName: anyText(500),
    }),
    channel: fc.constantFrom('desk', 'online', 'post'),
    filedWith: fc.constantFrom('province', 'national-portal'),
    owner: anyOwner,
    summary: anyText(1000),
    submittedAt: anyInstant,
    receivedAt: anyInstant,
    status: fc.constantFrom(...(Object.keys(dossierStatuses) as DossierStatus[])),
    resultDelivery: fc.constantFrom('desk', 'post'),
    processingUnit: anyText(500),
  },
  {
    receiptNumber: anyText(100),
    phone: anyText(20),
    email: fc.constant('mot-cua@example.invalid'),
    fax: anyText(20),
    otherInformation: anyText(4000),
    dueAt: anyInstant,
    rejectedAt: anyInstant,
    finishedAt: anyInstant,
    returnedAt: anyInstant,
    returnNote: anyText(1000),
    remark: anyText(4000),
    documents: fc.array(anyDocument, { maxLength: 3 }),
    fees: fc.array(anyFee, { maxLength: 3 }),
    onlinePayment: fc.constantFrom('none', 'national-platform', 'province-gateway', 'fee-not-online'),
    usedDatabases: fc.array(anyText(20), { maxLength: 3 }),
    otherPapers: fc.array(some({ title: anyText(2000) }, { copies: fc.nat(100), kind: fc.nat(10) }), { maxLength: 2 }),
    supplements: fc.array(anySupplement, { maxLength: 2 }),
    results: fc.array(anyResult, { maxLength: 2 }),
  },
) as fc.Arbitrary<PortalDossier>
